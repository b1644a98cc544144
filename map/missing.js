// Which tiles of the basemap could not be had: says so while one of them lies in the view, and tries
// again as long as it does. What was seen before comes from the browser's own cache, also without a
// connection; what was not is missing.

import { intersects } from 'ol/extent.js';
import TileState from 'ol/TileState.js';

/** @import OlMap from 'ol/Map.js' */
/** @import Tile from 'ol/Tile.js' */
/** @import VectorTileLayer from 'ol/layer/VectorTile.js' */
/** @import VectorTileSource from 'ol/source/VectorTile.js' */

/** Between two attempts, in milliseconds. */
const AGAIN = 10_000;

export class Missing {
  /**
   * `layer`: the overview's; `retry` opens it anew; `tell(missing)` when that changes.
   * @param {OlMap} map
   * @param {VectorTileLayer} layer
   * @param {string} url
   * @param {() => void} retry
   * @param {(missing: boolean) => void} tell
   */
  constructor(map, layer, url, retry, tell) {
    this.map = map;
    this.url = url;
    this.retry = retry;
    this.tell = tell;
    /** @type {VectorTileSource | null} */
    this.source = null;
    /** @type {number | undefined} */
    this.timer = undefined;
    /** @type {Map<string, Tile>} */
    this.failed = new Map();
    this.closed = false;
    this.said = false;
    layer.on('change:source', () => this.watch(layer.getSource()));
    map.on('moveend', () => this.look());
  }

  /** @param {VectorTileSource | null} source */
  watch(source) {
    this.source = source;
    this.closed = false;
    this.failed.clear();
    source?.on('tileloaderror', ({ tile }) => this.note(tile, true));
    source?.on('tileloadend', ({ tile }) => this.note(tile, false));
    this.look();
  }

  /** The archive could not be opened. Only where the server is out of reach is that for now. */
  async shut() {
    const reached = await fetch(this.url, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);
    this.closed = !reached && !this.source;
    this.look();
  }

  /**
   * @param {Tile} tile
   * @param {boolean} failed
   */
  note(tile, failed) {
    if (failed) this.failed.set(tile.getKey(), tile);
    else this.failed.delete(tile.getKey());
    this.look();
  }

  look() {
    const some = this.closed || this.here().length > 0;
    if (some !== this.said) this.tell(some);
    this.said = some;
    clearTimeout(this.timer);
    if (some) this.timer = setTimeout(() => this.again(), AGAIN);
  }

  /** The failed tiles of which something would be seen now. */
  here() {
    const view = this.map.getView();
    const size = this.map.getSize();
    const grid = this.source?.getTileGrid();
    const resolution = view.getResolution();
    if (!this.source || !grid || !size || resolution === undefined) return [];
    const level = grid.getZForResolution(resolution, this.source.zDirection);
    const extent = view.calculateExtent(size);
    return [...this.failed.values()].filter(({ tileCoord }) =>
      tileCoord[0] === level && intersects(extent, grid.getTileCoordExtent(tileCoord)));
  }

  again() {
    if (this.closed) this.retry();
    for (const tile of this.here()) {
      // OpenLayers keeps listening to a failed tile, and draws it when it has come.
      /** @type {{ state: number }} */ (/** @type {unknown} */ (tile)).state = TileState.IDLE;
      tile.load();
    }
    this.look();
  }

  stop() {
    clearTimeout(this.timer);
  }
}
