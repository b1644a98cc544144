// Reading a PMTiles archive over HTTP: ranges where the server has them, and once as a whole where
// it hasn't (`python3 -m http.server` and some cheap hosts answer every Range with 200). The first
// bytes are kept, because the metadata and the coarsest tiles lie among them.

/** @import { Source } from 'pmtiles' */

/** The largest archive that is loaded as a whole, in bytes. */
const WHOLE_LIMIT = 16 << 20;

/**
 * What was asked before a service worker was in charge, which would have kept it for use without a
 * network (public/sw.js). Once it is, it is asked again, of the browser's own cache.
 * @type {Map<string, { url: string, headers: Record<string, string> }>}
 */
const early = new Map();
const workers = globalThis.navigator?.serviceWorker;
workers?.addEventListener('controllerchange', () => {
  early.forEach(({ url, headers }) => fetch(url, { headers, cache: 'force-cache' }).catch(() => {}));
  early.clear();
});

/**
 * A `Source` for pmtiles' `PMTiles`.
 * @implements {Source}
 */
export class Archive {
  /** @param {string} url */
  constructor(url) {
    this.url = url;
    /** @type {ArrayBuffer | null} */
    this.whole = null;
    this.head = new ArrayBuffer(0);
  }

  getKey() {
    return this.url;
  }

  /**
   * @param {number} offset
   * @param {number} length
   * @param {AbortSignal} [signal]
   */
  async getBytes(offset, length, signal) {
    if (offset + length <= this.head.byteLength) {
      return { data: this.head.slice(offset, offset + length) };
    }
    if (!this.whole) {
      const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
      const response = await fetch(this.url, { headers, signal });
      if (response.status === 206) {
        if (workers && !workers.controller) early.set(headers.Range, { url: this.url, headers });
        const data = await response.arrayBuffer();
        if (offset === 0) this.head = data;
        return { data };
      }
      const size = Number(response.headers.get('Content-Length'));
      if (!response.ok || size > WHOLE_LIMIT) {
        response.body?.cancel();
        throw new Error(`${this.url}: ${response.status}, ${size} bytes`);
      }
      this.whole = await response.arrayBuffer();
    }
    return { data: this.whole.slice(offset, offset + length) };
  }
}
