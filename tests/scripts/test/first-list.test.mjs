// The first list in a partner's page (start/first-list.js): which page it is, and which of its rows are
// shown. The page is written as kmn-publish site writes it; that its own pages keep to that is tested in
// crates/publish and by journeys.
import { Window } from "happy-dom";
import assert from "node:assert/strict";
import { test } from "node:test";

/** What the build puts there. */
Object.assign(globalThis, { ASKS: ["q", "near", "place", "postcode", "open", "page", "view"], FIRST_ROWS: 3 });

/** Name, districts, kind, topics, languages, and where it stands for other languages. */
const MEMBERS = [
  ["a", "03254", "mbe", "wohnen arbeit", "ar ku kmr", "de=2"],
  ["b", "03241001 03241", "jmd", "arbeit", "tr", "*=1 de=2"],
  ["c", "03254", "jmd", "", "", "*=2"],
  ["d", "03241", "mbe", "wohnen", "fa prs", "de=2"],
  ["e", "03254", "mbe", "wohnen", "ar", "de=2"],
];

const row = (/** @type {string[]} */ [name, districts, kind, topics, languages, rank]) =>
  `<li class="row" aria-setsize="5" data-member="${name}" data-district="${districts}" data-kind="${kind}"
    data-topics="${topics}" data-languages="${languages}" data-rank="${rank}">
    <h3 class="name"><a href="stelle/${name}.html">${name}</a></h3>
    ${languages && `<p class="spoken">${languages}</p>`}<p class="distance"></p></li>`;

/** Titles for Arabic, Turkish and German. */
const group = (/** @type {string} */ tag) =>
  `<template data-rank="0" data-language="${tag}"><h3 class="group">spricht ${tag}</h3><ol class="rows"></ol></template>
  <template data-rank="2" data-language="${tag}"><h3 class="group">ohne Angabe</h3><p>Hinweis</p>
    <ol class="rows"></ol></template>`;
const GROUPS = `${["ar", "tr", "de"].map(group).join("")}
  <template data-rank="1"><h3 class="group">dolmetscht</h3><ol class="rows"></ol></template>
  <template data-unstated><p class="spoken">nichts</p></template>`;

const APP = `<div id="app"><div class="finder"><main class="panel"><input id="search">
  <section class="results">
  <div class="count" data-counts="keine\neine\nzwei\ndrei\nvier\nfünf"><h2 id="results" tabindex="-1">fünf</h2></div>
  ${GROUPS}<ol class="rows">${MEMBERS.map(row).join("")}</ol>
  <button id="more">2 weitere</button><p class="shown-of">3 von 5</p></section>
  <a id="about" href="./?page=ueber">Über</a></main></div></div>`;

const LISTS = "03241 03241001=03241 03254 all";

const translated = (/** @type {string} */ pattern, /** @type {string} */ tag) =>
  pattern.replace(".*", tag === "de" ? "" : `.${tag}`).replace("*", tag);

let count = 0;
/**
 * A frame with this query string, with the script as it comes.
 * @param {string} query
 * @param {{ limit?: string, lists?: string, pages?: Record<string, string> }} [more]
 */
async function frame(query, { limit, lists = LISTS, pages = {} } = {}) {
  const window = new Window({ url: `https://finder.example/?${query}` });
  const { document } = window;
  document.documentElement.lang = "de";
  document.documentElement.dataset.page = "list";
  if (limit) document.documentElement.dataset.limit = limit;
  document.head.innerHTML = `<meta name="kmn-lists" content="${lists}">`;
  document.body.innerHTML = APP;
  const { location, history, DOMParser, HTMLInputElement, HTMLAnchorElement, Element, Event, CustomEvent } = window;
  /** @type {string[]} */
  const fetched = [];
  Object.assign(globalThis, {
    document, location, history, DOMParser, HTMLInputElement, HTMLAnchorElement, Element, Event, CustomEvent,
    addEventListener: window.addEventListener.bind(window),
    dispatchEvent: window.dispatchEvent.bind(window),
    fetch: async (/** @type {string | URL} */ address) => {
      const path = new URL(address).pathname.slice(1);
      fetched.push(path);
      return { ok: path in pages, text: async () => pages[path] };
    },
  });
  const script = await import(`../../../start/first-list.js?${++count}`);
  const rewrite = (/** @type {(query: URLSearchParams) => void} */ change) => {
    const now = new URLSearchParams(location.search);
    change(now);
    history.replaceState(null, "", `?${now}`);
  };
  script.followHands((/** @type {(query: URLSearchParams) => void} */ change) => {
    rewrite(change);
    window.dispatchEvent(new window.Event("popstate"));
  });
  const shown = () => Array.from(document.querySelectorAll(".results > .rows:not([hidden]) > .row"), (element) =>
    element.getAttribute("data-member")).join("");
  /** @type {(selector: string) => string} */
  const text = (/** @type {string} */ selector) =>
    Array.from(document.querySelectorAll(selector), (element) => element.textContent).join(", ");
  const settled = () => new Promise((done) => setTimeout(done, 5));
  return { script, window, document, shown, text, fetched, settled };
}

for (const [query, path] of [
  ["", "start/all.html"],
  ["limit=2", "start/all.html"],
  ["district=03254", "start/03254.html"],
  ["district=03241001", "start/03241.html"],
  ["district=03254&kind=mbe,jmd&topic=wohnen&speaks=ar,tr", "start/03254.html"],
  ["district=03254,03241", "start/all.html"],
  // Nobody is there, so no list is.
  ["district=03351", "start/all.html"],
  ["kind=mbe", "start/all.html"],
  ["member=a-1", "stelle/a-1.html"],
  ["member=a-1&place=Celle", "stelle/a-1.html"],
  // Only the program knows.
  ["place=Celle", undefined],
  ["near=52,9&district=03254", undefined],
  ["q=asyl", undefined],
  ["show=map", undefined],
  ["page=ueber&member=a-1", undefined],
]) {
  test(`the page for ?${query}`, async () => {
    const { script } = await frame(query ?? "");
    assert.equal(script.firstPage("de", translated), path);
    assert.equal(script.firstPage("ar", translated), path?.replace(".html", ".ar.html"));
  });
}

test("where there are too many members the program lists them", async () => {
  const { script } = await frame("kind=mbe", { lists: "03254" });
  assert.equal(script.firstPage("de", translated), undefined);
  const one = await frame("district=03254", { lists: "03254" });
  assert.equal(one.script.firstPage("de", translated), "start/03254.html");
});

for (const [query, expected, said, limit] of [
  ["", "abc", "fünf, 2 weitere, 3 von 5"],
  ["", "ab", "fünf", "2"],
  ["", "abcde", "fünf", "9"],
  ["kind=mbe,jmd", "abc", "fünf, 2 weitere, 3 von 5"],
  ["kind=mbe", "ade", "drei"],
  ["kind=mbe", "a", "drei", "1"],
  ["district=03241", "bd", "zwei"],
  ["district=03241001", "b", "eine"],
  ["district=03241001,03254", "abc", "vier"],
  ["topic=wohnen", "ade", "drei"],
  ["topic=wohnen,arbeit&kind=jmd", "b", "eine"],
  ["topic=sprache", "", "keine"],
]) {
  test(`rows for ?${query} (${limit ?? "as many as at first"})`, async () => {
    const { script, shown, text, document } = await frame(`${query}`, { limit: limit || undefined });
    script.arrange();
    assert.equal(shown(), expected);
    assert.equal(text("#results, #more, .shown-of"), said);
    const places = Array.from(document.querySelectorAll(".row"), (element) => element.getAttribute("aria-posinset"));
    assert.deepEqual(places, [...(expected ?? "")].map((_, at) => `${at + 1}`));
    script.arrange();
    assert.equal(shown(), expected, "again");
  });
}

for (const [query, expected, titles, said] of [
  ["speaks=ar", "aeb", "spricht ar, dolmetscht", "vier"],
  ["speaks=ar&kind=jmd", "bc", "dolmetscht, ohne Angabe", "zwei"],
  ["speaks=tr", "bc", "spricht tr, ohne Angabe", "zwei"],
  ["speaks=de", "abc", "ohne Angabe", "fünf"],
  // For several languages the page has no titles; the order is the program's.
  ["speaks=tr,ar", "abe", "", "vier"],
  ["speaks=xx", "bc", "", "zwei"],
]) {
  test(`groups for ?${query}`, async () => {
    const { script, shown, text, document } = await frame(query ?? "");
    script.arrange();
    assert.equal(shown(), expected);
    assert.equal(text(".results > .group"), titles);
    assert.equal(text("#results"), said);
    const remark = document.querySelector(".row[data-member=c] .spoken");
    assert.equal(remark?.textContent, titles && expected?.includes("c") ? "nichts" : undefined);
  });
}

test("a member opens in the frame, and the list comes back as it was", async () => {
  const sheet = '<!doctype html><html lang="de"><title>A</title><div id="app"><article class="sheet">' +
    '<p class="back"><a href="./?lang=de">zurück</a></p><h1 id="heading" tabindex="-1">A</h1></article></div>';
  const pages = { "stelle/a.html": sheet };
  const { script, document, shown, fetched, settled } = await frame("kind=mbe", { pages });
  script.firstPage("de", translated);
  script.arrange();
  const click = (/** @type {string} */ selector) =>
    /** @type {import("happy-dom").HTMLElement} */ (document.querySelector(selector)).click();
  click(".row[data-member=a] a");
  await settled();
  assert.deepEqual(fetched, ["stelle/a.html"]);
  assert.equal(new URLSearchParams(location.search).get("member"), "a");
  assert.equal(document.activeElement?.id, "heading");
  assert.equal(document.title, "A");
  click(".back a");
  await settled();
  assert.equal(new URLSearchParams(location.search).has("member"), false);
  assert.equal(shown(), "ade");
  assert.equal(document.activeElement?.id, "results");
  click("#about");
  assert.equal(new URLSearchParams(location.search).get("page"), "ueber");
  // A page that is not there leaves what there is.
  click(".row[data-member=d] a");
  await settled();
  assert.equal(shown(), "ade");
});

test("another language is another page", async () => {
  const arabic = `<!doctype html><html lang="ar" dir="rtl"><title>ع</title>${APP}`;
  const pages = { "start/all.ar.html": arabic };
  const { script, window, document, shown, settled } = await frame("kind=mbe", { pages });
  script.firstPage("de", translated);
  script.arrange();
  window.dispatchEvent(new window.CustomEvent("kmn-language", { detail: /** @type {any} */ ("ar") }));
  await settled();
  script.arrange();
  const { lang, dir } = document.documentElement;
  assert.deepEqual([lang, dir, document.title, shown()], ["ar", "rtl", "ع", "ade"]);
});

test("the program's list is left alone", async () => {
  const { script, document, shown } = await frame("kind=mbe");
  delete document.documentElement.dataset.page;
  script.arrange();
  assert.equal(shown(), "abcde");
});
