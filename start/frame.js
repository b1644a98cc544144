// The page inside a partner's page (embed=1): how it looks and behaves there, and what it says to the
// page round it. Only frames load this, before anything is painted (start/start.js); first-list.js
// beside it shows the first list. Program and script meet in the document:
//
// - on <html>: data-embed, data-show, data-parts, data-fixed, data-accent, data-limit, data-narrow, and
//   data-theme where the theme stands fixed, are written here; data-page goes once the program is there;
// - on window: "kmn-address" says that the program has written the address; "kmn-language" asks it for
//   a language; "popstate" says that the address was written here.
//
// What may be set comes from `directory::embed`, by xtask/src/post_build/embed.rs; what does not fit is
// ignored, and said. Messages are { kmn: VERSION, type, … }: to the page that the address names as its
// host, if that is the page round it, and from there.

import { arrange, followHands } from "./first-list.js";

/** Parameters that only a frame has, besides what stands in the table. */
const FRAME_ONLY = ["embed", "host", "family", "fixed"];

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const host = /^https?:\/\/[^/?#]+$/.test(asked.get("host") ?? "") && parent !== window ? asked.get("host") : null;

/**
 * Whether a value is one that may be set.
 * @param {string} parameter
 * @param {unknown} value
 */
function fits(parameter, value) {
  const [, , pattern = ""] = TABLE.find(([name]) => name === parameter) ?? [];
  return typeof value === "string" && new RegExp(`^(?:${pattern})$`).test(value);
}

/** The values that are allowed, by parameter. */
const set = /** @type {Record<string, string>} */ ({});
/** Parameters that are ignored, and why. */
const ignored = /** @type {Map<string, string>} */ (new Map());

function readAddress() {
  for (const [parameter, attribute, , allowed] of TABLE) {
    const value = asked.get(parameter);
    if (value === null) continue;
    if (fits(parameter, value)) set[parameter] = parameter === "place" ? value : value.replace(/[ ,]+/g, ",");
    else ignored.set(parameter, `${host ? attribute : parameter}=${value} is ignored. Allowed: ${allowed}.`);
  }
  if (!host) return;
  // All that is set on the element comes here; words of other programs stay in other addresses.
  const known = [...FRAME_ONLY, ...LINK, ...TABLE.map(([parameter]) => parameter)];
  for (const name of asked.keys()) {
    if (!known.includes(name)) ignored.set(name, `${name} is no attribute. Known: ${ATTRIBUTES.join(", ")}.`);
  }
}

// --- the address -------------------------------------------------------------------------------

/** @typedef {(query: URLSearchParams) => void} Change */

/**
 * Writes the address in place, in words that the program reads.
 * @param {Change} change
 */
function rewrite(change) {
  const query = new URLSearchParams(location.search);
  const before = `${query}`;
  change(query);
  if (`${query}` === before) return;
  try {
    history.replaceState(null, "", `?${query}`);
  } catch {
    // Browsers limit how often this may be done; the next change says it too.
  }
}

/**
 * The same, and whoever shows the page follows.
 * @param {Change} change
 */
function navigate(change) {
  rewrite(change);
  dispatchEvent(new Event("popstate"));
}

/** What the page round it has fixed, which holds when this page is loaded anew. */
const fixed = () => new URLSearchParams(location.search).get("fixed") ?? "";

/**
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {boolean} on
 */
function fix(query, name, on) {
  const names = new Set((query.get("fixed") ?? "").split(",").filter((known) => known && known !== "no"));
  names[on ? "add" : "delete"](name);
  query.set("fixed", [...names].join() || "no");
}

/**
 * The map in front again, where there is no list to come back to.
 * @param {URLSearchParams} query
 */
function keepPane(query) {
  if (set.show === "list" || fixed().includes("member")) query.delete("view");
  else if (set.show === "map" && !query.has("page") && (!query.has("member") || query.get("view") === "map")) {
    query.set("view", "map");
  }
}

// --- the look ----------------------------------------------------------------------------------

/** @typedef {[red: number, green: number, blue: number]} Color */

const bytes = (/** @type {string} */ color) =>
  /** @type {Color} */ ([1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)));
const hex = (/** @type {Color} */ color) => `#${color.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
const mix = (/** @type {Color} */ a, /** @type {Color} */ b, /** @type {number} */ share) =>
  /** @type {Color} */ (a.map((part, at) => Math.round(part + (/** @type {number} */ (b[at]) - part) * share)));
const linear = (/** @type {number} */ part) =>
  part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const luminance = (/** @type {Color} */ [r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/**
 * The contrast of two colours (WCAG 1.4.3).
 * @param {Color} a
 * @param {Color} b
 */
function contrast(a, b) {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

/**
 * The accent for one theme: as it is, or so much nearer to `goal` that it can be read.
 * @param {Color} wish
 * @param {string} theme
 * @param {Color} goal
 * @param {Color} ink
 * @returns {Record<string, Color>}
 */
function accent(wish, theme, goal, ink) {
  root.dataset.theme = theme;
  const style = getComputedStyle(root);
  const [ground, surface] = /** @type {[Color, Color]} */ (
    ["ground", "surface"].map((kind) => bytes(style.getPropertyValue(`--kmn-${kind}`).trim()))
  );
  for (let share = 0; ; share += 1 / 32) {
    const color = mix(wish, goal, share);
    const tint = mix(surface, color, 0.12);
    if (share >= 1 || [ground, surface, tint, ink].every((other) => contrast(color, other) >= 4.5)) {
      return { accent: color, "accent-tint": tint, "on-accent": ink, "accent-strong": mix(color, goal, 0.35) };
    }
  }
}

function applyAccent(/** @type {Color} */ wish) {
  const before = root.dataset.theme;
  const light = accent(wish, "light", [0, 0, 0], [255, 255, 255]);
  const dark = accent(wish, "dark", [255, 255, 255], [12, 12, 12]);
  if (before) root.dataset.theme = before;
  else delete root.dataset.theme;
  for (const [name, color] of Object.entries(light)) {
    const [day, night] = [hex(color), hex(/** @type {Color} */ (dark[name]))];
    root.style.setProperty(`--kmn-${name}`, `var(--light, ${day}) var(--dark, ${night})`);
  }
}

function applyLook() {
  if (set.accent) applyAccent(bytes(set.accent));
  if (set.radius) root.style.setProperty("--kmn-radius", `${parseInt(set.radius)}px`);
  const family = asked.get("family") ?? "";
  if (set.font === "inherit" && /^[\p{L}\p{N}\s"',_.-]{1,200}$/u.test(family)) {
    root.style.setProperty("--kmn-font", `${family}, ${getComputedStyle(root).getPropertyValue("--kmn-font")}`);
  }
  if (hasTheme()) root.dataset.theme = set.theme;
}

const hasTheme = () => ["light", "dark"].includes(set.theme ?? "");

/** What style/embed.css and the program go by. */
function mark() {
  const names = fixed();
  const narrow = set.show === "list" || set.show === "map" || names.includes("member");
  const marks = {
    show: set.show ?? "both",
    parts: (set.parts ?? "search,filters,language").replace(/,/g, " "),
    fixed: names.replace(/,/g, " ") + (hasTheme() ? " theme" : ""),
    accent: set.accent,
    limit: set.limit,
    // List and map never stand side by side.
    narrow: narrow ? "" : undefined,
  };
  root.dataset.embed = "";
  for (const [name, value] of Object.entries(marks)) {
    if (value === undefined) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}

// --- messages ----------------------------------------------------------------------------------

let ready = false;
/** As last said. */
let height = 0;
/** @type {string | null} */
let member = null;

/**
 * @param {string} type
 * @param {Record<string, unknown>} more
 */
function post(type, more) {
  if (host && ready) parent.postMessage({ kmn: VERSION, type, ...more }, host);
}

/** @param {MessageEvent} message */
function onMessage({ source, origin, data }) {
  if (!host || source !== parent || origin !== host || data?.kmn !== VERSION) return;
  if (data.type === "language" && fits("lang", data.language)) {
    const free = data.language === "auto";
    navigate((query) => {
      if (free) query.delete("lang");
      else query.set("lang", data.language);
      fix(query, "lang", !free);
    });
    mark();
    dispatchEvent(new CustomEvent("kmn-language", { detail: free ? navigator.language : data.language }));
  }
  if (data.type === "select" && (data.member === null || fits("member", data.member))) {
    member = data.member;
    navigate((query) => {
      query.delete("page");
      if (member) query.set("member", member);
      else query.delete("member");
      fix(query, "member", !!member);
    });
    mark();
  }
}

/** Somebody has written the address, or gone back. */
function onAddress() {
  const query = new URLSearchParams(location.search);
  const now = query.get("member");
  if (now !== member) post("select", { member: (member = now) });
  const before = query.get("view");
  keepPane(query);
  if (query.get("view") !== before) setTimeout(() => navigate(keepPane));
}

/** Says how high the page wants to be, when that has changed. */
function measure() {
  const finder = /** @type {HTMLElement | null} */ (document.querySelector(".finder"));
  const panel = document.querySelector(".panel");
  if (!finder || !panel) return;
  const map = /** @type {HTMLElement | null} */ (document.querySelector(".map"));
  const mapped = !!map?.offsetHeight;
  const alone = mapped && finder.dataset.pane === "map" && finder.dataset.at === "list";
  const wanted = alone ? HEIGHT : Math.max(panel.scrollHeight, mapped ? HEIGHT : 0);
  // What is hidden has no height, and wants none.
  if (wanted && wanted !== height) post("height", { height: (height = wanted) });
}

// --- what is drawn -----------------------------------------------------------------------------

/** The program, or what its pages show before it is there. */
const isShown = () => !!document.querySelector("#embed-open, #app .row[data-member], #app .sheet");

/** @type {number | undefined} */
let due;
function onDrawn() {
  due = undefined;
  const first = +(set.heading ?? 2) - 1;
  for (const heading of document.querySelectorAll("#app :is(h1, h2, h3):not([aria-level])")) {
    heading.setAttribute("aria-level", `${+heading.tagName.slice(1) + first}`);
  }
  if (!ready && !root.dataset.waiting && isShown()) {
    ready = true;
    for (const line of ignored.values()) post("ignored", { line: line.slice(0, 500) });
    post("ready", { language: root.lang, title: document.title });
    if (member) post("select", { member });
  }
  measure();
}
const soon = () => (due ??= setTimeout(onDrawn, 30));

/**
 * Where the whole finder shows what a query asks for here.
 * @param {string} search
 */
function wholeFinder(search) {
  const query = new URLSearchParams(search);
  const inFrame = TABLE.filter(([, , , , anywhere]) => !anywhere).map(([name]) => name);
  for (const name of [...FRAME_ONLY, ...inFrame]) query.delete(name);
  return `${location.pathname}?${query}`;
}

/**
 * Whether a link is about to be opened elsewhere: with a key, the middle button, or the menu of the other one.
 * @param {Event} event
 */
const isModified = (event) =>
  (event instanceof MouseEvent && event.button !== 0) ||
  ((event instanceof MouseEvent || event instanceof KeyboardEvent) &&
    (event.ctrlKey || event.metaKey || event.shiftKey));

/**
 * Other pages open beside the page round it, or in its place, but never in the frame; what is opened in
 * a tab of its own is the whole finder.
 * @param {Event} event
 */
function onLink(event) {
  const { target } = event;
  const link = target instanceof Element && target.closest("a[href]");
  if (!(link instanceof HTMLAnchorElement)) return;
  if (link.id === "embed-open") link.href = wholeFinder(location.search);
  const isHere = link.pathname === location.pathname && link.origin === location.origin && link.id !== "embed-open";
  if (/^https?:$/.test(link.protocol) && !isHere) link.target = set.target ?? "_blank";
  if (isHere && !link.hash && isModified(event)) link.href = wholeFinder(link.search);
}

// --- the first screen --------------------------------------------------------------------------

export { firstPage } from "./first-list.js";

readAddress();
rewrite((query) => {
  for (const name of ignored.keys()) query.delete(name);
  for (const [name, value] of Object.entries(set)) query.set(name, value);
  if (!query.has("fixed")) {
    fix(query, "member", !!set.member);
    fix(query, "lang", !!set.lang && set.lang !== "auto");
  }
  if (set.lang === "auto") query.delete("lang");
});
rewrite(keepPane);
if (!host) ignored.forEach((line) => console.warn(line));
member = set.member ?? null;
mark();
applyLook();
addEventListener("message", onMessage);
addEventListener("kmn-address", onAddress);
addEventListener("popstate", onAddress);
for (const type of ["pointerdown", "keydown", "focusin", "click"]) addEventListener(type, onLink, true);
// Also when a frame is shown that was hidden until then.
new ResizeObserver(soon).observe(root);
followHands(navigate);
const drawn = { subtree: true, childList: true, attributeFilter: ["hidden", "data-pane", "data-at"] };
// Before the paint: what does not fit is never seen.
new MutationObserver(() => {
  arrange();
  soon();
}).observe(document, drawn);
new MutationObserver(() => post("language", { language: root.lang, title: document.title }))
  .observe(root, { attributeFilter: ["lang"] });
arrange();
soon();
