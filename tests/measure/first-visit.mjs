// How soon a visitor sees members and has an answer, in Chromium, as a phone on a slow line with the
// processor slowed: docs/measurements.md.
//
//   node first-visit.mjs URL…      (npm ci first; Chromium from the system; ROUNDS=9)
//
// Serves nothing of the finder: each URL is a `cargo xtask serve`, each with other members. Beside
// the finder stands the limit: a page of the same words and the first twenty members of the plain
// list, with its style inside and without a script. All visits are made by turns in one run, so
// that their ratio to the limit holds whatever else the machine does.
//
// "Seen" is the frame that shows the first member, "answered" the frame whose first row has the
// word that was typed as soon as there was a field. A frame stands in a small page of another
// origin of the same site, as on phones that keep both in one process. Prints Markdown, and what
// is over its limit. Absent: a verdict; `cargo xtask size` has budgets in bytes.
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { Line } from "./line.mjs";

/** @import { AddressInfo } from "node:net" */
/** @import { BrowserContext, Frame, Page } from "playwright-core" */

/**
 * A finder with its members, in one language.
 * @typedef {object} Stage
 * @property {string} lang
 * @property {string} finder its address on the slow line
 * @property {number} members
 * @property {string} word a town that few members have
 * @property {{ path: string, name: string }} office
 * @property {Record<"limit" | "host", string>} pages addresses of pages beside the finder
 * @property {BrowserContext} kept where the finder has been visited before
 * @property {string} profile its folder
 * @property {Record<string, Measured[]>} measured by subject
 *
 * What is measured: the first sight of an element, or an answer.
 * @typedef {object} Subject
 * @property {string} name
 * @property {number} most of the limit's time
 * @property {Awaiting["what"]} what
 * @property {(stage: Stage) => string} address
 * @property {boolean} [again] a repeat visit
 * @property {boolean} [framed]
 *
 * @typedef {{ what: "article" | "row" | "heading" | "answer", lang: string, word: string, name: string }} Awaiting
 * @typedef {{ time: number, work: number, bytes: number }} Measured
 */

const SLOWED = 4;
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const BYTES_PER_SECOND = 200_000;
const ROUND_TRIP = 150;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LANGUAGES = ["de", "ar"];
const LAUNCH = { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] };
/** Longest wait for what should be seen. */
const PATIENCE = 60_000;

const LIMIT = "limit";
/** @type {Subject[]} */
const SUBJECTS = [
  { name: LIMIT, most: 1, what: "article", address: ({ pages }) => pages.limit },
  { name: "index", most: 1.25, what: "row", address: ({ finder }) => finder },
  { name: "an office's page", most: 1.2, what: "heading", address: ({ finder, office }) => finder + office.path },
  { name: "a frame", most: 1.6, what: "row", address: ({ pages }) => pages.host, framed: true },
  { name: "a question typed at once, answered", most: 2.9, what: "answer", address: ({ finder }) => finder },
  { name: "repeat visit, seen", most: 0.45, what: "row", address: ({ finder }) => finder, again: true },
  { name: "repeat visit, answered", most: 1, what: "answer", address: ({ finder }) => finder, again: true },
];

const urls = process.argv.slice(2);
if (urls.length === 0) {
  console.error("usage: node first-visit.mjs URL…");
  process.exit(2);
}

/** Pages beside the finder, by path. @type {Map<string, Buffer>} */
const beside = new Map();
const besides = createServer(({ url = "" }, answer) => {
  const page = beside.get(url);
  const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "br" };
  if (page) answer.writeHead(200, headers).end(page);
  else answer.writeHead(404).end();
});
await once(besides.listen(0, "127.0.0.1"), "listening");
const line = new Line(BYTES_PER_SECOND, ROUND_TRIP);
const pages = `http://127.0.0.1:${await line.to(/** @type {AddressInfo} */ (besides.address()).port)}/`;

const browser = await chromium.launch(LAUNCH);
/** @type {Stage[]} */
const stages = [];
try {
  for (const url of urls) for (const lang of LANGUAGES) stages.push(await stage(url, lang));
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of SUBJECTS) {
      for (const stage of stages) (stage.measured[subject.name] ??= []).push(await visit(stage, subject));
    }
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
  print(browser.version());
} finally {
  for (const { kept, profile } of stages) {
    await kept.close();
    rmSync(profile, { recursive: true, force: true });
  }
  await browser.close();
  line.close();
  besides.close();
}

/**
 * A finder that was visited once, and the pages beside it.
 * @param {string} url
 * @param {string} lang
 * @returns {Promise<Stage>}
 */
async function stage(url, lang) {
  const port = await line.to(Number(new URL(url).port));
  const finder = `http://127.0.0.1:${port}/`;
  const get = async (/** @type {string} */ path) => {
    const answer = await fetch(new URL(path, url));
    return answer.ok ? answer.text() : "";
  };
  /** @type {{ id: string, properties: { name: string, city?: string } }[]} */
  const features = JSON.parse(await get("data/members.geojson")).features;
  const suffix = lang === "de" ? "" : `.${lang}`;
  const { id, properties } = features[features.length >> 1];
  const page = `stelle/${id}${suffix}.html`;
  const path = (await get(page)) ? page : `?member=${encodeURIComponent(id)}`;
  const add = (/** @type {string} */ name, /** @type {string} */ text) => {
    const path = `${stages.length}-${name}.html`;
    beside.set(`/${path}`, brotliCompressSync(text));
    return pages + path;
  };
  const limit = limitPage(await get(`liste${suffix}.html`), await get("liste.css"), lang);
  const profile = mkdtempSync(join(tmpdir(), "kmn-first-"));
  // A profile of its own and not a private window, which keeps no compiled code.
  const kept = await chromium.launchPersistentContext(profile, { ...PHONE, locale: locale(lang), ...LAUNCH });
  const tab = await kept.newPage();
  await tab.goto(finder);
  await tab.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: PATIENCE });
  // Until what this visit has used is kept and compiled code is written.
  await tab.waitForTimeout(10_000);
  await tab.close();
  return {
    lang,
    finder,
    members: features.length,
    word: rareTown(features.map((feature) => feature.properties.city ?? "")),
    office: { path, name: properties.name },
    pages: { limit: add("limit", limit), host: add("host", hostPage(finder, lang)) },
    kept,
    profile,
    measured: {},
  };
}

/**
 * The limit: the first twenty articles of the plain list, with its style inside.
 * @param {string} list
 * @param {string} style
 * @param {string} lang
 */
function limitPage(list, style, lang) {
  const articles = list.match(/<article[^]*?<\/article>/g) ?? [];
  if (articles.length < 20) throw new Error(`the plain list (${lang}) has ${articles.length} articles`);
  const dir = lang === "ar" ? "rtl" : "ltr";
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">\
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Limit</title>\
<style>${style}</style></head><body><main>${articles.slice(0, 20).join("")}</main></body></html>`;
}

/**
 * A partner's page, as docs/embedding.md has the lines.
 * @param {string} finder
 * @param {string} lang
 */
function hostPage(finder, lang) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">\
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Partner</title></head><body><h1>Partner</h1>\
<script src="${finder}embed.js" referrerpolicy="origin" async></script><kmn-finder lang="${lang}"></kmn-finder>\
</body></html>`;
}

/**
 * The town of one word that the fewest members have.
 * @param {string[]} towns
 */
function rareTown(towns) {
  const words = towns.filter((town) => /^\p{L}{5,}$/u.test(town));
  const count = (/** @type {string} */ word) => words.filter((other) => other === word).length;
  return words.reduce((best, word) => (count(word) < count(best) ? word : best));
}

/**
 * One visit, in a browser that knows nothing or, again, in the one that has been here.
 * @param {Stage} stage
 * @param {Subject} subject
 * @returns {Promise<Measured>}
 */
async function visit(stage, { name, what, address, again, framed }) {
  const context = again ? stage.kept : await browser.newContext({ ...PHONE, locale: locale(stage.lang) });
  const tab = await context.newPage();
  try {
    const { lang, word, office } = stage;
    await tab.addInitScript(watch, { what, lang, word, name: office.name });
    const cdp = await context.newCDPSession(tab);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await cdp.send("Performance.enable");
    line.cut();
    await tab.goto(address(stage), { waitUntil: "commit" });
    const frame = framed ? await frameOf(tab, stage.finder) : tab.mainFrame();
    if (what === "answer") {
      await frame.evaluate(() => field);
      await tab.keyboard.insertText(word);
    }
    const moment = await within(frame.evaluate(() => arrived), `${name} in ${lang}`);
    const { metrics } = await cdp.send("Performance.getMetrics");
    const work = (metrics.find((metric) => metric.name === "TaskDuration")?.value ?? NaN) * 1000;
    const begun = await tab.evaluate(() => performance.timeOrigin);
    return { time: moment - begun, work, bytes: line.bytes(moment) };
  } finally {
    await (again ? tab.close() : context.close());
  }
}

/**
 * The frame of the finder in another page, once it is there.
 * @param {Page} tab
 * @param {string} finder
 * @returns {Promise<Frame>}
 */
async function frameOf(tab, finder) {
  for (const end = performance.now() + PATIENCE; performance.now() < end;) {
    const frame = tab.frames().find((frame) => frame.url().startsWith(finder));
    if (frame) return frame;
    await tab.waitForTimeout(20);
  }
  throw new Error("no frame of the finder");
}

/**
 * Runs in every page and frame before anything else: `field` comes with the focus in the search
 * field, `arrived` with the moment (milliseconds since 1970) after the frame that shows what is
 * awaited.
 * @param {Awaiting} awaited
 */
function watch({ what, lang, word, name }) {
  const visible = (/** @type {string} */ selector) => {
    const elements = [...document.querySelectorAll(selector)];
    const how = { visibilityProperty: true, opacityProperty: true };
    return elements.find((element) => element.getClientRects().length > 0 && element.checkVisibility(how));
  };
  /** @type {() => HTMLInputElement | undefined} */
  const input = () => /** @type {HTMLInputElement | undefined} */ (visible("#search, input[type=search]"));
  // The skeleton has rows too, but none with a link.
  const row = () => visible("#app .row a")?.closest(".row");
  const spoken = () => document.documentElement.lang.split("-")[0] === lang;
  const there = () => {
    if (what === "article") return visible("article") !== undefined;
    if (what === "heading") return visible("h1, h2")?.textContent?.includes(name) === true && spoken();
    if (what === "row") return row() !== undefined && spoken();
    return input()?.value === word && row()?.textContent?.includes(word) === true;
  };
  /** @type {(is: () => boolean) => Promise<number>} */
  const seen = (is) =>
    new Promise((done) => {
      const look = () => {
        if (!is()) return void requestAnimationFrame(look);
        // The message comes after the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  globalThis.arrived = seen(there);
  globalThis.field = seen(() => input() !== undefined && !input()?.disabled).then(() => input()?.focus());
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {string} what
 * @returns {Promise<T>}
 */
function within(promise, what) {
  const late = new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error(`not within a minute: ${what}`)));
  return Promise.race([promise, /** @type {Promise<never>} */ (late)]);
}

/** @param {string} version */
function print(version) {
  const device = `Chromium ${version}, 390 × 844, 1.6 Mbit/s, ${ROUND_TRIP} ms, slowed ${SLOWED}×`;
  console.log(`${device}, medians of ${ROUNDS}\n`);
  const over = [];
  for (const { lang, members, office, word, measured } of stages) {
    const of = (/** @type {string} */ name, /** @type {keyof Measured} */ what) =>
      median(measured[name].map((one) => one[what]));
    console.log(`| ${lang}, ${members} members | after | of the limit's time | at most | work | until then |`);
    console.log("|---|---:|---:|---:|---:|---:|");
    for (const { name, most } of SUBJECTS) {
      const ratio = of(name, "time") / of(LIMIT, "time");
      const bytes = `${(of(name, "bytes") / 1000).toFixed(1)} kB`;
      const times = `${ms(of(name, "time"))} | ${ratio.toFixed(2)} | ${most} | ${ms(of(name, "work"))}`;
      console.log(`| ${name} | ${times} | ${bytes} |`);
      if (ratio > most) over.push(`${lang}, ${members} members: ${name} ${ratio.toFixed(2)} of ${most}`);
    }
    console.log(`\nThe office: \`${office.path}\`; the question: ${word}\n`);
  }
  console.log(over.length > 0 ? `Over the limit:\n- ${over.join("\n- ")}` : "All within the limits.");
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function locale(/** @type {string} */ lang) {
  return lang === "de" ? "de-DE" : lang;
}

function ms(/** @type {number} */ value) {
  return `${Math.round(value)} ms`;
}
