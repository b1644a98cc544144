// What src/edge/{host,locate,clock,config}.rs need of the page round the app, in the browser's own
// language, where it is far shorter. Knows no rule of the domain. Nothing that is exported throws.

const root = document.documentElement;
// What start/frame.js says of the page inside a partner's page.
const embedded = "embed" in root.dataset;

export const query = () => location.search.slice(1);
export const base = () => location.origin + location.pathname;
export const agent = () => navigator.userAgent;
export const languages = () => (navigator.languages ?? []).join(" ");
export const isVisible = () => document.visibilityState != "hidden";
// A partner's page may want no second column.
const never = (media) => "narrow" in root.dataset && media.startsWith("(min-width");
export const matches = (media) => !never(media) && matchMedia(media).matches;
export const scrollTop = () => scrollY;
export const scrollToTop = (top) => scrollTo({ top, behavior: "instant" });

// A relative address made whole; what is none stays as it is.
export function absolute(address) {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

// Browsers limit how often this may be called; a missed update is no harm.
export function write(address, step) {
  try {
    history[step ? "pushState" : "replaceState"](null, "", address);
  } catch {}
  dispatchEvent(new Event("kmn-address"));
}

// Listeners stay for the life of the page.
export const on = (name, told) =>
  (name == "visibilitychange" ? document : window).addEventListener(name, () => told());
export const onMatch = (media, told) =>
  never(media) || matchMedia(media).addEventListener("change", ({ matches }) => told(matches));
export const every = (milliseconds, told) => setInterval(told, milliseconds);
export const after = (milliseconds, told) => setTimeout(told, milliseconds);

// How many rows a partner's page wants at first; 0 where it does not say.
export const limit = () => +(root.dataset.limit ?? 0);

// The language that the page round this one asks for.
export const onLanguage = (told) => addEventListener("kmn-language", ({ detail }) => told(detail));

// An attribute of the document's root; without a value it goes. A theme that stands fixed stays.
export function setRoot(name, value) {
  if (name == "data-theme" && root.dataset.fixed?.split(" ").includes("theme")) return;
  if (value == null) root.removeAttribute(name);
  else root.setAttribute(name, value);
}

// A moment as a wall clock in Niedersachsen shows it, in milliseconds as if that were UTC; by the
// device's own wall clock where the browser has no time zone table.
export function berlin(ms) {
  const date = new Date(ms);
  try {
    // Swedish dates are ISO dates: 2026-11-22 17:06:25.
    const text = date.toLocaleString("sv-SE", { timeZone: "Europe/Berlin" });
    const wall = Date.parse(text.replace(" ", "T") + "Z");
    if (wall) return wall;
  } catch {}
  return ms - date.getTimezoneOffset() * 60_000;
}

export const berlinText = (ms) => new Date(berlin(ms)).toISOString();

export const now = () => Date.now();
export const printPage = () => print();
export const setTitle = (title) => (document.title = title);
export const setting = (name) =>
  document.querySelector(`meta[name="kmn-${name}"]`)?.content ?? "";

// The row's link by which a page was opened over the list.
let row;

// Once the page has settled, and without scrolling there. Back in the list the focus goes to the row
// that was left, if it is still there. A frame takes no focus from the page round it, and brings what
// has opened into view there.
export function focus(id) {
  const had = document.activeElement;
  if (id == "heading" && had?.closest(".results .row")) row = had;
  setTimeout(() => {
    if (embedded && !document.hasFocus()) return;
    const back = id == "results" && row?.offsetParent ? row : document.getElementById(id);
    back?.focus({ preventScroll: !embedded || id != "heading" });
  });
}

// Shares with the device's own dialogue, or copies; tells only of having copied, or not.
export async function share(title, url, told) {
  try {
    if (navigator.share) return void (await navigator.share({ title, url }));
  } catch (why) {
    // Somebody thought better of it.
    if (why.name == "AbortError") return;
  }
  try {
    await navigator.clipboard.writeText(url);
    told(true);
  } catch {
    told(false);
  }
}

// Longitude, latitude and accuracy; or a longitude that is none, and 1 where it was refused.
export function locate(told) {
  const failed = (why) => told(NaN, +(why.code == 1), 0);
  const found = ({ coords }) => told(coords.longitude, coords.latitude, coords.accuracy);
  const wish = { timeout: 10_000, maximumAge: 300_000 };
  if (!navigator.geolocation) return failed({});
  try {
    navigator.geolocation.getCurrentPosition(found, failed, wish);
  } catch {
    failed({ code: 1 });
  }
}
