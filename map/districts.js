// Districts on the map: which one lies under a place, the outline of those that are asked for, the
// offer to show only one, and the sign that says which are chosen. The polygons are those of the
// basemap's layer `kreis`, found by their official key `ags`. An archive without that layer has no
// districts to choose here; the list's filter has them all.

import { createEmpty, extend } from 'ol/extent.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import VectorTileLayer from 'ol/layer/VectorTile.js';
import { icon, make, signed } from './words.js';

/** @import { Coordinate } from 'ol/coordinate.js' */
/** @import { Extent } from 'ol/extent.js' */
/** @import RenderFeature from 'ol/render/Feature.js' */
/** @import { Palette } from './types.d.ts' */
/** @import { Words } from './words.js' */

const EVERYWHERE = [-Infinity, -Infinity, Infinity, Infinity];
/** A key of a district; a longer one is a city within it. */
const DISTRICT = 5;

export class Districts {
  /**
   * `layer`: the basemap's, whose tiles are read. `choose(key)`: the offer was taken, null: no more.
   * @param {VectorTileLayer | undefined} layer
   * @param {Palette} palette
   * @param {Words} words
   * @param {(key: string | null) => void} choose
   */
  constructor(layer, palette, words, choose) {
    this.ground = layer;
    this.words = words;
    /** @type {string[]} */
    this.chosen = [];
    /** @type {string | null} */
    this.offered = null;
    /**
     * What gets the focus back.
     * @type {HTMLElement | undefined}
     */
    this.back = undefined;
    /** @type {Record<string, Extent> | undefined} */
    this.boxes = undefined;
    this.palette = palette;
    this.outline = new VectorTileLayer({ zIndex: 5, style: null, updateWhileInteracting: true });
    layer?.on('change:source', () => this.redraw());

    const take = make('button', 'kmn-map-take');
    take.type = 'button';
    take.addEventListener('click', () => {
      const { offered } = this;
      this.offer(null);
      choose(offered);
    });
    const away = signed(words, 'kmn-map-away', icon('x'), 'close', () => this.offer(null, true));
    this.offers = make('div', 'kmn-map-offer', take, away);
    this.take = take;
    const clear = signed(words, 'kmn-map-away', icon('x'), 'clear', () => choose(null));
    this.names = make('bdi');
    this.sign = make('div', 'kmn-map-chosen', this.names, clear);
    this.offers.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.offer(null, true);
    });
    words.bind(() => this.tell());
    this.tell();
  }

  /**
   * The key of the district at a coordinate of the map, as far as its tile is there.
   * @param {Coordinate | undefined} coordinate
   * @returns {string | null}
   */
  at(coordinate) {
    if (!coordinate || !this.ground?.getSource()) return null;
    const extent = [...coordinate, ...coordinate];
    const here = drawn(this.ground, extent).find((feature) =>
      feature.get('layer') === 'kreis' && this.words.labels.districts[feature.get('ags')]
      && inside(coordinate, feature.getFlatCoordinates(), (feature.getEnds() ?? []).flat()));
    return here?.get('ags') ?? null;
  }

  /**
   * The box of the chosen districts, null where none is, undefined where it is not known: see
   * `measure`.
   */
  box() {
    const { chosen, boxes } = this;
    if (!chosen.length) return null;
    if (!boxes) return undefined;
    const found = Object.entries(boxes).filter(([key]) => chosen.some((one) => one.startsWith(key)));
    return found.length ? found.reduce((all, [, box]) => extend(all, box), createEmpty()) : null;
  }

  /** Takes every district's box from the tiles; called when those of the whole state are drawn. */
  measure() {
    this.boxes = {};
    if (!this.ground?.getSource()) return;
    for (const feature of drawn(this.ground, EVERYWHERE)) {
      if (feature.get('layer') !== 'kreis') continue;
      extend(this.boxes[feature.get('ags')] ??= createEmpty(), feature.getExtent());
    }
  }

  /**
   * Offers to show only this district, or takes the offer away.
   * @param {string | null} key
   */
  offer(key, giveFocusBack = false) {
    this.offered = key;
    if (giveFocusBack) this.back?.focus();
    this.tell();
    this.redraw();
  }

  /**
   * Says which districts the list is narrowed to.
   * @param {string[]} keys
   */
  choose(keys) {
    this.chosen = keys;
    this.tell();
    this.redraw();
  }

  /** @param {Palette} palette */
  setPalette(palette) {
    this.palette = palette;
    this.redraw();
  }

  tell() {
    const { chosen, offered, words: { labels } } = this;
    const name = (/** @type {string} */ key) => labels.districts[key] ?? key;
    this.offers.hidden = !offered;
    if (offered) {
      const pattern = chosen.includes(offered) ? labels.unchoose : labels.choose;
      this.take.textContent = pattern.replace('%', () => name(offered));
    }
    this.sign.hidden = !chosen.length;
    this.names.textContent = chosen.map(name).join(', ');
  }

  redraw() {
    const { chosen, offered, palette, outline } = this;
    // Without outlines the layer has no source, and no tile is gone through twice.
    const source = chosen.length || offered ? this.ground?.getSource() ?? null : null;
    if (outline.getSource() !== source) outline.setSource(source);
    const line = (/** @type {number} */ width, /** @type {number[]} */ lineDash = []) => [
      new Style({ zIndex: 1, stroke: new Stroke({ color: palette['label-halo'], width: width + 3 }) }),
      new Style({ zIndex: 2, stroke: new Stroke({ color: palette.marker, width, lineDash, lineCap: 'butt' }) }),
    ];
    const [whole, part] = [line(3), line(2.5, [7, 5])];
    outline.setStyle((feature) => {
      if (feature.get('layer') !== 'kreis') return undefined;
      const key = feature.get('ags');
      if (chosen.includes(key)) return whole;
      // A city has no polygon of its own: the district round it is drawn as the offered one is.
      const around = chosen.some((one) => one.length > DISTRICT && one.startsWith(key));
      return key === offered || around ? part : undefined;
    });
  }
}

/**
 * Features of the tiles that are there, which are always OpenLayers' plain ones.
 * @param {VectorTileLayer} layer
 * @param {Extent} extent
 */
function drawn(layer, extent) {
  return /** @type {RenderFeature[]} */ (layer.getFeaturesInExtent(extent));
}

/**
 * Whether a point lies in rings of flat coordinates, by the even-odd rule.
 * @param {Coordinate} point
 * @param {number[]} flat
 * @param {number[]} ends
 */
export function inside([x, y], flat, ends) {
  let odd = false;
  let start = 0;
  for (const end of ends) {
    for (let i = start, j = end - 2; i < end; j = i, i += 2) {
      const [x1, y1, x2, y2] = [flat[i], flat[i + 1], flat[j], flat[j + 1]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
    }
    start = end;
  }
  return odd;
}
