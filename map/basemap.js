// The basemap: one vector tile layer for each PMTiles archive, drawn in the palette. It knows
// nothing of members. An archive that is missing or broken is reported once and leaves plain ground.

import MVT from 'ol/format/MVT.js';
import VectorTileLayer from 'ol/layer/VectorTile.js';
import VectorTileSource from 'ol/source/VectorTile.js';
import TileState from 'ol/TileState.js';
import { createXYZ } from 'ol/tilegrid.js';
import { PMTiles } from 'pmtiles';
import { Archive } from './archive.js';
import { styleOf } from './basemap-style.js';

/**
 * The archive's layers: `{ layers, setPalette(palette), retry() }`. `onAttribution(text)` is called
 * when the archive has been opened, `onError()` at the first failure and the first after `retry`,
 * which reads the archive anew if there was one.
 */
export function basemap(url, palette, onAttribution, onError) {
  let failed = false;
  const fail = () => {
    if (!failed) onError();
    failed = true;
  };
  const layers = [false, true].map((first) =>
    new VectorTileLayer({
      // One name: all labels are decluttered together.
      declutter: 'labels',
      renderBuffer: 96,
      updateWhileInteracting: true,
      style: styleOf(palette, first),
    }));
  const load = async () => {
    try {
      const archive = new PMTiles(new Archive(url));
      const { minZoom, maxZoom } = await archive.getHeader();
      const source = tiles(archive, minZoom, maxZoom, fail);
      layers.forEach((layer) => {
        // An archive of details would be asked for thousands of its tiles in a view of the state.
        layer.setMinZoom(minZoom);
        layer.setSource(source);
      });
      const { attribution } = await archive.getMetadata();
      if (attribution) onAttribution(plain(attribution));
    } catch {
      fail();
    }
  };
  load();
  return {
    layers,
    setPalette: (changed) => layers.forEach((layer, i) => layer.setStyle(styleOf(changed, i > 0))),
    retry() {
      if (failed) load();
      failed = false;
    },
  };
}

// A tile is 512 pixels wide or, between zoom levels, enlarged up to twice: one level less deep
// and a quarter of the tiles of the usual 256, which the labels don't mind, since they go by the
// view's resolution. `cargo xtask size` weighs the first view by this rule (xtask/src/size/view.rs).
function tiles(archive, minZoom, maxZoom, fail) {
  return new VectorTileSource({
    format: new MVT({ layerName: 'layer' }),
    tileGrid: createXYZ({ minZoom, maxZoom, tileSize: 512 }),
    // The address never leaves this function; it only has to be there and differ from tile to tile.
    tileUrlFunction: (coordinate) => coordinate.join('/'),
    tileLoadFunction: (tile, address) => {
      tile.setLoader(async (extent, resolution, featureProjection) => {
        try {
          const found = await archive.getZxy(...address.split('/').map(Number));
          const options = { extent, featureProjection };
          tile.setFeatures(found ? tile.getFormat().readFeatures(found.data, options) : []);
        } catch {
          tile.setState(TileState.ERROR);
          fail();
        }
      });
    },
  });
}

/** Archives may write their attribution as HTML; it is shown as text. */
function plain(html) {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
}
