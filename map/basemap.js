// The basemap: PMTiles archives, the coarsest first, drawn by one style table in the palette's
// colours. It knows nothing of members. An archive that can't be opened costs one line in the
// console: what lies beneath it is still there.

import { buffer, getIntersection, getWidth } from 'ol/extent.js';
import MVT from 'ol/format/MVT.js';
import VectorTileLayer from 'ol/layer/VectorTile.js';
import { transformExtent } from 'ol/proj.js';
import RenderFeature from 'ol/render/Feature.js';
import VectorTileSource from 'ol/source/VectorTile.js';
import TileState from 'ol/TileState.js';
import { createXYZ } from 'ol/tilegrid.js';
import { PMTiles } from 'pmtiles';
import { Archive } from './archive.js';
import { nameOf, schemaOf, styleOf, zoomOf } from './basemap-style.js';

/** @import VectorTile from 'ol/VectorTile.js' */
/** @import { Extent } from 'ol/extent.js' */
/** @import { Header } from 'pmtiles' */
/** @import { LocatedName, Palette, Schema } from './types.d.ts' */

/**
 * Names by the addresses of the tiles that they came with.
 * @typedef {Map<string, LocatedName[]>} NamesByTile
 */
/**
 * As much of an archive's metadata as is read.
 * @typedef {{ attribution?: string, vector_layers?: { id: string }[] }} Metadata
 */
/**
 * What an archive tells; `attribute` is given what it asks to be named for, if it can be opened.
 * @typedef {object} ArchiveTells
 * @property {(text: Promise<string | undefined>) => void} attribute
 * @property {(finest: number) => void} onDetails
 * @property {(plain: boolean) => void} onPlain
 */

/** From this zoom on archives are drawn over the first, which is the overview. */
const DETAILS = 11;
/** So many levels may an archive of details be enlarged beyond its finest, and so far in all. */
const BEYOND = 4;
const CLOSEST = 18;
/** From here on borders are those of the details: the overview's are too coarse for streets. */
const HANDOVER = 13;
/** The layer's name of a tile's own ground, in schemas that have one. */
const COVER = '';
/** Tiles whose names are kept: more than OpenLayers keeps tiles. */
const KEPT = 1000;

/**
 * The archives' layers: `{ layers, names(extent, resolution), setPalette(palette), retry() }`; `names`
 * gives a `key` that changes with the tiles there are, and `names()`, which collects them.
 * `attribute(text)` is called when an archive has been opened, `onZoom(zoom)` with how far in an
 * archive of details is worth going, and `onPlain(plain)` says whether there is no overview at all.
 * `retry` opens anew what failed. Tiles that the overview lacks are missing.js's affair.
 * @param {string[]} urls
 * @param {Palette} palette
 * @param {{
 *   attribute(text: string): void, onZoom(zoom: number): void, onPlain(plain: boolean): void,
 * }} tells
 */
export function basemap(urls, palette, { attribute, onZoom, onPlain }) {
  const single = urls.length < 2;
  // Sources are named in the order of the archives, whichever answers first.
  /** @type {Promise<unknown>} */
  let before = Promise.resolve();
  const archives = urls.map((url, i) => archive(url, i === 0, single, palette, {
    attribute(text) {
      before = before.then(() => text).then((found) => found && attribute(found));
    },
    onPlain,
    onDetails(finest) {
      archives[0].border?.setMaxZoom(HANDOVER);
      onZoom(Math.min(CLOSEST, finest + BEYOND));
    },
  }));
  return {
    // Borders lie above the details' ground, which would cover them.
    layers: [...archives.map(({ ground }) => ground), ...archives.flatMap(({ border }) => border ?? [])],
    names(/** @type {Extent} */ extent, /** @type {number} */ resolution) {
      const tiles = archives.map(({ tiles }) => tiles(extent, resolution));
      const key = tiles.map((some) => [...some.keys()].join()).join('|');
      return { key, names: () => tiles.flatMap((some) => [...some.values()].flat()) };
    },
    setPalette: (/** @type {Palette} */ changed) => archives.forEach((one) => one.setPalette(changed)),
    retry: () => archives.forEach((one) => one.retry()),
  };
}

/**
 * @param {string} url
 * @param {boolean} first Whether it is the overview.
 * @param {boolean} single Whether there is no other.
 * @param {Palette} palette
 * @param {ArchiveTells} tells
 */
function archive(url, first, single, palette, { attribute, onDetails, onPlain }) {
  const layer = () => new VectorTileLayer({ renderBuffer: 32, updateWhileInteracting: true });
  const ground = layer();
  const border = single ? undefined : layer();
  /** @type {NamesByTile} */
  const known = new Map();
  /** @type {{ schema: Schema, begins: number, source: VectorTileSource } | null} */
  let opened = null;
  let failed = false;
  let told = false;
  let colors = palette;
  const fail = (/** @type {unknown} */ error) => {
    failed = true;
    if (told || (first && opened)) return;
    told = true;
    console.warn(`map: ${url}: ${error instanceof Error ? error.message : error}`);
  };
  const dress = () => {
    if (!opened) return;
    ground.setStyle(styleOf(opened.schema, colors, single ? undefined : false));
    border?.setStyle(styleOf(opened.schema, colors, true));
  };
  const load = async () => {
    try {
      const tiles = new PMTiles(new Archive(url));
      const header = await tiles.getHeader();
      const metadata = /** @type {Metadata | undefined} */ (await tiles.getMetadata());
      const { attribution, vector_layers: layers = [] } = metadata ?? {};
      const schema = schemaOf(layers.map(({ id }) => id));
      if (!schema) throw new Error('none of its layers is known');
      // An archive of details would be asked for thousands of its tiles in a view of the state.
      const begins = first ? header.minZoom : Math.max(header.minZoom, DETAILS);
      const source = sourceOf(tiles, header, schema, known, fail);
      opened = { schema, begins, source };
      dress();
      ground.setMinZoom(begins);
      ground.setSource(source);
      border?.setMinZoom(first ? begins : Math.max(begins, HANDOVER));
      border?.setSource(source);
      if (first) onPlain(false);
      if (header.maxZoom > DETAILS) onDetails(header.maxZoom);
      return attribution && plain(attribution);
    } catch (error) {
      fail(error);
      if (first) onPlain(true);
      return undefined;
    }
  };
  attribute(load());
  return {
    ground,
    border,
    /**
     * @param {Extent} extent
     * @param {number} resolution
     * @returns {NamesByTile}
     */
    tiles: (extent, resolution) =>
      opened && zoomOf(resolution) > opened.begins
        ? tilesIn(known, opened.source, extent, resolution) : new Map(),
    setPalette(/** @type {Palette} */ changed) {
      colors = changed;
      dress();
    },
    retry() {
      if (failed) attribute(load());
      failed = false;
    },
  };
}

/**
 * A tile is 512 pixels wide or, between zoom levels, enlarged up to twice: one level less deep
 * and a quarter of the tiles of the usual 256, which the labels don't mind, since they go by the
 * view's resolution. `cargo xtask size` weighs the first view by this rule (xtask/src/size/view.rs).
 * @param {PMTiles} archive
 * @param {Header} header
 * @param {Schema} schema
 * @param {NamesByTile} known
 * @param {(error: unknown) => void} fail
 */
function sourceOf(archive, header, schema, known, fail) {
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header;
  const bounds = transformExtent([minLon, minLat, maxLon, maxLat], 'EPSG:4326', 'EPSG:3857');
  return new VectorTileSource({
    format: new MVT({ layerName: 'layer' }),
    tileGrid: createXYZ({ minZoom, maxZoom, tileSize: 512 }),
    // The address never leaves this function; it only has to be there and differ from tile to tile.
    tileUrlFunction: (coordinate) => coordinate.join('/'),
    tileLoadFunction: (loading, address) => {
      const tile = /** @type {VectorTile<RenderFeature>} */ (loading);
      tile.setLoader(async (extent, resolution, featureProjection) => {
        try {
          const [z, x, y] = address.split('/').map(Number);
          const found = await archive.getZxy(z, x, y);
          const features = found ? tile.getFormat().readFeatures(found.data, { extent, featureProjection }) : [];
          const [oldest] = known.size > KEPT ? known.keys() : [];
          if (oldest !== undefined) known.delete(oldest);
          known.set(address, features.flatMap((feature) => named(schema, feature)));
          if (found && schema.drawn.has(COVER)) features.push(cover(extent, bounds));
          tile.setFeatures(features);
          return features;
        } catch (error) {
          tile.setState(TileState.ERROR);
          fail(error);
          return [];
        }
      });
    },
  });
}

/**
 * The ground of a tile of details, a little wider than the tile: it hides the overview's.
 * @param {Extent} extent
 * @param {Extent} bounds
 */
function cover(extent, bounds) {
  const wide = buffer(extent, getWidth(extent) / 50);
  const [west, south, east, north] = getIntersection(wide, bounds);
  const ring = [west, south, west, north, east, north, east, south, west, south];
  return new RenderFeature('Polygon', ring, [ring.length], 2, { layer: COVER }, undefined);
}

/**
 * A feature's names, each with its `point` or `line` in the map's units.
 * @param {Schema} schema
 * @param {RenderFeature} feature
 * @returns {LocatedName[]}
 */
function named(schema, feature) {
  const name = nameOf(schema, feature);
  if (!name) return [];
  const flat = feature.getFlatCoordinates();
  switch (feature.getType()) {
    case 'Point':
    case 'MultiPoint':
      return [{ ...name, point: flat.slice(0, 2) }];
    case 'LineString':
    case 'MultiLineString':
      // A name along no line stands in its first part's middle.
      return (feature.getEnds() ?? []).flat().map((end, i, ends) => {
        const line = flat.slice(ends[i - 1] ?? 0, end);
        const middle = 2 * Math.floor(line.length / 4);
        return name.look.along ? { ...name, line } : { ...name, point: line.slice(middle, middle + 2) };
      });
    default:
      return [{ ...name, point: feature.getFlatInteriorPoint().slice(0, 2) }];
  }
}

/**
 * The names of the tiles in an extent, by their addresses.
 * @param {NamesByTile} known
 * @param {VectorTileSource} source
 * @param {Extent} extent
 * @param {number} resolution
 */
function tilesIn(known, source, extent, resolution) {
  const grid = source.getTileGrid();
  /** @type {NamesByTile} */
  const tiles = new Map();
  if (!grid) return tiles;
  const take = (/** @type {string} */ address) => {
    const names = known.get(address);
    if (!names) return false;
    // What was used last is dropped last.
    known.delete(address);
    known.set(address, names);
    tiles.set(address, names);
    return true;
  };
  grid.forEachTileCoord(extent, grid.getZForResolution(resolution, source.zDirection), ([z, x, y]) => {
    // While a tile is on its way, its names are taken from where they were seen before.
    for (let up = 0; up <= z; up++) {
      if (take([z - up, x >> up, y >> up].join('/'))) break;
      if (up > 0) continue;
      const finer = [0, 1, 2, 3].map((i) => [z + 1, 2 * x + (i & 1), 2 * y + (i >> 1)].join('/'));
      if (finer.map(take).some(Boolean)) break;
    }
  });
  return tiles;
}

/**
 * Archives may write their attribution as HTML; it is shown as text.
 * @param {string} html
 */
function plain(html) {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
}
