// How long the page is deaf while a large feed in parts comes in behind it, in Chromium at full speed
// and slowed four times: docs/measurements.md.
//
//   node sync-scale.mjs DIST FEED… [--slowed 1,4]      (npm ci first; Chromium from the system)
//
// Each FEED is a folder that `synth MEMBERS PARTS FOLDER SEED` wrote. The page starts with the members
// in DIST; then the server has the first feed, then the next one, each time fetched because the
// connection "comes back". Counted are tasks of more than 50 ms on the main thread, as the browser
// itself reports them (Long Tasks API), until nothing has happened for a while. Prints Markdown.
// Absent: a verdict, since milliseconds differ from machine to machine.
import { once } from "node:events";
import { createServer } from "node:http";
import { createReadStream, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

/** @import { AddressInfo } from "node:net" */
/** @import { Page } from "playwright-core" */

const words = process.argv.slice(2);
const at = words.indexOf("--slowed");
const slowed = (at < 0 ? "1,4" : words.splice(at, 2)[1]).split(",").map(Number);
const [dist, ...feeds] = words;
if (!dist || feeds.length === 0) {
  console.error("usage: node sync-scale.mjs DIST FEED… [--slowed 1,4]");
  process.exit(2);
}

/** @type {Record<string, string>} */
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };
/** @type {string | null} */
let overlay = null;
/** @type {number[]} */
let asked = [];
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "", "http://x").pathname));
  const data = path.startsWith("/data/") && overlay;
  const file = data ? join(data, path.slice("/data".length)) : join(dist, path === "/" ? "index.html" : path);
  let about;
  try {
    about = statSync(file);
  } catch {
    response.writeHead(404).end();
    return;
  }
  const etag = `"${overlay ?? ""}-${about.size}-${about.mtimeMs}"`.replace(/[^"\w.-]/g, "_");
  const known = request.headers["if-none-match"] === etag;
  if (path.startsWith("/data/")) asked.push(known ? 304 : 200);
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const headers = { etag, "cache-control": "no-cache", "content-type": type };
  if (known) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "content-length": about.size });
  createReadStream(file).pipe(response);
}).listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}/`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
console.log(`${browser.browserType().name()} ${browser.version()}, phone 390 × 844, list\n`);
console.log("| processor | what | members | fetched | tasks over 50 ms | longest | in all until quiet |");
console.log("|---|---|---:|---:|---:|---:|---:|");
try {
  for (const rate of slowed) await measure(rate);
} finally {
  await browser.close();
  server.close();
}

/** @param {number} rate */
async function measure(rate) {
  overlay = null;
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, locale: "de-DE", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(prepare);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  await page.goto(url);
  await page.waitForSelector(".results .row a", { timeout: 120_000 });
  await page.waitForTimeout(5_000);
  for (const [n, feed] of feeds.entries()) {
    const before = await count(page);
    overlay = feed;
    await tell(page, rate, `feed ${n + 1} in the background`, async () => {
      await page.evaluate(() => dispatchEvent(new Event("online")));
      await page.waitForFunction(
        () => /aktualisiert\./.test(document.querySelector(".data-line [role=status]")?.textContent ?? ""),
        null,
        { timeout: 600_000, polling: 500 },
      );
      if (n === 0 && before === (await count(page))) throw new Error(`still ${before}`);
    });
    // What was said of the last one would be taken for the next.
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForFunction(
      () => !/aktualisiert\./.test(document.querySelector(".data-line [role=status]")?.textContent ?? ""),
      null,
      { timeout: 120_000, polling: 500 },
    );
  }
  await page.evaluate(() => (tasks.length = 0));
  await tell(page, rate, "opened again, nothing new", async () => {
    await page.reload();
    await page.waitForSelector(".results .row a", { timeout: 600_000 });
  });
  await context.close();
}

/**
 * @param {Page} page
 * @param {number} rate
 * @param {string} what
 * @param {() => Promise<void>} act
 */
async function tell(page, rate, what, act) {
  asked = [];
  const began = Date.now();
  await page.evaluate(() => (tasks.length = 0));
  await act();
  // The index of words comes after the members; then all is quiet.
  let quiet = 0;
  while (quiet < 5) {
    await page.waitForTimeout(1_000);
    /** @type {number} */
    const now = await page.evaluate(() => new Promise((done) => {
      const start = performance.now();
      let turns = 0;
      const turn = () => {
        if (performance.now() - start >= 200) return done(turns);
        turns++;
        setTimeout(turn);
      };
      turn();
    }));
    // A page at rest turns fifty times in that time; one at work far less.
    quiet = now > 15 ? quiet + 1 : 0;
  }
  const found = await page.evaluate(() => tasks);
  const seconds = (Date.now() - began - 6_000) / 1000;
  const full = asked.filter((status) => status === 200).length;
  const longest = found.length ? `${Math.max(...found).toFixed(0)} ms` : "–";
  const fetched = `${full} + ${asked.length - full} × 304`;
  const cells = [`${rate}×`, what, await count(page), fetched, found.length, longest];
  console.log(`| ${cells.join(" | ")} | ${seconds.toFixed(0)} s |`);
  if (process.env.VERBOSE) console.error(found.map((ms) => ms.toFixed(0)).join(" "));
}

/** @param {Page} page */
async function count(page) {
  return (await page.textContent("#results"))?.replace(/[^\d.]/g, "");
}

// Runs in the page before anything else.
function prepare() {
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask" });
}
