// The worker for HSDS feeds, from its file: what it tells the page of what a server answers. Its
// module is played by a job that asks for one address and gives back what it was given.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { runInNewContext } from "node:vm";

const IMPORT = 'import init, { Job } from "hsds-glue";\n';
const file = readFileSync(new URL("../../../crates/hsds-worker/worker.js", import.meta.url), "utf8");
const [NO_FEED, TOO_LARGE, UNREACHABLE] = [1, 2, 3];
const MIB = 1 << 20;

/**
 * What the page is told, and whether the request was given up or over.
 * @param {() => Response | Promise<Response>} answer
 * @param {(status: number, body: Uint8Array) => void} [take]
 */
async function told(answer, take = () => {}) {
  assert.ok(file.includes(IMPORT));
  /** @type {Uint8Array[]} */
  const taken = [];
  class Job {
    next() {
      return taken.length ? undefined : "https://hsds.example/services";
    }
    take(/** @type {number} */ status, /** @type {Uint8Array} */ body) {
      take(status, body);
      taken.push(body);
    }
    finish() {
      return taken[0];
    }
  }
  /** @type {AbortSignal | undefined} */
  let signal;
  /** @type {{ onmessage?: (event: object) => Promise<void>, [name: string]: unknown }} */
  const self = { location: { href: "https://finder.example/hsds/worker.js" } };
  /** @type {Promise<unknown>} */
  const said = new Promise((done) => (self.postMessage = done));
  runInNewContext(file.replace(IMPORT, ""), {
    self,
    init: async () => {},
    Job,
    WASM: "hsds_bg.wasm",
    WebAssembly,
    Uint8Array,
    URL,
    AbortController,
    setTimeout,
    clearTimeout,
    fetch: async (/** @type {string} */ _, /** @type {{ signal: AbortSignal }} */ options) => {
      signal = options.signal;
      return answer();
    },
  });
  await self.onmessage?.({ data: ["https://hsds.example/", new Uint8Array(), true] });
  return { said: await said, isOver: signal?.aborted };
}

/** A body that comes in parts, and counts those that were asked for. */
function inParts(/** @type {number[]} */ ...sizes) {
  const parts = { asked: 0, body: new ReadableStream({ pull }, { highWaterMark: 0 }) };
  function pull(/** @type {ReadableStreamDefaultController} */ stream) {
    if (parts.asked === sizes.length) return stream.close();
    stream.enqueue(new Uint8Array(sizes[parts.asked]).fill((parts.asked += 1)));
  }
  return parts;
}

test("a body in parts is read as one", async () => {
  const { said, isOver } = await told(() => new Response(inParts(2, 1, 3).body));
  assert.deepEqual(said, Uint8Array.of(1, 1, 2, 3, 3, 3));
  assert.equal(isOver, true);
});

test("a body may be 32 MiB, and is not read on when it is larger", async () => {
  const most = inParts(16 * MIB, 16 * MIB);
  const { said } = await told(() => new Response(most.body));
  assert.equal(said instanceof Uint8Array && said.length, 32 * MIB);
  const more = inParts(16 * MIB, 16 * MIB, 1, 16 * MIB);
  assert.deepEqual(await told(() => new Response(more.body)), { said: TOO_LARGE, isOver: true });
  assert.equal(more.asked, 3);
});

test("what goes wrong is told as a number", async () => {
  const check = async (
    /** @type {() => Response} */ answer,
    /** @type {number} */ expected,
    /** @type {(status: number) => void} */ take = () => {},
  ) => assert.equal((await told(answer, take)).said, expected);
  const thrown = (/** @type {unknown} */ error) => () => {
    throw error;
  };
  const feed = () => new Response("{}");
  await check(thrown(new TypeError("no network")), UNREACHABLE);
  // What the module throws: its own number, or a fault of its own.
  await check(feed, 404, thrown(404));
  await check(feed, NO_FEED, thrown(new WebAssembly.RuntimeError("unreachable")));
});

test("of an error the module gets the status alone, of an answer without a body nothing", async () => {
  for (const answer of [new Response("no", { status: 503 }), new Response(null, { status: 204 })]) {
    /** @type {unknown[]} */
    const got = [];
    const { said } = await told(() => answer, (...values) => got.push(...values));
    assert.deepEqual(got, [answer.status, new Uint8Array()]);
    assert.deepEqual(said, new Uint8Array());
  }
});
