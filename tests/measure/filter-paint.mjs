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
  console.log(`${browser.browserType().name()} ${browser.version()}, processor slowed ${SLOWED}×, medians of ${ROUNDS}\n`);
  for (const [name, viewport] of Object.entries(VIEWS)) await measure(name, viewport);
} finally {
  await browser.close();
}

async function measure(name, viewport) {
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
  for (const stage of stages) Object.assign(stage, await weigh(stage));
  print(name, stages);
  for (const stage of stages) await stage.page.context().close();
}

// A page whose feed is this file, ready to be used.
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
  return { page, cdp, members: await page.evaluate(() => document.querySelector("#results").textContent), times: {}, first: {} };
}

// Runs in the page before anything else.
function prepare(offset) {
  globalThis.Date = class extends Date {
    constructor(...values) {
      super(...(values.length ? values : [Date.now()]));
    }
    static now() {
      return super.now() + offset;
    }
  };
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) shifts.push({ value, hadRecentInput });
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("TrunkApplicationStarted", (event) => (globalThis.app = event.detail.wasm));
  // From the key's own time until after the frame that shows another number of results.
  globalThis.nextPaint = () =>
    new Promise((done) => {
      let pressed;
      addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true, once: true });
      const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - pressed);
          port2.postMessage(null);
        });
      });
      seen.observe(document.querySelector("#results"), { childList: true, characterData: true, subtree: true });
    });
}

async function press({ page }, at, key) {
  await page.focus(at);
  // What focusing set off, such as loading places, is not the key's doing.
  await page.waitForTimeout(150);
  // Waited for: a key overtakes a script on its way into the page.
  await page.evaluate(() => void (globalThis.painted = nextPaint()));
  await page.keyboard.press(key);
  return await page.evaluate(() => painted);
}

async function weigh({ page, cdp }) {
  await cdp.send("HeapProfiler.collectGarbage");
  return await page.evaluate(() => {
    const sum = (list) => list.reduce((total, { value }) => total + value, 0);
    return {
      shift: sum(shifts.filter((shift) => !shift.hadRecentInput)),
      shiftAfterInput: sum(shifts.filter((shift) => shift.hadRecentInput)),
      heap: performance.memory.usedJSHeapSize,
      wasm: globalThis.app?.memory.buffer.byteLength ?? NaN,
    };
  });
}

function print(name, stages) {
  const line = (...cells) => console.log(`| ${cells.join(" | ")} |`);
  const last = stages.length - 1;
  line(name, ...stages.map((stage) => stage.members), "ratio");
  line("---", ...stages.map(() => "---:"), "---:");
  for (const [title, kept] of [["", "times"], ["the very first time: ", "first"]]) {
    for (const step of Object.keys(stages[0][kept])) {
      const medians = stages.map((stage) => median(stage[kept][step]));
      line(title + step, ...medians.map((ms) => `${ms.toFixed(0)} ms`), (medians[last] / medians[0]).toFixed(1));
    }
  }
  const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  line("memory of WebAssembly", ...stages.map(({ wasm }) => megabytes(wasm)), (stages[last].wasm / stages[0].wasm).toFixed(1));
  line("heap of JavaScript, after a collection", ...stages.map(({ heap }) => megabytes(heap)), (stages[last].heap / stages[0].heap).toFixed(1));
  line("layout shift, unasked", ...stages.map(({ shift }) => shift.toFixed(4)), "");
  line("layout shift, within half a second of a key", ...stages.map(({ shiftAfterInput }) => shiftAfterInput.toFixed(4)), "");
  console.log();
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
