// Frames while the map is dragged and zoomed, in Chromium with the processor slowed:
// docs/measurements.md.
//
//   node map-frames.mjs URL FEED…      (npm ci first; Chromium from the system)
//
// Serves nothing: the page comes from URL, the members from the feeds, put in place of whatever the
// page asks for below `data/`. A feed is a file, or a folder that `synth MEMBERS PARTS FOLDER` wrote.
// All feeds are measured by turns in one run, so that their ratio holds whatever else the machine
// does. Prints Markdown. Absent: a verdict; journeys count what must not
// grow, since milliseconds differ from machine to machine.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** @import { CDPSession, Page } from "playwright-core" */

/**
 * A page with a feed, and what was measured in it: milliseconds between frames.
 * @typedef {object} Stage
 * @property {Page} page
 * @property {CDPSession} cdp
 * @property {string} members
 * @property {number[]} drag
 * @property {number[]} zoom
 */

const SLOWED = 4;
const ROUNDS = Number(process.env.ROUNDS ?? 4);
const DESK = { width: 1280, height: 800 };
// The middle of the map beside the list, and how far it is dragged, in pixels.
const MIDDLE = [850, 400];
const DRAG = [-260, 120];
const STEPS = 24;
/** Markers are drawn, and buttons made, for what is in view. */
const MOST = 400;

const [url, ...feeds] = process.argv.slice(2);
if (!url || feeds.length === 0) {
  console.error("usage: node map-frames.mjs URL FEED…");
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--enable-precise-memory-info"],
});
try {
  console.log(`${browser.browserType().name()} ${browser.version()}, processor slowed ${SLOWED}×, ${ROUNDS} rounds\n`);
  /** @type {Stage[]} */
  const stages = [];
  for (const feed of feeds) stages.push(await open(feed));
  for (let round = -1; round < ROUNDS; round++) {
    for (const stage of stages) {
      // There and back, so that each round ends where the next begins.
      const drag = [];
      for (const way of [1, -1]) drag.push(...(await frames(stage, () => dragged(stage.page, way))));
      const zoom = [];
      for (const key of "+-") zoom.push(...(await frames(stage, () => zoomed(stage.page, key))));
      // The first round warms up.
      if (round < 0) continue;
      stage.drag.push(...drag);
      stage.zoom.push(...zoom);
    }
  }
  const weighed = [];
  for (const stage of stages) weighed.push({ ...stage, ...(await weigh(stage)) });
  print(weighed);
} finally {
  await browser.close();
}

/**
 * A page whose feed is this, with its map at rest on a view that is full of markers.
 * @param {string} feed
 * @returns {Promise<Stage>}
 */
async function open(feed) {
  const parts = statSync(feed).isDirectory();
  const file = (/** @type {string} */ path) => (parts ? join(feed, path) : feed);
  // The worker would answer before we can.
  const context = await browser.newContext({ viewport: DESK, locale: "de-DE", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(prepare);
  await page.route(/\/data\/.*\.geojson$/, (route) => {
    const path = new URL(route.request().url()).pathname.split("/data/")[1];
    return route.fulfill({ body: readFileSync(file(path)), contentType: "application/geo+json" });
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.goto(`${url}?map=8/52.6/9.4`);
  // The skeleton has rows too, but none with a link.
  await page.waitForSelector(".results .row a", { timeout: 120_000 });
  await page.waitForSelector(".kmn-map-reach button", { state: "attached", timeout: 120_000 });
  // With many members, what is made ready behind the page takes a while.
  await page.waitForTimeout(parts ? 30_000 : 4_000);
  const members = (await page.textContent("#results")) ?? "";
  return { page, cdp, members, drag: [], zoom: [] };
}

// Runs in the page before anything else.
function prepare() {
  addEventListener("TrunkApplicationStarted", (event) => (globalThis.app = event.detail.wasm));
  // Times between frames until the map has been at rest for half a second.
  globalThis.watchFrames = () => {
    /** @type {number[]} */
    const times = [];
    /** @type {number | undefined} */
    let last;
    let going = true;
    const frame = (/** @type {number} */ now) => {
      if (last !== undefined) times.push(now - last);
      last = now;
      if (going) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    globalThis.stopFrames = () => {
      going = false;
      return times;
    };
  };
}

/**
 * @param {Stage} stage
 * @param {() => Promise<void>} act
 */
async function frames({ page }, act) {
  await page.evaluate(() => watchFrames());
  await act();
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => stopFrames());
  await page.waitForTimeout(1_000);
  return times;
}

/**
 * @param {Page} page
 * @param {number} way
 */
async function dragged(page, way) {
  const [x, y] = MIDDLE;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    const part = (way * step) / STEPS;
    await page.mouse.move(x + DRAG[0] * part, y + DRAG[1] * part);
  }
  // Held, so that nothing rolls on.
  await page.waitForTimeout(150);
  await page.mouse.up();
}

/**
 * @param {Page} page
 * @param {string} key
 */
async function zoomed(page, key) {
  await page.focus(".kmn-map-ground");
  await page.keyboard.press(key);
}

/** @param {Stage} stage */
async function weigh({ page, cdp }) {
  await cdp.send("HeapProfiler.collectGarbage");
  return await page.evaluate(() => ({
    heap: performance.memory.usedJSHeapSize,
    wasm: globalThis.app?.memory.buffer.byteLength ?? NaN,
    buttons: document.querySelectorAll(".kmn-map-reach button").length,
  }));
}

/** @param {(Stage & Awaited<ReturnType<typeof weigh>>)[]} stages */
function print(stages) {
  const line = (/** @type {unknown[]} */ ...cells) => console.log(`| ${cells.join(" | ")} |`);
  const last = stages.length - 1;
  line("desk, 1280 × 800, list and map", ...stages.map((stage) => stage.members), "ratio");
  line("---", ...stages.map(() => "---:"), "---:");
  for (const what of /** @type {const} */ (["drag", "zoom"])) {
    for (const [which, part] of Object.entries({ median: 0.5, p95: 0.95 })) {
      const values = stages.map((stage) => quantile(stage[what], part));
      const shown = values.map((ms) => `${ms.toFixed(0)} ms`);
      line(`${what}, ${which} frame`, ...shown, (values[last] / values[0]).toFixed(1));
    }
  }
  line(`things in view, at most ${MOST}`, ...stages.map(({ buttons }) => buttons), "");
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const ratio = (/** @type {"wasm" | "heap"} */ what) => (stages[last][what] / stages[0][what]).toFixed(1);
  line("memory of WebAssembly", ...stages.map(({ wasm }) => megabytes(wasm)), ratio("wasm"));
  line("heap of JavaScript, after a collection", ...stages.map(({ heap }) => megabytes(heap)), ratio("heap"));
}

/**
 * @param {number[]} values
 * @param {number} part
 */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
