// Interprets the style table (crates/mapstyle): which look a feature of an archive has, as
// OpenLayers styles for areas and lines, and as plain values for names, which labels.js sets.
// It knows no layer, field or colour by name.

import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import written from './dist/style-table.js';

/** @import { Fields, Look, Name, Palette, Pick, Picks, Schema, Stops, Table } from './types.d.ts' */

const table = /** @type {Table} */ (/** @type {unknown} */ (written));

/** Metres on the equator that a pixel of a 256-pixel tile of level 0 covers. */
const WHOLE = 156543.034;
/** Edges of roads lie under all roads, so that crossings stay open. */
const CASING =
  Math.min(...Object.values(table.looks).filter((look) => look.line?.casing).map(({ z }) => z)) - 0.5;

/** @type {Schema[]} */
const schemas = table.schemas.map((schema) => ({
  ...schema, drawn: byLayer(schema.drawn), named: byLayer(schema.named),
}));

/**
 * The schema that knows most of these layers, or undefined if none knows any.
 * @param {string[]} layers
 */
export function schemaOf(layers) {
  const known = (/** @type {Schema} */ { drawn, named }) =>
    layers.filter((id) => drawn.has(id) || named.has(id)).length;
  const [best] = schemas.slice().sort((one, other) => known(other) - known(one));
  return known(best) ? best : undefined;
}

export const zoomOf = (/** @type {number} */ resolution) => Math.log2(WHOLE / resolution);

/**
 * The value at `x` of stops `[x, value]`: in proportion between two, level beyond the ends.
 * @param {Stops} stops
 * @param {number} x
 */
export function at(stops, x) {
  const next = stops.findIndex(([stop]) => x < stop);
  if (next === 0) return stops[0][1];
  if (next < 0) return stops[stops.length - 1][1];
  const [[x0, y0], [x1, y1]] = stops.slice(next - 1);
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/**
 * The style function for tile features: of grounds and lines, of borders, or, if `borders` is
 * undefined, of both.
 * @param {Schema} schema
 * @param {Palette} palette
 * @param {boolean} [borders]
 */
export function styleOf(schema, palette, borders) {
  /** @type {Map<string, Style | Style[] | undefined>} */
  const made = new Map();
  return (/** @type {Fields} */ feature, /** @type {number} */ resolution) => {
    const look = lookOf(schema.drawn, feature);
    const zoom = zoomOf(resolution);
    if (!look || zoom < look.from || zoom >= look.to) return undefined;
    if (borders !== undefined && borders !== Boolean(look.border)) return undefined;
    const key = `${look.z},${resolution}`;
    if (!made.has(key)) {
      // One view has one resolution; those of past views are not kept for ever.
      if (made.size > 300) made.clear();
      made.set(key, stylesOf(look, zoom, palette));
    }
    return made.get(key);
  };
}

/**
 * @param {Look} look
 * @param {number} zoom
 * @param {Palette} palette
 */
function stylesOf({ z: zIndex, area, line, border }, zoom, palette) {
  if (area) return new Style({ zIndex, fill: new Fill({ color: palette[area.color] }) });
  const drawn = line ?? border;
  if (!drawn) return undefined;
  const { color, width, casing, dash } = drawn;
  /**
   * @param {string} token
   * @param {number} wide
   * @param {number} order
   */
  const stroke = (token, wide, order) => new Style({
    zIndex: order,
    stroke: new Stroke({
      color: palette[token], width: wide, lineDash: dash, lineJoin: 'round', lineCap: dash ? 'butt' : 'round',
    }),
  });
  const wide = at(width, zoom);
  const inner = stroke(color, wide, zIndex);
  return casing ? [stroke(casing[0], wide + casing[1], CASING), inner] : inner;
}

/**
 * What a feature is called, or undefined.
 * @param {Schema} schema
 * @param {Fields} feature
 * @returns {Name | undefined}
 */
export function nameOf(schema, feature) {
  const [name, field = 'name', rank = '', assume = 0] = pickOf(schema.named, feature) ?? [];
  if (!name) return undefined;
  const text = feature.get(field);
  const { label: look, from, to } = table.looks[name];
  if (!text || !look) return undefined;
  const full = String(text);
  const said = look.short ? full.replace(/,[^,]*$/, '') : full;
  return { text: said, look, from, to, rank: Number(feature.get(rank)) || assume };
}

/**
 * @param {Picks} picks
 * @param {Fields} feature
 */
function lookOf(picks, feature) {
  const pick = pickOf(picks, feature);
  return pick && table.looks[pick[0]];
}

/**
 * @param {Picks} picks
 * @param {Fields} feature
 */
function pickOf(picks, feature) {
  const fits = (/** @type {[string, string[]]} */ [field, values]) =>
    values.includes(String(feature.get(field) ?? '!'));
  return picks.get(String(feature.get('layer')))?.find(({ when }) => when.every(fits))?.pick;
}

/** @param {Pick[]} picks */
function byLayer(picks) {
  /** @type {Picks} */
  const layers = new Map();
  for (const [layer, look, when, ...rest] of picks) {
    const known = layers.get(layer) ?? [];
    layers.set(layer, known);
    known.push({ when: Object.entries(when), pick: [look, ...rest] });
  }
  return layers;
}
