// The service worker, from its file, with caches and a network made of maps.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { runInNewContext } from "node:vm";

const HOME = "https://finder.example/kmn/";
const SHELL = "kmn-shell-/kmn/@now";
const OLD = "kmn-shell-/kmn/@old";
const MAP = "kmn-map-/kmn/";
const ARCHIVE = "basemap/niedersachsen-0123456789abcdef.pmtiles";
const FILES = { "index.html": "", "liste.de.html": "h", "kmn-finder-0123456789abcdef_bg.wasm": "h" };

/** What the build fills in: crates/shared. */
const shared = execFileSync("cargo", ["run", "--quiet", "--package", "shared"], { encoding: "utf8" });
const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../../public/${name}`, import.meta.url), "utf8").replace("/*__SHARED__*/{}", shared);
const source = read("sw.js")
  .replace("/*__PRECACHE__*/{}", JSON.stringify(FILES))
  .replace("__VERSION__", "now");

/** @typedef {Map<string, Response>} Kept */
/** @typedef {{ mode?: string, method?: string, range?: string }} Asked */

/** A worker that serves, with what it keeps. */
function worker() {
  /** @type {Map<string, Kept>} */
  const kept = new Map([[SHELL, new Map()], [OLD, new Map()]]);
  /** @type {Record<string, (event: object) => void>} */
  const hears = {};
  /** What the network answers; nothing is asked of it unless a test says so. */
  const net = {
    /** @type {(url: string) => Response} */
    answer: (url) => assert.fail(`${url} is fetched`),
  };
  const path = (/** @type {string | { url: string }} */ key) => {
    const { pathname, search } = new URL(typeof key === "string" ? key : key.url, HOME);
    return pathname + search;
  };
  const cache = (/** @type {string} */ name) => {
    const own = kept.get(name) ?? new Map();
    kept.set(name, own);
    return {
      keys: async () => [...own.keys()].map((key) => ({ url: new URL(key, HOME).href })),
      match: async (/** @type {string} */ key) => own.get(path(key))?.clone(),
      put: async (/** @type {string} */ key, /** @type {Response} */ answer) => void own.set(path(key), answer),
      delete: async (/** @type {string} */ key) => own.delete(path(key)),
    };
  };
  const caches = {
    keys: async () => [...kept.keys()],
    has: async (/** @type {string} */ name) => kept.has(name),
    open: async (/** @type {string} */ name) => cache(name),
    delete: async (/** @type {string} */ name) => kept.delete(name),
    match: async (/** @type {string} */ key, /** @type {{ cacheName: string }} */ { cacheName }) =>
      kept.get(cacheName)?.get(path(key))?.clone(),
  };
  runInNewContext(source, {
    self: {
      registration: { scope: HOME },
      addEventListener: (/** @type {string} */ type, /** @type {() => void} */ listener) => (hears[type] = listener),
    },
    caches,
    fetch: async (/** @type {{ url: string }} */ { url }) => net.answer(url),
    navigator: {},
    Response,
    URL,
    URLSearchParams,
    Blob,
    // What waits in vain holds no test up.
    setTimeout: (/** @type {() => void} */ call, /** @type {number} */ ms) => setTimeout(call, ms).unref(),
  });

  /**
   * The worker's answer, when it has kept what it keeps of it; undefined where it leaves the request alone.
   * @param {string} address
   * @param {Asked} [asked]
   * @returns {Promise<Response | undefined>}
   */
  async function ask(address, { mode = "cors", method = "GET", range } = {}) {
    const request = {
      url: new URL(address, HOME).href,
      mode,
      method,
      headers: new Headers(range ? { range } : {}),
    };
    /** @type {Promise<Response> | undefined} */
    let answer;
    /** @type {Promise<unknown>[]} */
    const waits = [];
    hears.fetch({
      request,
      respondWith: (/** @type {Promise<Response>} */ given) => (answer = given),
      waitUntil: (/** @type {Promise<unknown>} */ work) => waits.push(work),
    });
    const given = await answer;
    await Promise.all(waits);
    return given;
  }
  return { ask, kept, net };
}

test("which requests are the shell's, and under which name", async () => {
  const { ask, kept } = worker();
  for (const path of ["index.html", ...Object.keys(FILES), "map/engine-89abcdef.js", "data/x-89abcdef.json"]) {
    kept.get(path.includes("89abcdef.") ? OLD : SHELL)?.set(`/kmn/${path}`, new Response(path));
  }
  const check = async (/** @type {string} */ address, /** @type {Asked} */ asked, /** @type {string} */ expected) =>
    assert.equal(await (await ask(address, asked))?.text(), expected || undefined, address);
  const visit = { mode: "navigate" };
  // Every query is the same page.
  await check("", visit, "index.html");
  await check("?member=a&lang=ar", visit, "index.html");
  await check("index.html?lang=ar", {}, "index.html");
  await check("liste.de.html", visit, "liste.de.html");
  await check("kmn-finder-0123456789abcdef_bg.wasm", {}, "kmn-finder-0123456789abcdef_bg.wasm");
  // For a page of another version that is still open.
  await check("map/engine-89abcdef.js", {}, "map/engine-89abcdef.js");
  // Not the worker's: the feed, what is not listed, what lies elsewhere, what asks for a change.
  await check("data/members.geojson", {}, "");
  await check("data/x-89abcdef.json", {}, "");
  await check("", { mode: "cors" }, "");
  await check("../other/", visit, "");
  await check("https://elsewhere.example/kmn/index.html", {}, "");
  await check("index.html", { method: "POST" }, "");
});

test("pages of the site come from the network, and without it the program answers", async () => {
  const { ask, net, kept } = worker();
  kept.get(SHELL)?.set("/kmn/index.html", new Response("index.html"));
  const visit = { mode: "navigate" };
  net.answer = () => new Response("the page");
  assert.equal(await (await ask("stelle/a.html", visit))?.text(), "the page");
  net.answer = () => {
    throw new TypeError("no network");
  };
  for (const [page, query] of [
    ["stelle/a.html", "member=a"],
    ["stelle/a.b.html", "member=a.b"],
    ["kreis/03254.html", "district=03254"],
    ["ort/celle.html", ""],
  ]) {
    const answer = await ask(`${page}`, visit);
    assert.equal(answer?.status, 302, page);
    assert.equal(new URL(answer?.headers.get("location") ?? "").search.slice(1), query, page);
  }
});

test("a name with a hash is one that nothing else can have", async () => {
  const { ask, net } = worker();
  net.answer = () => new Response("fetched");
  const check = async (/** @type {string} */ name, /** @type {boolean} */ isHashed) =>
    assert.equal((await ask(name)) !== undefined, isHashed, name);
  await check("a-0123456789abcdef.js", true);
  await check("a-89abcdef_bg.wasm", true);
  await check("locales/zh-Hans-0123456789abcdef.txt", true);
  // Too short, too long, no hash at all, upper case, in the middle.
  await check("a-89abcde.js", false);
  await check("a-0123456789abcdef0.js", false);
  await check("a-english1.js", false);
  await check("a-89ABCDEF.js", false);
  await check("a-89abcdef.min.js", false);
});

test("a range of a saved archive is cut out of it", async () => {
  const { ask, kept } = worker();
  kept.set(MAP, new Map([[`/kmn/${ARCHIVE}`, new Response("0123456789")]]));
  const check = async (/** @type {string} */ range, /** @type {string[]} */ ...expected) => {
    const answer = await ask(ARCHIVE, { range });
    const head = ["content-range", "content-length"].map((name) => answer?.headers.get(name));
    assert.deepEqual(answer && [await answer.text(), ...head], expected.length ? expected : undefined, range);
    if (answer) assert.equal(answer.status, 206);
  };
  await check("bytes=0-2", "012", "bytes 0-2/10", "3");
  await check("bytes=4-4", "4", "bytes 4-4/10", "1");
  // As servers do, not beyond the end.
  await check("bytes=8-99", "89", "bytes 8-9/10", "2");
  // Left to the server, which knows what to make of them.
  for (const range of ["bytes=3-", "bytes=-3", "bytes=0-1,4-5", "bytes=a-b", "lines=0-2"]) await check(range);
  assert.equal(await ask("basemap/niedersachsen.pmtiles", { range: "bytes=0-2" }), undefined);
});

test("seen ranges are kept, and the oldest tiles are forgotten first, never a directory", async () => {
  const { ask, kept, net } = worker();
  const MIB = 1 << 20;
  const [directory, tiles] = [1000, 20 * MIB];
  net.answer = () => assert.fail("no range");
  const see = async (/** @type {number} */ from, /** @type {number} */ length) => {
    const body = new Uint8Array(length);
    // Where its tiles begin: PMTiles 3, byte 56.
    if (from === 0) new DataView(body.buffer).setUint32(56, directory, true);
    const range = `bytes=${from}-${from + length - 1}`;
    const headers = { "content-range": `bytes ${range.slice(6)}/${tiles}` };
    net.answer = () => new Response(body, { status: 206, headers });
    assert.equal((await ask(ARCHIVE, { range }))?.status, 206);
  };
  const seen = () => [...(kept.get(MAP)?.keys() ?? [])].map((key) => Number(/=(\d+)/.exec(key)?.[1]));
  await see(0, 200);
  await see(200, 800);
  for (const at of [1, 5, 9]) await see(at * MIB, 4 * MIB);
  assert.deepEqual(seen(), [0, 200, MIB, 5 * MIB, 9 * MIB], "all of it fits");
  await see(13 * MIB, 4 * MIB);
  assert.deepEqual(seen(), [0, 200, 5 * MIB, 9 * MIB, 13 * MIB]);
  // Without a network from now on; another cut of the same bytes was not seen.
  net.answer = () => assert.fail("asked");
  const again = await ask(ARCHIVE, { range: "bytes=200-999" });
  assert.equal(again?.headers.get("content-range"), `bytes 200-999/${tiles}`);
  await assert.rejects(ask(ARCHIVE, { range: "bytes=200-998" }));
});

test("an answer that is no range is handed on and not kept", async () => {
  const { ask, kept, net } = worker();
  for (const headers of [[], [["content-range", "bytes 0-2/3"]]]) {
    net.answer = () => new Response("all", { headers: new Headers(Object.fromEntries(headers)) });
    assert.equal((await ask(ARCHIVE, { range: "bytes=0-2" }))?.status, 200);
  }
  assert.equal(kept.has(MAP), false);
});

test("the worker that ends the worker ends again with each visit, and keeps what is not its own", async () => {
  const off = read("sw-off.js");
  /** @type {Record<string, (event: object) => void>} */
  const hears = {};
  const names = new Set([SHELL, OLD, MAP, "kmn-shell-/other/@now", "other"]);
  let ended = 0;
  runInNewContext(off, {
    URL,
    self: {
      registration: { scope: HOME, unregister: async () => void ended++ },
      skipWaiting: () => {},
      addEventListener: (/** @type {string} */ type, /** @type {() => void} */ listener) => (hears[type] = listener),
    },
    caches: {
      keys: async () => [...names],
      delete: async (/** @type {string} */ name) => names.delete(name),
    },
  });
  const happens = async (/** @type {string} */ type, /** @type {object} */ event) => {
    /** @type {Promise<unknown>[]} */
    const work = [];
    hears[type]?.({ ...event, waitUntil: (/** @type {Promise<unknown>} */ done) => work.push(done) });
    await Promise.all(work);
    return work.length;
  };
  await happens("activate", {});
  assert.equal(ended, 1);
  assert.deepEqual([...names], ["kmn-shell-/other/@now", "other"]);
  names.add(SHELL);
  assert.equal(await happens("fetch", { request: { mode: "cors" } }), 0);
  await happens("fetch", { request: { mode: "navigate" } });
  assert.equal(ended, 2);
  assert.ok(!names.has(SHELL));
});
