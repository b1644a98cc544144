// The page inside a partner's page (embed=1): how it looks and behaves there, and what it says to
// the page round it. Without embed=1 nothing of this happens. It runs before the app starts, and
// src/edge/page.js asks it where the app meets the browser.
//
// What may be set stands in the page, from `directory::embed`; what does not fit is ignored, with a
// line in the console. Messages are { kmn: 1, type, … }: to the page that the address names as its
// host, if that is the page round it, and from there.

const VERSION = 1;
/** Marks of the address that only a frame knows, besides what stands in the table. */
const OURS = ["embed", "host", "family", "fixed"];
/** How high a map wants to be, in CSS pixels. */
const MAP = 640;

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
export const embedded = asked.get("embed") == "1";
const table = embedded ? document.getElementById("kmn-embed").textContent.trim().split("\n").map((line) => line.split("\t")) : [];

const pattern = (parameter) => table.find(([name]) => name == parameter)[1];
const fits = (parameter, value) => typeof value == "string" && new RegExp(`^(?:${pattern(parameter)})$`).test(value);

/** The values that are allowed, by parameter. */
const set = {};
for (const [parameter, , allowed] of table) {
  const value = asked.get(parameter);
  if (value === null) continue;
  if (fits(parameter, value)) set[parameter] = parameter == "place" ? value : value.replace(/[ ,]+/g, ",");
  else console.warn(`${parameter}=${value} is ignored. Allowed: ${allowed}.`);
}

/** How many rows are shown at first; 0 leaves it to the app. */
export const limit = () => +(set.limit ?? 0);
/** The theme that stands fixed, if one does. */
export const theme = ["light", "dark"].find((name) => name == set.theme);
/** List and map never stand side by side. */
export const narrow = embedded && (set.show == "list" || set.show == "map" || asked.get("fixed")?.includes("member") || (!asked.has("fixed") && !!set.member));

// --- the address -----------------------------------------------------------------------------

/** Changes the address in place, in words that the app reads. */
function readdress(change) {
  const query = new URLSearchParams(location.search);
  const before = `${query}`;
  change(query);
  if (`${query}` == before) return;
  try {
    history.replaceState(null, "", `?${query}`);
  } catch {}
}

/** The same, with the app running. */
function go(change) {
  readdress(change);
  dispatchEvent(new Event("popstate"));
}

/** What the page round it has fixed, which holds when this page is loaded anew. */
const fixed = () => new URLSearchParams(location.search).get("fixed") ?? "";
function fix(query, name, on) {
  const names = new Set((query.get("fixed") ?? "").split(",").filter((known) => known && known != "no"));
  names[on ? "add" : "delete"](name);
  query.set("fixed", [...names].join() || "no");
}

/** The map in front again, where there is no list to come back to. */
function pane(query) {
  if (set.show == "list" || fixed().includes("member")) query.delete("view");
  else if (set.show == "map" && !query.has("page") && (!query.has("member") || query.get("view") == "map")) query.set("view", "map");
}

// --- the look --------------------------------------------------------------------------------

const bytes = (color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
const hex = (color) => `#${color.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
const mix = (a, b, share) => a.map((part, at) => Math.round(part + (b[at] - part) * share));
const linear = (part) => ((part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The accent for one theme: as it is, or so much nearer to `goal` that it can be read (WCAG 1.4.3). */
function accent(wish, name, goal, ink) {
  root.dataset.theme = name;
  const style = getComputedStyle(root);
  const [ground, surface] = ["ground", "surface"].map((kind) => bytes(style.getPropertyValue(`--kmn-${kind}`).trim()));
  for (let share = 0; ; share += 1 / 32) {
    const color = mix(wish, goal, share);
    const tint = mix(surface, color, 0.12);
    if (share >= 1 || [ground, surface, tint, ink].every((other) => contrast(color, other) >= 4.5)) {
      return { accent: color, "accent-tint": tint, "on-accent": ink, "accent-strong": mix(color, goal, 0.35) };
    }
  }
}

function dress() {
  if (set.accent) {
    const wish = bytes(set.accent);
    const before = root.dataset.theme;
    const light = accent(wish, "light", [0, 0, 0], [255, 255, 255]);
    const dark = accent(wish, "dark", [255, 255, 255], [12, 12, 12]);
    if (before) root.dataset.theme = before;
    else delete root.dataset.theme;
    for (const name in light) root.style.setProperty(`--kmn-${name}`, `var(--light, ${hex(light[name])}) var(--dark, ${hex(dark[name])})`);
  }
  if (set.radius) root.style.setProperty("--kmn-radius", `${parseInt(set.radius)}px`);
  const family = asked.get("family") ?? "";
  if (set.font == "inherit" && /^[\p{L}\p{N}\s"',_.-]{1,200}$/u.test(family)) {
    root.style.setProperty("--kmn-font", `${family}, ${getComputedStyle(root).getPropertyValue("--kmn-font")}`);
  }
  if (theme) root.dataset.theme = theme;
}

/** What style/embed.css goes by. */
function mark() {
  const parts = (set.parts ?? "search,filters,language").split(",");
  const marks = { show: set.show ?? "both", parts: parts.join(" "), fixed: fixed().replace(/,/g, " ") + (theme ? " theme" : ""), accent: set.accent, limit: set.limit };
  root.dataset.embed = "";
  for (const name in marks) if (marks[name]) root.dataset[name] = marks[name];
}

// --- places ----------------------------------------------------------------------------------

// Counts distances from a place or a postcode of the gazetteer, as if it had been searched for.
async function settle() {
  const address = document.querySelector("meta[name=kmn-gazetteer]").content;
  const fold = (name) => name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/([aou])e/g, "$1").replace(/[\s,]+/g, " ").trim();
  const [code, name] = [set.postcode, fold(set.place ?? "")];
  const text = await (await fetch(address)).text();
  let best;
  for (const line of text.split("\n")) {
    const [called, at, rank, ...also] = line.split(";");
    if (!at) continue;
    const found = code ? called == code : [called, called.replace(/ \(.*/, ""), ...also].some((known) => fold(known) == name);
    // The name without what stands in brackets is a name too, but the whole one comes first.
    const worth = code ? 0 : +rank + (fold(called) == name ? 100 : 0);
    if (found && !(best?.worth >= worth)) best = { worth, at: at.split(" ").map((part) => part / 1e4), name: code ? `${called} ${rank}` : called };
  }
  if (!best) return console.warn(`${code ?? set.place} is not in the gazetteer.`);
  go((query) => {
    query.set("near", `${best.at[1]},${best.at[0]}`);
    query.set("at", best.name);
    if (code) query.set("src", "postcode");
    // Taken away by a person, it stays away.
    query.delete("place");
    query.delete("postcode");
  });
}

// --- messages --------------------------------------------------------------------------------

const host = /^https?:\/\/[^/?#]+$/.test(asked.get("host") ?? "") && parent != window ? asked.get("host") : null;
const say = (type, more) => host && ready && parent.postMessage({ kmn: VERSION, type, ...more }, host);
let ready = false;
let told;
let [height, member] = [0, null];

/** Calls back with the tag of a language that the page round it asks for. */
export const listen = (callback) => (told = callback);

function hear({ source, origin, data }) {
  if (!host || source != parent || origin != host || data?.kmn !== VERSION) return;
  if (data.type == "language" && fits("lang", data.language)) {
    const free = data.language == "auto";
    // Before the app is there it is told by the address.
    if (told) told(free ? navigator.language : data.language);
    else readdress((query) => (free ? query.delete("lang") : query.set("lang", data.language)));
    readdress((query) => fix(query, "lang", !free));
    mark();
  }
  if (data.type == "select" && (data.member === null || fits("member", data.member))) {
    member = data.member;
    go((query) => {
      query.delete("page");
      if (member) query.set("member", member);
      else query.delete("member");
      fix(query, "member", !!member);
    });
    mark();
  }
}

/** Says how high the page wants to be, when that has changed. */
function measure() {
  const [finder, panel] = [document.querySelector(".finder"), document.querySelector(".panel")];
  if (!finder || !panel) return;
  const mapped = document.querySelector(".map")?.offsetHeight > 0;
  const alone = mapped && finder.dataset.pane == "map" && finder.dataset.at == "list";
  const wanted = alone ? MAP : Math.max(panel.scrollHeight, mapped ? MAP : 0);
  if (wanted != height) say("height", { height: (height = wanted) });
}

/** Where the whole finder shows the same. */
function whole() {
  const query = new URLSearchParams(location.search);
  const away = [...OURS, ...table.filter(([, , , anywhere]) => !anywhere).map(([name]) => name)];
  for (const name of away) query.delete(name);
  return `${location.pathname}?${query}`;
}

/** The app has written the address, or somebody has gone back. */
export function written() {
  if (!embedded) return;
  const query = new URLSearchParams(location.search);
  const now = query.get("member");
  if (now !== member) say("select", { member: (member = now) });
  const before = query.get("view");
  pane(query);
  if (query.get("view") != before) setTimeout(() => go(pane));
}

// --- what the app draws ----------------------------------------------------------------------

let due;
function drawn() {
  due = undefined;
  const first = +(set.heading ?? 2) - 1;
  for (const heading of document.querySelectorAll("#app :is(h1, h2, h3):not([aria-level])")) {
    heading.setAttribute("aria-level", +heading.tagName[1] + first);
  }
  // The app, or the list before it (embed/early).
  if (!ready && document.querySelector("#embed-open, .early")) {
    ready = true;
    say("ready", { language: root.lang, title: document.title });
    if (member) say("select", { member });
  }
  measure();
}

const isOurs = (link) => link.pathname == location.pathname && link.origin == location.origin && link.id != "embed-open";

/** Other pages open beside the page round it, or in its place, but never in the frame. */
function follow({ target }) {
  const link = target.closest?.("a[href]");
  if (!link) return;
  if (link.id == "embed-open") link.href = whole();
  if (/^https?:$/.test(link.protocol) && !isOurs(link)) link.target = set.target ?? "_blank";
}

if (embedded) {
  readdress((query) => {
    for (const name in set) if (query.has(name)) query.set(name, set[name]);
    if (!query.has("fixed")) {
      fix(query, "member", !!set.member);
      fix(query, "lang", !!set.lang && set.lang != "auto");
    }
    if (set.lang == "auto") query.delete("lang");
  });
  readdress(pane);
  member = set.member ?? null;
  mark();
  dress();
  addEventListener("message", hear);
  addEventListener("popstate", written);
  for (const type of ["pointerdown", "keydown", "focusin", "click"]) addEventListener(type, follow, true);
  const soon = () => (due ??= setTimeout(drawn, 30));
  new MutationObserver(soon).observe(document.getElementById("app"), { subtree: true, childList: true, attributeFilter: ["hidden", "data-pane", "data-at"] });
  new MutationObserver(() => say("language", { language: root.lang, title: document.title })).observe(root, { attributeFilter: ["lang"] });
  addEventListener("resize", soon);
  soon();
  if (set.place || set.postcode) settle().catch(() => {});
}
