// The worker for an HSDS feed: fetches what the session (crates/hsds, WebAssembly) asks for, apart
// from the page, which stays free for its reader. It is given [endpoint, known feed, whole] and
// answers once: with the feed's bytes, none if nothing is new, or with a number (src/edge/adapter.rs).
// It tries nothing twice: the page decides when to try again.
import init, { Job } from "hsds-glue";

const NO_FEED = 1;
const TOO_LARGE = 2;
const UNREACHABLE = 3;

// One answer, and all of them.
const ANSWER_MS = 30_000;
const ALL_MS = 300_000;
const MOST_BYTES = 32 << 20;

/** @param {MessageEvent<[endpoint: string, known: Uint8Array, whole: boolean]>} event */
self.onmessage = async ({ data: [endpoint, known, whole] }) => {
  let answer;
  try {
    answer = await synchronise(endpoint, known, whole);
  } catch (error) {
    answer = code(error);
  }
  self.postMessage(answer, typeof answer === "number" ? [] : [answer.buffer]);
};

/**
 * The feed's bytes; throws a number, or what `fetch` throws.
 * @param {string} endpoint
 * @param {Uint8Array} known
 * @param {boolean} whole
 */
async function synchronise(endpoint, known, whole) {
  // WASM is the module's name beside this script; the build puts it here.
  await init({ module_or_path: new URL(WASM, self.location.href) });
  const until = Date.now() + ALL_MS;
  const job = new Job(endpoint, known, Date.now(), whole);
  for (let address = job.next(); address !== undefined; address = job.next()) {
    if (Date.now() > until) throw UNREACHABLE;
    const { status, body } = await get(address);
    job.take(status, body);
  }
  return job.finish();
}

/** @param {string} address */
async function get(address) {
  const abort = new AbortController();
  const limit = setTimeout(() => abort.abort(), ANSWER_MS);
  try {
    const headers = { Accept: "application/json" };
    const response = await fetch(address, { cache: "no-cache", headers, signal: abort.signal });
    // What a server says of an error is nobody's here.
    const body = response.ok ? await bytes(response) : new Uint8Array();
    return { status: response.status, body };
  } finally {
    clearTimeout(limit);
    abort.abort();
  }
}

/**
 * The body, unless it is larger than is read: counted while it comes, since a small answer may be
 * packed, and unpack to gigabytes.
 * @param {Response} response
 */
async function bytes(response) {
  // An answer such as 204 has none.
  if (!response.body) return new Uint8Array();
  const parts = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) throw TOO_LARGE;
    parts.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * The number that the page is told.
 * @param {unknown} error
 */
function code(error) {
  if (typeof error === "number") return error;
  // A fault in the module is one of what it was given; all else is the network's.
  return error instanceof WebAssembly.RuntimeError ? NO_FEED : UNREACHABLE;
}
