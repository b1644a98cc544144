// A slow line for measurements: a proxy for TCP through which all that a page loads comes, whoever
// asks (page, frame, worker). One bandwidth is shared by all connections in turn, in packets; each
// way takes half a round trip, and a new connection one more. Absent: slow start, loss and TLS.
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** @import { AddressInfo, Server, Socket } from "node:net" */

/**
 * A connection and what has still to come down.
 * @typedef {{ client: Socket, rest: Buffer[], ended: boolean }} Down
 */

/** Bytes that an Ethernet frame takes of a TCP stream. */
const PACKET = 1460;

export class Line {
  /** @type {Server[]} */
  #servers = [];
  /** @type {Set<Socket>} */
  #sockets = new Set();
  /** Connections with something to come down, in turn. @type {Down[]} */
  #waiting = [];
  #running = false;
  /** When the line is free again. */
  #free = 0;
  /** What came down since it was last cut, and when. @type {{ at: number, bytes: number }[]} */
  #came = [];

  /**
   * @param {number} bytesPerSecond
   * @param {number} roundTrip in milliseconds
   */
  constructor(bytesPerSecond, roundTrip) {
    this.bytesPerSecond = bytesPerSecond;
    this.roundTrip = roundTrip;
  }

  /**
   * Leads to a port of this machine; gives the port by which it is reached.
   * @param {number} port
   */
  async to(port) {
    const server = createServer((client) => this.#connect(client, port));
    this.#servers.push(server);
    await once(server.listen(0, "127.0.0.1"), "listening");
    return /** @type {AddressInfo} */ (server.address()).port;
  }

  /** Ends every connection, and counts anew. */
  cut() {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    this.#waiting = [];
    this.#came = [];
    this.#free = 0;
  }

  close() {
    this.cut();
    for (const server of this.#servers) server.close();
  }

  /**
   * Bytes that had come down at a moment (milliseconds since 1970).
   * @param {number} moment
   */
  bytes(moment) {
    return this.#came.reduce((sum, { at, bytes }) => sum + (at <= moment ? bytes : 0), 0);
  }

  /**
   * @param {Socket} client
   * @param {number} port
   */
  #connect(client, port) {
    const server = connect(port, "127.0.0.1");
    const open = performance.now() + this.roundTrip;
    /** @type {Down} */
    const down = { client, rest: [], ended: false };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => this.#end(client, server));
      socket.on("close", () => this.#sockets.delete(socket));
    }
    client.on("close", () => server.destroy());
    client.on("data", (bytes) => {
      const late = Math.max(0, open - performance.now()) + this.roundTrip / 2;
      setTimeout(() => server.writable && server.write(bytes), late);
    });
    server.on("data", (bytes) => {
      down.rest.push(bytes);
      this.#queue(down);
    });
    server.on("end", () => {
      down.ended = true;
      this.#queue(down);
    });
  }

  /**
   * @param {Socket} client
   * @param {Socket} server
   */
  #end(client, server) {
    client.destroy();
    server.destroy();
  }

  /** @param {Down} down */
  #queue(down) {
    if (!this.#waiting.includes(down)) this.#waiting.push(down);
    if (!this.#running) void this.#run();
  }

  async #run() {
    this.#running = true;
    for (let down = this.#waiting.shift(); down; down = this.#waiting.shift()) {
      const { client } = down;
      const packet = taken(down.rest);
      if (packet.length > 0) {
        const now = performance.now();
        this.#free = Math.max(this.#free, now) + (packet.length / this.bytesPerSecond) * 1000;
        await new Promise((done) => setTimeout(done, this.#free - now));
        setTimeout(() => this.#deliver(client, packet), this.roundTrip / 2);
      }
      if (down.rest.length > 0) this.#waiting.push(down);
      else if (down.ended) setTimeout(() => client.end(), this.roundTrip / 2);
    }
    this.#running = false;
  }

  /**
   * @param {Socket} client
   * @param {Buffer} packet
   */
  #deliver(client, packet) {
    if (!client.writable) return;
    client.write(packet);
    this.#came.push({ at: performance.timeOrigin + performance.now(), bytes: packet.length });
  }
}

/**
 * The next packet of what is left.
 * @param {Buffer[]} rest
 */
function taken(rest) {
  const first = rest.shift() ?? Buffer.alloc(0);
  if (first.length > PACKET) rest.unshift(first.subarray(PACKET));
  return first.subarray(0, PACKET);
}
