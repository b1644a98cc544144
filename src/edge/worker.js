// The page's side of the service worker (public/sw.js), and what lies on the device because of
// either. It keeps one list of numbers, which src/edge/worker.rs reads by their places, and tells
// when one has changed. It never throws: what a browser hasn't or refuses is a number too.
// Deliberately absent: texts, elements, and the feed's bytes.

const base = new URL("./", document.baseURI);
const build = document.querySelector("meta[name=kmn-build]")?.content ?? "";
// As in public/sw.js.
const SHELLS = `kmn-shell-${base.pathname}@`;
const MAP = `kmn-map-${base.pathname}`;
/** What all our names begin with: keys, caches. */
const OURS = "kmn-";
/** A saved archive may grow a little on its way into the cache. */
const ROOM = 1.1;
/** So often at most is a page that stays open looked at for a new version, in milliseconds. */
const HOUR = 3_600_000;
/** So many milliseconds are given to a worker of an older version, which doesn't know the word. */
const PATIENCE = 2_000;
/** After so many milliseconds a person hears how deleting goes, whatever the browser waits for. */
const ANSWER = 5_000;

// The places in the list, as in src/edge/worker.rs.
const [VERSION, MAP_STATE, MAP_SIZE, RECEIVED, SAVES_DATA, LEFT, FEED, PREFERENCES, FAVOURITES, SHELL, SEEN, MAP_SAVED] =
  Array.from({ length: 12 }, (_, place) => place);
const [NONE, READY] = [0, 1];
const [CANNOT, UNSAVED, SAVING, SAVED, NO_ROOM, FAILED, FORGOTTEN] = [0, 1, 2, 3, 4, 5, 6];

const facts = new Float64Array(12);
facts[LEFT] = -1;
let tell = () => {};
let registration;
let saving;
let channel;
/** The archive's address when it was last looked what lies here. */
let looked;
/** How often that was, or saving began: what an earlier look has found is out of date then. */
let looks = 0;
/** Everything has been deleted, here or in another tab: nothing is kept or looked at any more. */
let gone = false;
/** How often all was cleared away: what an earlier time has counted is out of date. */
let clears = 0;

const workers = attempt(() => navigator.serviceWorker);
// Undefined where pages are not secure; throws in a frame without an origin.
const storage = attempt(() => caches);

export function fact(place) {
  return facts[place];
}

/** Calls back whenever a number has changed; another tab's deleting is told as `FORGOTTEN`. */
export function listen(told) {
  tell = told;
  // While this page is open its files stay, whatever version takes over: see `sweep` in the worker.
  attempt(() => navigator.locks.request(SHELLS + build, { mode: "shared" }, () => new Promise(() => {})))?.catch?.(() => {});
  channel = attempt(() => new BroadcastChannel(MAP));
  channel?.addEventListener("message", () => {
    gone = true;
    saving?.abort();
    put({ [MAP_STATE]: FORGOTTEN });
    // What this tab was just looking at may have been made anew by that.
    dropCaches();
  });
}

/** Registers the worker, watches for new versions, and keeps what this page has used already. */
export async function register() {
  if (gone) return;
  registration = await settled(() => workers.register("sw.js"));
  if (gone) await settled(() => registration?.unregister()); // All was deleted meanwhile.
  if (!registration || gone) return;
  let inCharge = workers.controller;
  const look = () => {
    if (registration.waiting && inCharge) put({ [VERSION]: READY });
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  follow();
  look();
  workers.addEventListener("controllerchange", () => {
    if (inCharge) put({ [VERSION]: READY }); // Another tab has changed over.
    else keepUsed().then(() => looked !== undefined && look(looked));
    inCharge = workers.controller;
  });
  registration.active?.postMessage(`sweep ${build}`);
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    settled(() => registration.update());
  });
}

// A first visit is over before there is a worker: languages and the map's engine, which it loaded
// already, pass through the worker once more, from the browser's own cache.
async function keepUsed() {
  for (const { name } of performance.getEntriesByType("resource")) {
    if (name.startsWith(base.href) && /\/(locales|map)\/[^/]+-[0-9a-f]{8,16}\.\w+$/.test(name)) {
      await settled(() => fetch(name, { cache: "force-cache" }));
    }
  }
}

/** Changes over to the new version, here; other tabs run on with the files they have. */
export function changeOver() {
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("change-over");
}

/** Counts the bytes of what lies here, and of the archive at this address. */
export async function look(address) {
  looked = address;
  looks += 1;
  const turn = looks;
  const sums = { [FEED]: 0, [PREFERENCES]: 0, [FAVOURITES]: 0, [SHELL]: 0, [SEEN]: 0, [MAP_SAVED]: 0 };
  const archive = address && new URL(address, base).pathname;
  // Only a name with a hash says for ever what is in it; without a worker nobody would answer.
  const can = !gone && storage && workers && /-[0-9a-f]{8,16}\.pmtiles$/.test(archive);
  if (can && facts[MAP_STATE] === CANNOT) facts[MAP_STATE] = UNSAVED; // Before it is drawn first.
  let saved = false;
  const names = (await settled(() => storage.keys())) ?? [];
  for (const name of names.filter((name) => name.startsWith(OURS))) {
    // To open a cache that has just been deleted would make it anew.
    if (gone) return;
    const cache = await settled(() => storage.open(name));
    for (const request of (await settled(() => cache.keys())) ?? []) {
      const { pathname, search } = new URL(request.url);
      const size = (await settled(async () => (await (await cache.match(request)).blob()).size)) ?? 0;
      if (name === MAP) sums[search ? SEEN : MAP_SAVED] += size;
      else sums[name.startsWith(SHELLS) ? SHELL : FEED] += size;
      saved ||= name === MAP && pathname === archive && !search;
    }
  }
  for (const key of ownKeys()) {
    const place = { "kmn-preferences": PREFERENCES, "kmn-favourites": FAVOURITES }[key.split("/")[0]] ?? FEED;
    sums[place] += attempt(() => localStorage.getItem(key).length) ?? 0;
  }
  if (can && !saved && !facts[MAP_SIZE]) {
    const head = await settled(() => fetch(address, { method: "HEAD" }));
    if (head?.ok) sums[MAP_SIZE] = Number(head.headers.get("content-length"));
  }
  if (turn !== looks || gone) return;
  if (saved) sums[MAP_SIZE] = sums[MAP_SAVED];
  if (!saving) sums[MAP_STATE] = !can ? CANNOT : saved ? SAVED : UNSAVED;
  put({ ...sums, [SAVES_DATA]: Number(attempt(() => navigator.connection.saveData) === true) });
}

/** Keeps the whole archive at this address. */
export async function save(address) {
  if (saving || gone) return;
  saving = new AbortController();
  looks += 1;
  put({ [MAP_STATE]: SAVING, [RECEIVED]: 0 });
  // Asked when somebody wants to keep something, and not before. The answer changes nothing here.
  settled(() => navigator.storage.persist());
  const end = await download(new URL(address, base), saving.signal).then(() => SAVED, (error) =>
    error.name === "AbortError" ? UNSAVED : error.name === "QuotaExceededError" ? NO_ROOM : FAILED);
  saving = undefined;
  if (gone) return;
  if (end === SAVED) await look(address);
  else put({ [MAP_STATE]: end });
}

async function download(url, signal) {
  // A copy in the browser's own cache would be a second one.
  const answer = await fetch(url, { signal, cache: "no-store" });
  // The length is of what is sent: with an encoding it says nothing of what comes out.
  const size = answer.headers.has("content-encoding") ? 0 : Number(answer.headers.get("content-length"));
  if (!answer.ok) throw new Error(answer.status);
  const free = await settled(() => navigator.storage.estimate());
  if (free && free.quota - free.usage < size * ROOM) throw new DOMException("", "QuotaExceededError");
  if (size) put({ [MAP_SIZE]: size });
  const pieces = [];
  const reader = answer.body.getReader();
  for (let got = await reader.read(), received = 0; !got.done; got = await reader.read()) {
    pieces.push(got.value);
    received += got.value.length;
    put({ [RECEIVED]: received });
  }
  const body = new Blob(pieces);
  // A captive portal answers with a page, a line that breaks with a part.
  if ((await body.slice(0, 7).text()) !== "PMTiles" || (size && body.size !== size)) throw new Error("no archive");
  if (signal.aborted) throw signal.reason;
  await (await storage.open(MAP)).put(url.pathname, new Response(body));
  if (signal.aborted) await dropSaved();
}

/** Stops saving; what has come is thrown away. */
export function stop() {
  saving?.abort();
}

/** Deletes the saved archives. */
export async function drop(address) {
  await dropSaved();
  await look(address);
}

async function dropSaved() {
  if (gone) return dropCaches();
  const map = await settled(() => storage.open(MAP));
  for (const request of (await settled(() => map.keys())) ?? []) {
    if (!new URL(request.url).search) await settled(() => map.delete(request));
  }
}

/**
 * Deletes everything of ours on this device, in the other tabs too, and counts what is left. A browser
 * unregisters a worker only when it has ended looking for a newer one, which on a network that says
 * nothing takes minutes: until then that is what is left.
 */
export async function forget() {
  gone = true;
  saving?.abort();
  channel?.postMessage("forget");
  const ours = await ownWorker();
  if (ours?.active) await stilled(ours.active);
  const late = setTimeout(clear, ANSWER);
  await settled(() => ours?.unregister());
  clearTimeout(late);
  // Also after that: a newer worker may have come between, and brought its files.
  await clear();
}

async function clear() {
  clears += 1;
  const turn = clears;
  await dropCaches();
  // Last, so that nothing that was under way puts it back.
  for (const key of ownKeys()) attempt(() => localStorage.removeItem(key));
  const left = (await ownWorker() ? 1 : 0) + (await ownCaches()).length + ownKeys().length;
  if (turn !== clears) return;
  // The map's state with the rest: nothing can be saved now.
  facts.fill(0);
  facts[LEFT] = left;
  tell();
}

/** The worker keeps nothing any more, and has ended what it was keeping; or it doesn't answer. */
const stilled = (worker) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  setTimeout(done, PATIENCE);
  worker.postMessage("forget", [port2]);
});

async function dropCaches() {
  for (const name of await ownCaches()) await settled(() => storage.delete(name));
}

// The origin may carry other people's workers, and one of them may be in charge of this page.
async function ownWorker() {
  const found = await settled(() => workers.getRegistration());
  return found?.scope === base.href ? found : undefined;
}

async function ownCaches() {
  return ((await settled(() => storage.keys())) ?? []).filter((name) => name.startsWith(OURS));
}

function ownKeys() {
  return (attempt(() => Object.keys(localStorage)) ?? []).filter((name) => name.startsWith(OURS));
}

/** Bytes as people of this language say them: `3,5 MB`. */
export function bytes(count, languages) {
  const [unit, size] = count < 1e3 ? ["byte", 1] : count < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  const shape = { style: "unit", unit, maximumFractionDigits: size < 1e6 ? 0 : 1 };
  return attempt(() => new Intl.NumberFormat(languages.split(" "), shape).format(count / size)) ?? `${count} B`;
}

function put(changed) {
  let differs = false;
  for (const [place, value] of Object.entries(changed)) {
    differs ||= facts[place] !== value;
    facts[place] = value;
  }
  if (differs) tell();
}

function attempt(f) {
  try {
    return f();
  } catch {
    return undefined;
  }
}

async function settled(f) {
  try {
    return await f();
  } catch {
    return undefined;
  }
}
