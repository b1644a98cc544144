// From a key to what it paints, in Chromium with the processor slowed: docs/measurements.md.
//
//   node filter-paint.mjs URL FEED.geojson…      (npm ci first; Chromium from the system)
//
// Serves nothing: the page comes from URL, the members from the files, put in place of whatever
// the page asks for as its feed. All feeds are measured by turns in one run, so that their ratio
// holds whatever else the machine does. Prints Markdown. Absent: a verdict; `cargo xtask size`
// has the budgets, since milliseconds differ from machine to machine.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** @import { CDPSession, Page, ViewportSize } from "playwright-core" */

/**
 * A page with a feed, and what was measured in it: milliseconds by step.
 * @typedef {object} Stage
 * @property {Page} page
 * @property {CDPSession} cdp
 * @property {string} members
 * @property {Record<string, number[]>} times
 * @property {Record<string, number[]>} first
 */

const SLOWED = 4;
const ROUNDS = 15;
const VIEWS = {
  "phone, 390 × 844, list": { width: 390, height: 844 },
  "desk, 1280 × 800, list and map": { width: 1280, height: 800 },
};
// A Tuesday morning in Niedersachsen: offices are open then.
const NOW = Date.parse("2026-11-24T10:00:00+01:00");

// What is done with the focus where `at` says; `undo` puts things back and is measured too.
const ACTIONS = [
  { name: "first letter typed", at: "#search", key: "b", undone: "letter taken back", undo: "Backspace" },
  { name: "“open now” pressed", at: ".chip[aria-pressed]", key: "Enter", undone: "“open now” released", undo: "Enter" },
];

const [url, ...feeds] = process.argv.slice(2);
if (!url || feeds.length === 0) {
  console.error("usage: node filter-paint.mjs URL FEED.geojson…");
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const where = `${browser.browserType().name()} ${browser.version()}`;
  console.log(`${where}, processor slowed ${SLOWED}×, medians of ${ROUNDS}\n`);
  for (const [name, viewport] of Object.entries(VIEWS)) await measure(name, viewport);
} finally {
  await browser.close();
}

/**
 * @param {string} name
 * @param {ViewportSize} viewport
 */
async function measure(name, viewport) {
  /** @type {Stage[]} */
  const stages = [];
  for (const feed of feeds) stages.push(await open(feed, viewport));
  for (let round = -1; round < ROUNDS; round++) {
    for (const action of ACTIONS) {
      for (const stage of stages) {
        const times = [await press(stage, action.at, action.key), await press(stage, action.at, action.undo)];
        // The first round warms up: indexes are built when they are first asked.
        const kept = round < 0 ? stage.first : stage.times;
        [action.name, action.undone].forEach((step, i) => (kept[step] ??= []).push(times[i]));
      }
    }
  }
  const weighed = [];
  for (const stage of stages) weighed.push({ ...stage, ...(await weigh(stage)) });
  print(name, weighed);
  for (const stage of stages) await stage.page.context().close();
}

/**
 * A page whose feed is this file, ready to be used.
 * @param {string} file
 * @param {ViewportSize} viewport
 * @returns {Promise<Stage>}
 */
async function open(file, viewport) {
  const body = readFileSync(file);
  // The worker would answer before we can.
  const context = await browser.newContext({ viewport, locale: "de-DE", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(prepare, NOW - Date.now());
  await page.route(/\/[^/]*\.geojson$/, (route) => route.fulfill({ body, contentType: "application/geo+json" }));
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.goto(url);
  // The skeleton has rows too, but none with a link.
  await page.waitForSelector(".results .row a", { timeout: 120_000 });
  await page.waitForTimeout(2_000);
  const members = (await page.textContent("#results")) ?? "";
  return { page, cdp, members, times: {}, first: {} };
}

/**
 * Runs in the page before anything else.
 * @param {number} offset
 */
function prepare(offset) {
  globalThis.Date = /** @type {DateConstructor} */ (class extends Date {
    constructor(/** @type {[number]} */ ...values) {
      super(.../** @type {[number]} */ (values.length ? values : [Date.now()]));
    }
    static now() {
      return super.now() + offset;
    }
  });
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    const entries = /** @type {LayoutShift[]} */ (list.getEntries());
    for (const { value, hadRecentInput } of entries) shifts.push({ value, hadRecentInput });
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("TrunkApplicationStarted", (event) => (globalThis.app = event.detail.wasm));
  // From the key's own time until after the frame that shows another number of results.
  globalThis.nextPaint = () =>
    new Promise((done) => {
      let pressed = NaN;
      addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true, once: true });
      const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - pressed);
          port2.postMessage(null);
        });
      });
      const results = /** @type {Element} */ (document.querySelector("#results"));
      seen.observe(results, { childList: true, characterData: true, subtree: true });
    });
}

/**
 * Milliseconds from a key to its paint.
 * @param {Stage} stage
 * @param {string} at
 * @param {string} key
 */
async function press({ page }, at, key) {
  await page.focus(at);
  // What focusing set off, such as loading places, is not the key's doing.
  await page.waitForTimeout(150);
  // Waited for: a key overtakes a script on its way into the page.
  await page.evaluate(() => void (globalThis.painted = nextPaint()));
  await page.keyboard.press(key);
  return await page.evaluate(() => painted);
}

/** @param {Stage} stage */
async function weigh({ page, cdp }) {
  await cdp.send("HeapProfiler.collectGarbage");
  return await page.evaluate(() => {
    const sum = (/** @type {typeof shifts} */ list) => list.reduce((total, { value }) => total + value, 0);
    return {
      shift: sum(shifts.filter((shift) => !shift.hadRecentInput)),
      shiftAfterInput: sum(shifts.filter((shift) => shift.hadRecentInput)),
      heap: performance.memory.usedJSHeapSize,
      wasm: globalThis.app?.memory.buffer.byteLength ?? NaN,
    };
  });
}

/**
 * @param {string} name
 * @param {(Stage & Awaited<ReturnType<typeof weigh>>)[]} stages
 */
function print(name, stages) {
  const line = (/** @type {unknown[]} */ ...cells) => console.log(`| ${cells.join(" | ")} |`);
  const last = stages.length - 1;
  line(name, ...stages.map((stage) => stage.members), "ratio");
  line("---", ...stages.map(() => "---:"), "---:");
  for (const kept of /** @type {const} */ (["times", "first"])) {
    const title = kept === "first" ? "the very first time: " : "";
    for (const step of Object.keys(stages[0][kept])) {
      const medians = stages.map((stage) => median(stage[kept][step]));
      line(title + step, ...medians.map((ms) => `${ms.toFixed(0)} ms`), (medians[last] / medians[0]).toFixed(1));
    }
  }
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const ratio = (/** @type {"wasm" | "heap"} */ what) => (stages[last][what] / stages[0][what]).toFixed(1);
  line("memory of WebAssembly", ...stages.map(({ wasm }) => megabytes(wasm)), ratio("wasm"));
  line("heap of JavaScript, after a collection", ...stages.map(({ heap }) => megabytes(heap)), ratio("heap"));
  line("layout shift, unasked", ...stages.map(({ shift }) => shift.toFixed(4)), "");
  const late = stages.map(({ shiftAfterInput }) => shiftAfterInput.toFixed(4));
  line("layout shift, within half a second of a key", ...late, "");
  console.log();
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
