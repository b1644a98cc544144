// Runs in the head of every page that kmn-publish site makes, before anything is painted: chooses the
// language, takes the first screen that the address asks for, keeps what is typed and pressed, and loads
// everything else after the first paint. The program takes over (src/edge/take_over.rs).
//
// On <html>: data-page says which page this is until the program has taken over; data-language is the
// language to speak; data-waiting says that what is asked for is not there yet ("screen": nothing is to be
// seen; "answer": the rows are not the answer). What the domain knows comes in <meta>, written by the build.
//
// Deliberately absent: any rule of the domain. Nothing here folds, ranks, counts or words anything.

/** How long nothing may be seen while another first screen is on its way, in milliseconds. */
const PATIENCE = 3_000;
/** After this the ways on without the program are shown to somebody who waits, in milliseconds. */
const LATE = 8_000;

const root = document.documentElement;
// Relative addresses count from the site's root, whatever the address becomes.
const base = document.querySelector("base");
if (base) base.setAttribute("href", base.href);

const query = new URLSearchParams(location.search);
/** @param {string} name */
const setting = (name) => document.querySelector(`meta[name=kmn-${name}]`)?.getAttribute("content") ?? "";
/** @param {string} path */
const address = (path) => new URL(path, document.baseURI).href;
/** @param {number} milliseconds */
const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Theme and language as chosen here (src/state/prefs.rs). */
function preferences() {
  try {
    return (localStorage.getItem("kmn-preferences/1") ?? "").split(" ");
  } catch {
    return [];
  }
}

const [theme, chosen] = preferences();
if (theme === "light" || theme === "dark") root.dataset.theme = theme;

/** Tags in small letters and the languages that they mean (`directory::locale`); the first is German. */
const languages = setting("languages").split(" ").map((pair) => pair.split("="));
const source = languages[0]?.[1] ?? root.lang;

/** The language to speak, by lookup (RFC 4647, section 3.4). */
function language() {
  const known = new Map(languages.map(([tag = "", own = ""]) => [tag, own]));
  for (const wish of [query.get("lang"), chosen, ...navigator.languages]) {
    for (let tag = wish?.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0))) {
      const own = known.get(tag);
      if (own) return own;
    }
  }
  return source;
}

// --- the first screen --------------------------------------------------------------------------

/**
 * The path of a page in a language; German ones go without its tag (`directory::locale::Locale::file`).
 * @param {string} pattern The path with `*` in the tag's place.
 * @param {string} tag
 */
const translated = (pattern, tag) =>
  pattern.replace(".*", tag === source ? "" : `.${tag}`).replace("*", tag);

/** The path of the page that holds the first screen that is asked for; none where this page does. */
function wanted() {
  const { page, pages = "" } = root.dataset;
  // Whoever opens a page in another language than German has asked for that one.
  const tag = page === "list" || root.lang === source ? language() : root.lang;
  root.dataset.language = tag;
  const member = page === "list" && !query.has("page") ? query.get("member") : null;
  if (member) return translated(`stelle/${encodeURIComponent(member)}.*.html`, tag);
  if (page === "list" && setting("asks").split(" ").some((name) => query.has(name))) {
    root.dataset.waiting = "answer";
  }
  return tag === root.lang ? undefined : translated(pages, tag);
}

/**
 * A page, as text.
 * @param {string} path
 */
async function text(path) {
  const answer = await fetch(address(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/**
 * Puts a page's first screen in the place of this one's.
 * @param {string} html
 */
function put(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const [mine, other] = [document, page].map((found) => found.getElementById("app"));
  // Too late: this page is seen and used by now.
  if (!mine || !other || !root.dataset.page || root.dataset.waiting !== "screen") return;
  mine.replaceWith(document.adoptNode(other));
  const { lang, dir } = page.documentElement;
  Object.assign(root, { lang, dir });
  document.title = page.title;
}

/** Resolves when the page is there and shows what it can show. */
async function first() {
  const parsed = new Promise((done) => document.addEventListener("DOMContentLoaded", done));
  // In a partner's page other rules say what is shown; they stand in a script that nobody else loads.
  const isFrame = query.get("embed") === "1";
  if (isFrame) root.dataset.waiting = "screen";
  const frame = isFrame && (await import(address(setting("frame"))));
  const tag = language();
  if (frame) root.dataset.language = tag;
  const path = frame ? frame.firstPage(tag, translated) : wanted();
  const waiting = isFrame ? undefined : root.dataset.waiting;
  if (path) root.dataset.waiting = "screen";
  // Asked for while this page is still coming.
  const other = path && text(path);
  if (other) other.catch(() => {});
  await parsed;
  if (other) await shown(other, waiting, !!frame || !!path?.startsWith("stelle/"));
  const search = document.getElementById("search");
  // On a slow line somebody types before the page has come to its end.
  if (isSearch(search) && !hasTyped) search.value = query.get("q") ?? "";
}

/**
 * Takes another first screen. Without it, or too late for it, the page is seen as it came, unless only the
 * other one is what was asked for.
 * @param {Promise<string>} other
 * @param {string | undefined} waiting What is waited for beyond it.
 * @param {boolean} only
 */
async function shown(other, waiting, only) {
  const show = () => {
    // The program may have come first.
    if (waiting && root.dataset.page) root.dataset.waiting = waiting;
    else delete root.dataset.waiting;
  };
  const otherwise = () => only || show();
  await Promise.race([other.then(put).then(show, otherwise), after(PATIENCE).then(otherwise)]);
}

/**
 * Shapes all texts anew when a font has come: Chromium (156) leaves some undrawn that were in the page
 * before their font.
 */
function fontCame() {
  const app = document.getElementById("app");
  if (!app) return;
  app.style.fontKerning = "none";
  app.getBoundingClientRect();
  app.style.fontKerning = "";
}

// --- what a person does before the program is there ---------------------------------------------

/**
 * @param {EventTarget | null} target
 * @returns {target is HTMLInputElement}
 */
const isSearch = (target) => target instanceof HTMLInputElement && target.id === "search";

let hasTyped = false;

/** Words stay in their box, and what is pressed is pressed again when the program is there. */
function listen() {
  /**
   * @param {string} type
   * @param {(event: Event) => void} told
   */
  const before = (type, told) =>
    document.addEventListener(type, (event) => root.dataset.page && told(event));
  before("focusin", ({ target }) => isSearch(target) && load());
  before("input", ({ target }) => {
    hasTyped ||= isSearch(target);
    const said = document.querySelector(".search [data-kept]");
    if (isSearch(target) && said instanceof HTMLElement) said.textContent = said.dataset.kept ?? "";
  });
  before("submit", (event) => {
    if (root.dataset.failed !== undefined) return;
    event.preventDefault();
    root.dataset.pressed = "search";
  });
  before("click", ({ target }) => {
    const button = target instanceof Element && target.closest("#app button[id]");
    if (!button) return;
    root.dataset.pressed = button.id;
    load();
  });
}

// --- everything else ---------------------------------------------------------------------------

/** The whole style, of which the page has what its first screen needs. */
function style() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: setting("style") });
  const loaded = new Promise((done) => (link.onload = link.onerror = done));
  document.head.append(link);
  return loaded;
}

/**
 * Asks for something that the program will want, so that it need not wait for the program.
 * @param {string} href
 */
function preload(href) {
  const link = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", href });
  link.crossOrigin = "anonymous";
  document.head.append(link);
}

/** @type {Promise<void> | undefined} */
let loading;
const load = () => (loading ??= hasProgram ? program().catch(failed) : Promise.resolve());
/** Pages of places are pages and nothing else. */
const hasProgram = ["list", "member"].includes(root.dataset.page ?? "");

async function program() {
  const meta = document.querySelector("meta[name=kmn-program]");
  const [script, wasm] = ["content", "data-wasm"].map((name) => address(meta?.getAttribute(name) ?? ""));
  // A deployment without a program still has its pages.
  if (!meta || !script || !wasm) return;
  const bytes = fetch(wasm, { priority: "low" });
  preload(setting("feed"));
  const [{ default: start }] = await Promise.all([import(script), style()]);
  await start({ module_or_path: bytes });
}

/** The ways on that need no program, for somebody who waits for it. */
function late() {
  const ways = document.querySelector(".late");
  if (!root.dataset.page || !(ways instanceof HTMLElement)) return;
  // An empty address would lead to the site's root, from which addresses count.
  for (const again of ways.querySelectorAll("[href='']")) again.setAttribute("href", location.href);
  ways.hidden = false;
}

/** The program does not come: what was kept for it goes the way without it. */
function failed() {
  root.dataset.failed = "";
  late();
}

const painted = new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

listen();
document.fonts?.addEventListener("loadingdone", fontCame);
setTimeout(() => root.dataset.waiting && late(), LATE);
// A page in the background is not painted.
first().catch(() => {}).then(() => Promise.race([painted, after(1_000)])).then(load);
