// What the edges need of the browser and is far shorter in its own language: a body read under
// limits, one tab at a time, word to the other tabs, the shelf for large bytes, a breath between
// two steps of work. Knows no rule of the domain. Nothing that is exported throws; what a browser
// lacks is as if it said no.

// --- http ------------------------------------------------------------------------------------

// Milliseconds until the first byte, between two of them, and in all: longer for what is larger,
// as long as it comes at 8 kB a second.
const FIRST = 20_000;
const PAUSE = 15_000;
const WHOLE = 30_000;
const BYTES_PER_MS = 8;

const late = (watch) => {
  watch.late = true;
  watch.abort();
};

// What comes of a request: its status (0 where there was none) and etag, and the body or why there is
// none: "late", "large", "cut", or nothing at all.
export async function answer(request, most) {
  const watch = new AbortController();
  watch.timer = setTimeout(late, FIRST, watch);
  const told = { status: 0, after: -1 };
  try {
    const response = await fetch(request, { signal: watch.signal });
    told.status = response.status;
    told.etag = response.headers.get("etag") ?? undefined;
    told.after = retryAfter(response.headers);
    if (response.ok) told.bytes = await read(response, most, watch);
    if (/\/locales\/[^/]+$/.test(response.url)) await fontsFor(told.bytes);
  } catch (why) {
    told.why = watch.late ? "late" : told.status ? (why == "large" ? why : "cut") : "";
  }
  clearTimeout(watch.timer);
  watch.abort();
  return told;
}

// Waits a moment for fonts of ours that a language's texts need: Chromium (156) draws some of the texts
// that stand there before their font for ever without it.
async function fontsFor(bytes) {
  try {
    const loaded = document.fonts.load('1em "KMN Ethiopic"', new TextDecoder().decode(bytes));
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 3000))]);
  } catch {}
}

// The body, counted while it comes, so that a gzip bomb never fills the memory. Rejects with "large".
async function read(response, most, watch) {
  const began = performance.now();
  const chunks = [];
  let size = 0;
  const length = +response.headers.get("content-length");
  if (length > most) throw "large";
  for (const reader = response.body.getReader(); ; ) {
    clearTimeout(watch.timer);
    const left = WHOLE + size / BYTES_PER_MS - (performance.now() - began);
    watch.timer = setTimeout(late, Math.max(0, Math.min(PAUSE, left)), watch);
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw "large";
    chunks.push(value);
  }
  // Compressed, or from elsewhere, the length says nothing of what arrives here.
  const plain = response.type == "basic" && !response.headers.get("content-encoding");
  if (plain && size < length) throw "cut";
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

// Seconds of a Retry-After (RFC 9110, 10.2.3), as a number or as a date by the server's own clock;
// -1 without one.
export function retryAfter(headers) {
  const value = headers.get("retry-after") ?? "";
  const now = Date.parse(headers.get("date")) || Date.now();
  // Browsers read nearly anything as some date.
  const date = value.endsWith("GMT") ? Date.parse(value) : NaN;
  const seconds = /^\d+$/.test(value) ? +value : (date - now) / 1000;
  return seconds >= 0 ? Math.ceil(seconds) : -1;
}

// The address of a part, made whole; empty where it lies on another origin than page and feed.
export function resolve(url, feed) {
  try {
    const base = new URL(feed, document.baseURI);
    const whole = new URL(url, base);
    return [base.origin, location.origin].includes(whole.origin) ? whole.href : "";
  } catch {
    return "";
  }
}

// --- tabs ------------------------------------------------------------------------------------

const NAME = "kmn-sync";
// A tab that is stopped in the middle keeps its turn; the others do not wait for ever.
const PATIENCE = 60_000;

// Resolves when no other tab has its turn, with the function that gives it back.
export const turn = () =>
  new Promise((resolve) => {
    const alone = () => resolve(() => {});
    try {
      const impatient = new AbortController();
      const timer = setTimeout(() => impatient.abort(), PATIENCE);
      const held = () =>
        new Promise((release) => {
          clearTimeout(timer);
          resolve(release);
        });
      navigator.locks.request(NAME, { signal: impatient.signal }, held).catch(alone);
    } catch {
      alone();
    }
  });

let channel;
let hear;

function open() {
  try {
    channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }) => hear(`${data}`);
  } catch {}
}

// Calls back with what other tabs tell.
export function listen(callback) {
  hear = callback;
  open();
  // An open channel would keep the page out of the back-forward cache.
  addEventListener("pagehide", () => (channel = channel?.close()));
  addEventListener("pageshow", ({ persisted }) => persisted && open());
}

export const tell = (word) => channel?.postMessage(word);

// Lets the browser see to what waits, input first.
export const breathe = () =>
  globalThis.scheduler?.yield?.() ??
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });

// --- store -----------------------------------------------------------------------------------

const CACHE = "kmn-data";
const PREFIX = "kmn-feed/";

const path = (key) => PREFIX + encodeURIComponent(key);

// "" where the bytes lie safe, else "blocked" or "full".
export async function put(key, bytes) {
  let cache;
  try {
    cache = await caches.open(CACHE);
  } catch {
    return "blocked";
  }
  try {
    await cache.put(path(key), new Response(bytes));
    return "";
  } catch {
    return "full";
  }
}

// The bytes; undefined where they are not.
export async function take(key) {
  try {
    const found = await (await caches.open(CACHE)).match(path(key));
    return found && new Uint8Array(await found.arrayBuffer());
  } catch {}
}

// Deletes all other bytes, and what other versions left in LocalStorage.
export async function sweep(keys, head) {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(PREFIX) && name != head) localStorage.removeItem(name);
  } catch {}
  try {
    if (!(await caches.has(CACHE))) return;
    const cache = await caches.open(CACHE);
    const kept = keys.split(" ").map((key) => new URL(path(key), location).pathname);
    for (const request of await cache.keys())
      if (!kept.includes(new URL(request.url).pathname)) await cache.delete(request);
  } catch {}
}

// --- adapter ---------------------------------------------------------------------------------

// What a worker makes of an endpoint: its bytes. What is known of it is given, or lies on the shelf
// under a key. Rejects with the worker's number, or with another value where it can't be had.
export async function adapt(script, endpoint, known, key, whole) {
  const bytes = known ? new TextEncoder().encode(known) : key && (await take(key));
  const worker = new Worker(script);
  try {
    return await new Promise((done, fail) => {
      worker.onmessage = ({ data }) => (typeof data == "number" ? fail : done)(data);
      worker.onerror = fail;
      worker.postMessage([endpoint, bytes || new Uint8Array(), whole]);
    });
  } finally {
    worker.terminate();
  }
}
