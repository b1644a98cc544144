// The service worker: the page opens without a network, as it was built, and the map as far as it
// was seen or saved. It owns the page's own files and the map's archive, and nothing else: the feed
// belongs to the page (it is never kept here), every other request goes to the network as if there
// were no worker. `cargo xtask build` writes the list and the version, which is a hash over the
// listed files and this one. How versions change: docs/deploy.md.
"use strict";

/**
 * Path and SHA-256 of every file of this build; the page itself names its build instead.
 * @type {Record<string, string>}
 */
const FILES = /*__PRECACHE__*/{};
const VERSION = "__VERSION__";
/**
 * Names that the program has too: crates/shared.
 * @typedef {"shellCache" | "mapCache" | "activate" | "sweep" | "forget" | "generator" | "hashed"} Shared
 */
const SHARED = /** @type {Record<Shared, string>} */ (/*__SHARED__*/{});

const scope = new URL(self.registration.scope);
// By folder: a second deployment on this origin keeps its own. The page holds a lock of its shell's
// name for as long as it is open (src/edge/worker.rs).
const SHELLS = `${SHARED.shellCache}${scope.pathname}@`;
const SHELL = SHELLS + VERSION;
const MAP = SHARED.mapCache + scope.pathname;
/** So many bytes of tiles are kept besides a saved archive. */
const MOST_SEEN = 16_000_000;

const INDEX = "index.html";
/** So long a page may take before the program answers in its place, in milliseconds. */
const PATIENCE = 8_000;
const pathname = (/** @type {string} */ path) => new URL(path, scope).pathname;
const files = new Map(Object.keys(FILES).map((path) => [pathname(path), path]));
/** A language's table or pages, or what an HSDS feed needs: kept when it has been used. */
const isOnUse = (/** @type {string} */ path) =>
  /^(locales|hsds)\/|^start\/[\w-]+\.html$|^liste\.[\w-]+\.html$|^barrierefreiheit\./.test(path);
/** What a first visit does not load; not fetched unasked where data are to be saved. */
const isLater = (/** @type {string} */ path) => /^(gazetteer|map)\/|^liste\./.test(path);
/** Its name holds a hash of its content, so the first answer is the right one for ever. */
const hashed = new RegExp(SHARED.hashed);
const isHashed = (/** @type {string} */ name) => hashed.test(name);
const savesData = () => navigator.connection?.saveData === true;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === SHARED.activate) self.skipWaiting();
  if (event.data === `${SHARED.sweep} ${VERSION}` && !gone) event.waitUntil(known(sweep()));
  if (event.data === SHARED.forget) event.waitUntil(forget(event.ports[0]));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope.href)) return;
  if (request.mode === "navigate" && !gone) event.waitUntil(known(restore().catch(() => {})));
  const range = request.headers.get("range");
  const page = request.mode === "navigate" && sitePage(url);
  if (page) {
    event.respondWith(fromSite(request, page));
  } else if (range === null) {
    const key = shellKey(request, url);
    if (key) event.respondWith(fromShell(key, event));
  } else if (isHashed(url.pathname) && url.pathname.endsWith(".pmtiles")) {
    const found = /^bytes=(\d+)-(\d+)$/.exec(range);
    if (found) event.respondWith(fromMap(url.pathname, Number(found[1]), Number(found[2]), event));
  }
});

// All or nothing: one file that fails leaves the previous version in charge, with its map.
// No skipWaiting: a new version waits until a person asks for it or no page of the old one is open.
async function install() {
  const shell = await caches.open(SHELL);
  try {
    const used = await inUse();
    const wanted = Object.keys(FILES).filter((path) => path !== INDEX &&
      (isOnUse(path) ? used.includes(plain(path)) : !(isLater(path) && savesData())));
    await Promise.all(wanted.map((path) => add(shell, path)));
    // The last of all: a shell with the page is whole.
    await add(shell, INDEX);
    await renewMap();
  } catch (error) {
    await caches.delete(SHELL);
    throw error;
  }
}

// A browser that needs room takes the caches away and may leave the worker: the next visit brings them back.
const isWhole = () => caches.match(pathname(INDEX), { cacheName: SHELL });
const restore = async () => (await isWhole()) || install();

async function add(/** @type {Cache} */ shell, /** @type {string} */ path) {
  const key = pathname(path);
  const kept = isHashed(path) ? await fromShells(key) : undefined;
  await shell.put(key, kept ?? (await whole(path)));
}

/** The file as it was built. A captive portal answers with 200 too, so its content is looked at. */
async function whole(/** @type {string} */ path) {
  // Some hosts send index.html to its folder, and visitors come to the folder.
  const url = path === INDEX ? scope : new URL(path, scope);
  const integrity = FILES[path] && `sha256-${FILES[path]}`;
  const ask = async (/** @type {RequestCache} */ cache) => {
    const answer = await fetch(url, { cache, integrity });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    // Pages are as old as the last kmn-publish site, so only the first one is known to be of this build.
    const mark = path === INDEX ? VERSION : path.endsWith(".html") ? SHARED.generator : "";
    if (mark && !(await answer.clone().text()).includes(mark)) {
      throw new Error(`${path} is of another build`);
    }
    // What came by a detour may not answer a navigation.
    return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
  };
  // The page has just put it into the browser's own cache, as a rule.
  return ask(isHashed(path) ? "default" : "no-cache").catch(() => ask("reload"));
}

/** What the versions before this one keep because it was used. */
async function inUse() {
  const used = [];
  for (const name of await shells()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const path = url.slice(scope.href.length);
      if (isOnUse(path)) used.push(plain(path));
    }
  }
  return used;
}

/** `locales/ar` of `locales/ar-0123456789abcdef.txt`. */
function plain(/** @type {string} */ path) {
  return path.replace(/-[0-9a-f]+\.\w+$/, "");
}

// Who has saved the offline map has it after a change of version too: a new archive is fetched
// before its version may take over. Not where data are to be saved: then a person saves it again.
async function renewMap() {
  const saved = await savedArchives();
  const [wanted] = await archives();
  if (savesData() || !wanted || saved.length === 0 || saved.includes(wanted)) return;
  const answer = await fetch(wanted, { cache: "no-store" });
  // A deployment may have taken its map away; that must not hold back all versions to come.
  if (answer.status === 404 || answer.status === 410) return;
  const body = await answer.blob();
  const isArchive = (await body.slice(0, 7).text()) === "PMTiles";
  if (!answer.ok || !isArchive) throw new Error(`${wanted} is no archive`);
  try {
    await (await caches.open(MAP)).put(wanted, new Response(body));
  } catch (error) {
    // No room for two: nor may that.
    if (!(error instanceof Error) || error.name !== "QuotaExceededError") throw error;
  }
}

async function activate() {
  // Only pages without a worker are claimed: those of another version have one.
  await self.clients.claim();
  await sweep();
}

// An older shell stays while a page of its is open, which may still want its map engine or a
// language from it; so do the archives that only it names.
async function sweep() {
  const { installing, waiting } = self.registration;
  // A newer version is about to be kept, and must not be taken for an old one.
  if (installing || waiting) return;
  for (const name of await shells()) {
    if (name !== SHELL) await ifFree(name, () => caches.delete(name));
  }
  if ((await shells()).some((name) => name !== SHELL) || !(await caches.has(MAP))) return;
  const named = await archives();
  const map = await caches.open(MAP);
  for (const request of await map.keys()) {
    if (!named.includes(new URL(request.url).pathname)) await map.delete(request);
  }
}

/** Acts when no page holds the lock of this name. */
async function ifFree(/** @type {string} */ name, /** @type {() => unknown} */ act) {
  if (navigator.locks) {
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock && act());
    return;
  }
  // Browsers before 2022: whoever asks is the only page left.
  if ((await self.clients.matchAll({ type: "window" })).length < 2) await act();
}

/** Every version's shell, this one's included. */
async function shells() {
  return (await caches.keys()).filter((name) => name.startsWith(SHELLS));
}

/** The archives that this version's page names, as paths; the first is the one to save. */
async function archives() {
  const page = await caches.match(pathname(INDEX), { cacheName: SHELL });
  const found = /<meta name="?kmn-basemap"? content="([^"]*)"/.exec((await page?.text()) ?? "");
  const content = found?.[1] ?? "";
  return content.split(/\s+/).filter(Boolean).map(pathname);
}

/** The path under which a shell holds an answer; undefined means: not ours. */
function shellKey(/** @type {Request} */ request, /** @type {URL} */ url) {
  // The page's state is in its query, so every query is the same document.
  const isPage = request.mode === "navigate" && url.pathname === scope.pathname;
  const key = isPage ? pathname(INDEX) : url.pathname;
  const path = files.get(key);
  if (path !== undefined) return key;
  // Files of another version, for pages of it that are still open.
  const below = url.pathname.slice(scope.pathname.length);
  const isFile = /^((gazetteer|hsds|locales|map|fonts|snippets|start)\/.*)?[^/]+$/.test(below);
  return isFile && isHashed(below) ? key : undefined;
}

/**
 * The query by which the program shows what a page of an office, a district or a town shows; nothing for
 * other addresses.
 * @param {URL} url
 */
function sitePage(url) {
  const below = decodeURIComponent(url.pathname.slice(scope.pathname.length));
  const [, folder, file] = /^(stelle|kreis|ort)\/([^/]+)\.html$/.exec(below) ?? [];
  if (folder === undefined || file === undefined) return undefined;
  const tags = [...files.values()].map((path) => /^start\/([\w-]+)\.html$/.exec(path)?.[1]);
  const tag = tags.find((known) => known !== undefined && file.endsWith(`.${known}`));
  const name = tag === undefined ? file : file.slice(0, -tag.length - 1);
  const query = new URLSearchParams();
  if (folder === "stelle") query.set("member", name);
  if (folder === "kreis") query.set("district", name);
  if (tag !== undefined) query.set("lang", tag);
  return `?${query}`;
}

/** A page as it is there today; without a connection the program at its place. */
async function fromSite(/** @type {Request} */ request, /** @type {string} */ query) {
  const late = new Promise((_, fail) => setTimeout(fail, PATIENCE));
  try {
    return await Promise.race([fetch(request), late]);
  } catch (error) {
    if (!(await isWhole())) throw error;
    return Response.redirect(`${scope.href}${query}`);
  }
}

async function fromShell(/** @type {string} */ key, /** @type {FetchEvent} */ event) {
  const own = await caches.match(key, { cacheName: SHELL });
  const kept = own ?? (isHashed(key) && (await fromShells(key)));
  if (kept) return kept;
  const path = files.get(key);
  const known = isHashed(key) && path !== undefined && FILES[path];
  if (!known) return fetch(event.request);
  // Held against what was built, since it is kept for good: a captive portal answers with 200 too.
  const answer = await fetch(event.request, { integrity: `sha256-${known}` });
  if (answer.ok) keep(event, SHELL, key, answer.clone());
  return answer;
}

/** @param {string} key */
async function fromShells(key) {
  for (const cacheName of await shells()) {
    const kept = await caches.match(key, { cacheName });
    if (kept) return kept;
  }
  return undefined;
}

/** The archives that are saved as a whole, as paths. */
async function savedArchives() {
  if (!(await caches.has(MAP))) return [];
  const kept = (await (await caches.open(MAP)).keys()).map(({ url }) => new URL(url));
  return kept.filter(({ search }) => search === "").map(({ pathname }) => pathname);
}

/** The saved archive that was read last, so that a view of the map reads it once. */
let archive = { path: "", body: new Blob() };

/**
 * The bytes of an archive from one to another, both included.
 * @param {string} path
 * @param {number} from
 * @param {number} to
 * @param {FetchEvent} event
 */
async function fromMap(path, from, to, event) {
  const saved = await caches.match(path, { cacheName: MAP });
  if (saved) {
    const body = archive.path === path ? archive.body : await saved.blob();
    archive = { path, body };
    return partial(body.slice(from, to + 1), from, body.size);
  }
  // A cache can't hold a partial answer: the range stands in the key.
  const key = `${path}?bytes=${from}-${to}`;
  const seen = await caches.match(key, { cacheName: MAP });
  if (seen) {
    const body = await seen.blob();
    return partial(body, from, seen.headers.get("kmn-size"));
  }
  const answer = await fetch(event.request);
  const size = /\/(\d+)$/.exec(answer.headers.get("content-range") ?? "")?.[1];
  if (answer.status === 206 && size) {
    const body = await answer.clone().blob();
    keep(event, MAP, key, new Response(body, { headers: { "kmn-size": size } }), trim);
  }
  return answer;
}

/**
 * @param {Blob} body
 * @param {number} from
 * @param {number | string | null} size Of the whole archive.
 */
function partial(body, from, size) {
  const headers = {
    "Content-Length": `${body.size}`,
    "Content-Range": `bytes ${from}-${from + body.size - 1}/${size}`,
    "Content-Type": "application/octet-stream",
  };
  return new Response(body, { status: 206, headers });
}

/** A person is deleting everything: nothing is kept any more. */
let gone = false;
/**
 * What is being kept just now.
 * @type {Set<Promise<unknown>>}
 */
const under = new Set();

/**
 * The same promise, for whom `forget` waits.
 * @template T
 * @param {Promise<T>} work
 */
function known(work) {
  under.add(work);
  const over = () => under.delete(work);
  work.then(over, over);
  return work;
}

/**
 * To open a cache is to make it: the page deletes them when nothing is under way any more.
 * @param {MessagePort} [page]
 */
async function forget(page) {
  gone = true;
  await Promise.allSettled(under);
  page?.postMessage("forgotten");
}

/**
 * Nothing is kept any more once a person has deleted everything, though this worker serves the page
 * to its end, and may be started anew for it. What does not fit is not kept.
 * @param {ExtendableEvent} event
 * @param {string} name
 * @param {string} key
 * @param {Response} answer
 * @param {(cache: Cache) => unknown} [then]
 */
function keep(event, name, key, answer, then) {
  const put = async () => {
    if (!(await caches.has(SHELL)) || gone) return;
    const cache = await caches.open(name);
    await cache.put(key, answer);
    await then?.(cache);
  };
  event.waitUntil(known(put().catch(() => {})));
}

/**
 * Forgets the tiles that came first. What lies before an archive's tiles stays: its directories,
 * without which no tile is found.
 * @param {Cache} map
 */
async function trim(map) {
  const seen = (await map.keys()).flatMap((request) => {
    const found = /^(.*)\?bytes=(\d+)-(\d+)$/.exec(request.url);
    if (!found) return [];
    const [from, to] = [Number(found[2]), Number(found[3])];
    return [{ request, archive: found[1], from, bytes: to - from + 1 }];
  });
  let sum = seen.reduce((total, { bytes }) => total + bytes, 0);
  if (sum <= MOST_SEEN) return;
  /** @type {Map<string, number>} */
  const tilesAt = new Map();
  for (const { request, archive } of seen.filter(({ from }) => from === 0)) {
    const head = await map.match(request);
    if (head) tilesAt.set(archive, await tileData(head));
  }
  for (const { request, archive, from, bytes } of seen) {
    if (from < (tilesAt.get(archive) ?? 0)) continue;
    await map.delete(request);
    sum -= bytes;
    if (sum <= MOST_SEEN) return;
  }
}

/** Where an archive's tiles begin, as its header says (PMTiles 3, byte 56; the lower half will do). */
async function tileData(/** @type {Response} */ head) {
  return new DataView(await head.arrayBuffer()).getUint32(56, true);
}
