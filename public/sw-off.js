// The worker that ends the worker: put in the place of sw.js it removes itself and every file that
// its predecessors of this folder kept, and from then on the host answers as if there had never been
// one. Open pages run on. Members, preferences and saved offices are the page's own and stay.
// When and how to use it: docs/deploy.md.
"use strict";

/** Names that the program has too: crates/shared. */
const SHARED = /** @type {Record<"shellCache" | "mapCache", string>} */ (/*__SHARED__*/{});
const { pathname } = new URL(self.registration.scope);
const isOurs = (/** @type {string} */ name) =>
  name.startsWith(`${SHARED.shellCache}${pathname}@`) || name === SHARED.mapCache + pathname;

// At once: whoever needs this can't wait for pages to be closed.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(end()));
// A page that registers its worker just when this one leaves brings it back: it ends with the next visit.
self.addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate") event.waitUntil(end());
});

async function end() {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
