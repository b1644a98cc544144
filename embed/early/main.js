// The list in a partner's page before the program is there (index.html loads this): its members from
// the feed, which is on its way anyway, in the visitor's language, to be searched, opened and called.
// The app takes its place; words typed and a member opened stand in the address, from which the app
// reads them, and the focus stays in the search.
//
// Whatever the program knows better is left to it: distances, hours, misspelt words, filters. Texts
// and languages: xtask/src/post_build/early.rs.

import data from "early-data";
import { SHAPES } from "../../map/shapes.js";
import { h } from "../builder/dom.js";

/** So many rows at first, as in the app. */
const FIRST = 20;

const app = document.getElementById("app");
const skeleton = app.querySelector(".skeleton");
const asked = new URLSearchParams(location.search);
const address = () => new URLSearchParams(location.search);
const several = (name) => asked.get(name)?.split(/[ ,]+/).filter(Boolean) ?? [];
const only = { district: several("district"), kind: several("kind"), topics: several("topic") };
const speaks = several("speaks");

/** As `directory::locale::choose`. */
function choose(wanted) {
  for (let tag of wanted) {
    while (tag) {
      const known = data.others[tag] ?? tag;
      const found = Object.keys(data.languages).find((own) => own.toLowerCase() == known.toLowerCase());
      if (found) return found;
      tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0));
    }
  }
  return data.german;
}

const fixed = asked.get("lang");
const tag = choose([...(fixed && fixed != "auto" ? [fixed] : []), ...navigator.languages]);
const [direction, formats, texts] = data.languages[tag];
const german = data.languages[data.german][2];

/** The number of results: a pattern of `directory::message` with nothing but a choice by `n`. */
function counted(n) {
  const choices = Object.fromEntries(texts["results-count"].slice(3, -1).split("|").map((choice) => choice.split(/=(.*)/)));
  const locales = formats.split(" ");
  const choice = choices[n] ?? choices[new Intl.PluralRules(locales).select(n)] ?? choices.other;
  return choice.replace("{n}", new Intl.NumberFormat(locales).format(n));
}

/** Alike to a person who searches: nearly `directory::text::fold`. */
const fold = (text) =>
  text.normalize("NFKD").toLowerCase().replace(/[\p{M}'’ʼ]/gu, "").replaceAll("ß", "ss")
    .replace(/([aou])e/g, "$1").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** What is found of a member: name and place, kind and topics in both languages. */
function findable({ name, organization, city, postal_code, kind, topics = [] }) {
  const keys = [`kind-${kind}`, ...topics.map((topic) => `topic-${topic}`)];
  const words = keys.flatMap((key) => [texts[key], german[key]]);
  return fold([name, organization, city, postal_code, ...words].filter(Boolean).join(" "));
}

/** Whom a person can go to first, and before that who speaks the language. */
const counsels = ({ kind, counsels_individuals }) => counsels_individuals ?? kind != "koordinierungsstelle";
const rank = ({ languages = [], interpretation_services }) =>
  !speaks.length || speaks.some((language) => languages.includes(language)) ? 0 : interpretation_services ? 1 : 2;

// --- elements --------------------------------------------------------------------------------

const svg = (name, attributes, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  made.append(...children);
  return made;
};
const icon = (name, points = "") =>
  svg("svg", { class: `icon${points}`, viewBox: "0 0 24 24", "aria-hidden": true }, svg("use", { href: `#icon-${name}` }));
const words = (...content) => h("span", {}, ...content);
const named = (name, text) => h(name, { lang: "de", dir: "auto" }, text);
const kind = (key) => texts[`kind-${key}`] ?? texts["kind-other"];

/** Names of counselling languages in the page's language. */
function spoken(tags) {
  const locales = formats.split(" ");
  const names = new Intl.DisplayNames(locales, { type: "language" });
  const list = new Intl.ListFormat(locales, { type: "unit", style: "short" });
  return list.format(tags.map((tag) => texts[`language-${tag}`] ?? names.of(tag)));
}

function mark(key) {
  const { points, letter, tone, drop = 0 } = SHAPES[key] ?? SHAPES.other;
  const form = points
    ? svg("polygon", { points: points.map((corner) => corner.map((part) => part * 10.4).join()).join(" ") })
    : svg("circle", { r: 12.5 });
  const text = svg("text", { y: 5.2 + drop * 10 }, letter);
  return svg("svg", { class: tone == "marker" ? "mark" : "mark quiet", viewBox: "-16 -16 32 32", "aria-hidden": true }, form, text);
}

/** A link to another state of this page. */
function step(change, properties, ...children) {
  const query = address();
  change(query);
  const link = h("a", { ...properties, href: `?${query}` }, ...children);
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(change);
    (app.querySelector("#heading") ?? app.querySelector("#results"))?.focus();
  });
  return link;
}

/** As `directory::outdated::year`, and the remark about it. */
function outdated({ source_date = "", assured_date = "", phones }) {
  const year = [source_date, assured_date].map((date) => date.slice(0, 4)).sort().pop();
  if (!year || year >= data.outdatedBefore) return [];
  const text = texts[phones?.length ? "outdated-call" : "outdated-ask"].replace("{year}", year);
  return [h("p", { class: "outdated" }, icon("info"), words(text))];
}

function row({ id, properties }) {
  const { name, city, schedules, languages } = properties;
  const link = step((query) => query.set("member", id), {}, name);
  return h("li", { class: "row" },
    mark(properties.kind),
    h("h3", { class: "name", lang: "de", dir: "auto" }, link),
    h("p", { class: "kind" }, words(kind(properties.kind)), ...(city ? [named("span", city)] : [])),
    // Whether it is open is the program's to say.
    h("p", { class: "hours is-unknown" }, schedules ? "\u00a0" : texts["hours-unknown"]),
    ...outdated(properties),
    ...(languages?.length ? [h("p", { class: "spoken" }, icon("languages"), words(spoken(languages)))] : []));
}

function sheet({ properties }) {
  const { name, phones, email, url, address_1, postal_code, city, assured_date } = properties;
  const [{ number, formatted = number } = {}] = phones ?? [];
  const place = [address_1, [postal_code, city].filter(Boolean).join(" ")].filter(Boolean);
  const links = [[email && `mailto:${email}`, "mail", "member-write"], [url, "globe", "member-website"]]
    .filter(([href]) => /^(https?|mailto):/.test(href ?? ""))
    .map(([href, sign, key]) => h("li", {}, h("a", { href, target: "_blank", rel: "noopener" }, icon(sign), words(texts[key]))));
  const call = /^\+\d+$/.test(number ?? "")
    && h("a", { class: "button primary large", href: `tel:${number}` }, icon("phone"),
      words(texts["member-call"], h("small", { dir: "ltr" }, formatted)));
  const back = step((query) => query.delete("member"), {}, icon("arrow-left", " points"), words(texts["back-to-list"]));
  return h("article", { class: "sheet" },
    h("p", { class: "back" }, back),
    h("header", { class: "title" },
      h("p", { class: "kind" }, mark(properties.kind), words(kind(properties.kind))),
      h("h1", { id: "heading", tabIndex: -1, lang: "de", dir: "auto" }, name),
      ...outdated(properties)),
    h("div", { class: "large-actions" }, ...(call ? [call] : [])),
    h("ul", { class: "links" }, ...links),
    ...(place.length ? [h("section", { class: "fact" }, h("h2", {}, icon("map-pin"), words(texts["member-address"])),
      ...place.map((line) => named("p", line)))] : []),
    ...(assured_date ? [] : [h("p", { class: "quiet" }, texts["member-unconfirmed"])]));
}

// --- the page --------------------------------------------------------------------------------

/** Changes the address in place; the frame's rules and this list follow (src/edge/frame.js). */
function go(change) {
  const query = address();
  change(query);
  history.replaceState(null, "", `?${query}`);
  dispatchEvent(new Event("popstate"));
}

function start(members) {
  const field = h("input", {
    id: "search", type: "text", inputMode: "search", enterKeyHint: "search", autocomplete: "off", spellcheck: false,
    maxLength: 200, dir: "auto", placeholder: texts["search-placeholder"], value: address().get("q") ?? "",
  });
  field.addEventListener("input", () => go((query) => (field.value ? query.set("q", field.value) : query.delete("q"))));
  const title = h("h2", { id: "results", tabIndex: -1, "aria-live": "polite" });
  const rows = h("ol", { class: "rows" });
  const notice = h("p", { class: "quiet" }, texts["app-notice"]);
  const list = h("section", { class: "results" }, h("div", { class: "count" }, title), rows, notice);
  const tools = skeleton.querySelector(".tools");
  tools.querySelector(".search").replaceChildren(
    h("label", { class: "visually-hidden", for: "search" }, texts["search-label"]),
    h("div", { class: "box" }, icon("search"), field));
  const panel = skeleton.querySelector(".panel");
  panel.querySelector(".results").replaceWith(list);
  panel.querySelector(".brand").textContent = texts["app-title"];
  // What only the app can do keeps its room.
  tools.querySelector(".chips").classList.add("filters");
  panel.querySelector(".head").append(h("span", { class: "menu-button" }, icon("menu")));
  let shown;
  const draw = () => {
    if (!skeleton.isConnected) return;
    const query = address();
    const opened = members.find(({ id }) => id == query.get("member"));
    panel.querySelector(".sheet")?.remove();
    if (opened) panel.append(sheet(opened));
    list.hidden = tools.hidden = !!opened;
    const wanted = fold(field.value).split(" ");
    const found = members.filter(({ text }) => wanted.every((word) => text.includes(word)));
    if (`${found.map(({ id }) => id)}` == shown) return;
    shown = `${found.map(({ id }) => id)}`;
    title.textContent = counted(found.length);
    rows.replaceChildren(...found.slice(0, +asked.get("limit") || FIRST).map(row));
  };
  Object.assign(document.documentElement, { lang: tag, dir: direction });
  document.title = texts["app-title"];
  skeleton.removeAttribute("aria-hidden");
  skeleton.classList.add("early");
  addEventListener("popstate", draw);
  draw();
  // The app takes over: what was typed is in the address, and the hands stay where they are.
  let typing = false;
  addEventListener("focusin", ({ target }) => (typing = target == field));
  new MutationObserver((_, observer) => {
    const taken = document.getElementById("search");
    if (skeleton.isConnected || !taken) return;
    observer.disconnect();
    if (!typing) return;
    taken.focus({ preventScroll: true });
    taken.setSelectionRange(taken.value.length, taken.value.length);
  }).observe(app, { childList: true, subtree: true });
}

/** Which members are meant; a city's key of 8 digits lies in its district's of 5. */
const fits = ({ properties }) => Object.entries(only).every(([name, values]) =>
  !values.length || [properties[name] ?? []].flat().some((own) => values.includes(own) || values.includes(own.slice(0, 5))));

// The map alone, one member alone, or distances from a place: those are the program's.
if (asked.get("show") != "map" && !["member", "near", "place", "postcode"].some((name) => asked.has(name))) {
  const feed = document.querySelector("meta[name=kmn-feed]").content;
  const { features = [] } = await (await fetch(feed)).json();
  const members = features.filter(fits).map((feature) =>
    ({ ...feature, text: findable(feature.properties), key: fold(feature.properties.name) }));
  const order = ({ properties: a, key }, { properties: b, key: other }) =>
    rank(a) - rank(b) || counsels(b) - counsels(a) || (key < other ? -1 : 1);
  if (members.length && skeleton.isConnected) start(members.sort(order));
}
