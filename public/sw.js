// The app shell's service worker: the page opens without a network, as it was built.
// It owns the shell and nothing else: the feed belongs to the page (it is never cached here), map
// tiles and every other request go to the network as if there were no worker.
// `cargo xtask build` writes the list and the version, which is a hash over the listed files.
"use strict";

const SHELL = /*__PRECACHE__*/[];

const scope = new URL(self.registration.scope);
// By folder: a second deployment on this origin keeps its own shell.
const PREFIX = `kmn-shell-${scope.pathname}@`;
const CACHE = PREFIX + "__VERSION__";
const shell = new Set(SHELL.map((path) => new URL(path, scope).pathname));
const index = new URL("index.html", scope).pathname;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(dropOldShells()));
self.addEventListener("fetch", (event) => {
  const key = cacheKey(event.request);
  if (key) event.respondWith(fromShell(key, event.request));
});

// All or nothing: one file that fails leaves the previous shell in charge.
// No skipWaiting: a page never runs with files of two builds.
async function install() {
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(SHELL.map((path) => new Request(new URL(path, scope), { cache: "reload" })));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function dropOldShells() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

// The path under which the shell holds an answer; null means: not ours.
function cacheKey(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || request.headers.has("range")) return null;
  // The page's state is in its query, so every query is the same document.
  if (request.mode === "navigate") {
    if (url.pathname === scope.pathname || url.pathname === index) return index;
  }
  if (shell.has(url.pathname) || isTextTable(url)) return url.pathname;
  return null;
}

// A language's table: its name holds a hash, so the first answer is the right one for ever.
function isTextTable(url) {
  return url.pathname.startsWith(scope.pathname + "locales/") && /-[0-9a-f]{8,}\.\w+$/.test(url.pathname);
}

async function fromShell(key, request) {
  // Only this build's cache is asked, never one of another deployment on this origin. It is never
  // opened here: that would make it anew after a person has deleted everything.
  const cached = await caches.match(key, { cacheName: CACHE });
  if (cached) return cached;
  const answer = await fetch(request);
  if (answer.ok && isTextTable(new URL(request.url))) keep(key, answer.clone()).catch(() => {});
  return answer;
}

async function keep(key, answer) {
  if (await caches.has(CACHE)) await (await caches.open(CACHE)).put(key, answer);
}
