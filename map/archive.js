// Reading a PMTiles archive over HTTP: ranges where the server has them, and once as a whole where
// it hasn't (`python3 -m http.server` and some cheap hosts answer every Range with 200).

/** The largest archive that is loaded as a whole, in bytes. */
const WHOLE_LIMIT = 16 << 20;

/** A `Source` for pmtiles' `PMTiles`. */
export class Archive {
  constructor(url) {
    this.url = url;
    this.whole = null;
  }

  getKey() {
    return this.url;
  }

  async getBytes(offset, length, signal) {
    if (!this.whole) {
      const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
      const response = await fetch(this.url, { headers, signal });
      if (response.status === 206) {
        return { data: await response.arrayBuffer() };
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
