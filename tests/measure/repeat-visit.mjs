// What a repeat visit costs, in Chromium with the processor slowed: docs/measurements.md.
//
//   node repeat-visit.mjs URL      (npm ci first; Chromium from the system)
//
// A small proxy before URL counts what reaches the server, whoever asks: page, worker, browser. The
// first visit fills an empty profile; then the tab is closed and the page opened anew, many times.
// "Usable" is the frame after the first row with a link. Beside the clock, which on a busy machine
// counts other people's work too, stands the work of the page's main thread until then: its own
// processor time, unslowed, times SLOWED. Prints Markdown. Absent: a verdict on milliseconds, which
// differ from machine to machine; more than one request for the list, or another answer than 304,
// ends with 1. (Browsers look for a new sw.js at a time of their own; nothing waits for that.)
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, request } from "node:http";
import { chromium } from "playwright-core";

/** @import { AddressInfo } from "node:net" */
/** @import { BrowserContext } from "playwright-core" */

/**
 * What reached the server, and what it answered.
 * @typedef {{ path: string, status: number, at: number }} Asked
 * @typedef {Awaited<ReturnType<typeof visit>>} Visit
 */

const SLOWED = 4;
const ROUNDS = 15;
const VIEWS = {
  "phone, 390 × 844": { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  "desk, 1280 × 800": { viewport: { width: 1280, height: 800 } },
};

const [url] = process.argv.slice(2);
if (!url) {
  console.error("usage: node repeat-visit.mjs URL");
  process.exit(2);
}

/** @type {Asked[]} */
let asked = [];
const proxy = createServer((incoming, outgoing) => {
  const { url: path = "", method, headers } = incoming;
  const entry = { path, status: 0, at: performance.now() };
  asked.push(entry);
  const onward = request(new URL(path, url), { method, headers }, (answer) => {
    entry.status = answer.statusCode ?? 0;
    outgoing.writeHead(entry.status, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  incoming.pipe(onward);
});
await once(proxy.listen(0, "127.0.0.1"), "listening");
const page = `http://127.0.0.1:${/** @type {AddressInfo} */ (proxy.address()).port}/`;

let fine = true;
try {
  for (const [name, options] of Object.entries(VIEWS)) await measure(name, options);
} finally {
  proxy.close();
}
process.exit(fine ? 0 : 1);

/**
 * @param {string} name
 * @param {object} options
 */
async function measure(name, options) {
  const profile = mkdtempSync(join(tmpdir(), "kmn-visit-"));
  // A profile of its own and not a private window, which keeps no compiled code.
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    locale: "de-DE",
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    await context.addInitScript(watch);
    const first = await visit(context, SLOWED, true);
    /** @type {Visit[]} */
    const repeats = [];
    /** @type {number[]} */
    const works = [];
    for (let round = 0; round < ROUNDS; round++) {
      repeats.push(await visit(context, SLOWED, false));
      works.push((await visit(context, 1, false)).work * SLOWED);
    }
    print(name, context.browser()?.version() ?? "", first, repeats, works);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {string} version
 * @param {Visit} first
 * @param {Visit[]} repeats
 * @param {number[]} works
 */
function print(name, version, first, repeats, works) {
  const times = repeats.map(({ usable }) => usable);
  const list = (/** @type {Asked[]} */ entries) =>
    [...new Set(entries.map(({ path, status }) => `${status} \`${path}\``))].join(", ") || "none";
  const needed = repeats.map(({ before }) => before.filter(({ path }) => path !== "/sw.js"));
  fine &&= needed.every((asked) => asked.length <= 1 && asked.every(({ status }) => status === 304));
  const all = repeats.flatMap(({ before, after }) => [...before, ...after]);
  const others = all.filter((entry) => !needed.flat().includes(entry));
  const rows = [
    [`${name}, Chromium ${version}, slowed ${SLOWED}×, medians of ${ROUNDS}`, ""],
    ["---", "---:"],
    ["first visit, usable after", ms(first.usable)],
    ["repeat visit, usable after", ms(median(times))],
    ["fastest and slowest of them", `${ms(Math.min(...times))}, ${ms(Math.max(...times))}`],
    [`work of the main thread until then, × ${SLOWED}`, ms(median(works))],
    ["most requests that the list needed", Math.max(...needed.map((asked) => asked.length))],
    ["they are", list(needed.flat())],
    ["others, within 5 s", list(others)],
  ];
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log();
}

/**
 * Opens the page in a tab of its own and closes it; `first` waits until all is kept.
 * @param {BrowserContext} context
 * @param {number} rate
 * @param {boolean} first
 */
async function visit(context, rate, first) {
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  asked = [];
  await tab.goto(page, { waitUntil: "commit" });
  const usable = await tab.evaluate(() => globalThis.usable);
  const { metrics } = await cdp.send("Performance.getMetrics");
  const work = (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
  const before = asked;
  asked = [];
  const isKept = () => navigator.serviceWorker.controller;
  if (first) await tab.waitForFunction(isKept, undefined, { timeout: 60_000 });
  await tab.waitForTimeout(rate > 1 ? 5_000 : 500);
  await tab.close();
  return { usable, work, before, after: asked };
}

// Runs in the page before anything else.
function watch() {
  globalThis.usable = new Promise((done) => {
    const look = () => {
      // The skeleton has rows too, but none with a link.
      if (!document.querySelector(".results .row a")) requestAnimationFrame(look);
      else requestAnimationFrame(() => done(performance.now()));
    };
    look();
  });
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function ms(/** @type {number} */ value) {
  return `${Math.round(value)} ms`;
}
