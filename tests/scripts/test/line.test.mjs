// The slow line of the measurements: what goes in comes out, no sooner than the line allows.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import test from "node:test";
import { Line } from "../../measure/line.mjs";

/** @import { AddressInfo } from "node:net" */

const TEXT = "0123456789".repeat(2_000);

test("all that is sent comes, shared fairly, and no sooner than a line allows", async () => {
  const server = createServer((_, answer) => answer.end(TEXT));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const line = new Line(100_000, 100);
  try {
    const port = await line.to(/** @type {AddressInfo} */ (server.address()).port);
    const get = async () => (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } })).text();
    const begun = performance.now();
    const texts = await Promise.all([get(), get()]);
    const took = performance.now() - begun;
    assert.deepEqual(texts, [TEXT, TEXT]);
    // Two round trips, and twice 20 kB at 100 kB/s.
    assert.ok(took >= 600 - 5, `${took} ms`);
    const bytes = line.bytes(Infinity);
    assert.ok(bytes >= 2 * TEXT.length && bytes < 2 * TEXT.length + 2_000, `${bytes} bytes`);
    assert.equal(line.bytes(0), 0);
    line.cut();
    assert.equal(line.bytes(Infinity), 0);
  } finally {
    line.close();
    server.close();
  }
});

test("what is cut off ends", async () => {
  const server = createServer(() => {});
  await once(server.listen(0, "127.0.0.1"), "listening");
  const line = new Line(100_000, 10);
  try {
    const port = await line.to(/** @type {AddressInfo} */ (server.address()).port);
    const asked = fetch(`http://127.0.0.1:${port}/`);
    await once(server, "request");
    line.cut();
    await assert.rejects(asked);
  } finally {
    line.close();
    server.close();
  }
});
