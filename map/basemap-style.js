// Interprets the style table (crates/mapstyle): which look a feature of an archive has, as
// OpenLayers styles for areas and lines, and as plain values for names, which labels.js sets.
// It knows no layer, field or colour by name.

import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import table from './dist/style-table.js';

/** Metres on the equator that a pixel of a 256-pixel tile of level 0 covers. */
const WHOLE = 156543.034;
/** Edges of roads lie under all roads, so that crossings stay open. */
const CASING = Math.min(...Object.values(table.looks).filter((look) => look.line?.casing).map(({ z }) => z)) - 0.5;

const schemas = table.schemas.map((schema) => ({
  ...schema, drawn: byLayer(schema.drawn), named: byLayer(schema.named),
}));

/** The schema that knows most of these layers, or undefined if none knows any. */
export function schemaOf(layers) {
  const known = ({ drawn, named }) => layers.filter((id) => drawn.has(id) || named.has(id)).length;
  const [best] = schemas.slice().sort((one, other) => known(other) - known(one));
  return known(best) ? best : undefined;
}

export const zoomOf = (resolution) => Math.log2(WHOLE / resolution);

/** The value at `x` of stops `[x, value]`: in proportion between two, level beyond the ends. */
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
 */
export function styleOf(schema, palette, borders) {
  const made = new Map();
  return (feature, resolution) => {
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

function stylesOf({ z: zIndex, area, line, border }, zoom, palette) {
  if (area) return new Style({ zIndex, fill: new Fill({ color: palette[area.color] }) });
  const { color, width, casing, dash } = line ?? border;
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

/** What a feature is called: `{ text, look, rank }`, or undefined. */
export function nameOf(schema, feature) {
  const [name, field = 'name', rank, assume = 0] = pickOf(schema.named, feature) ?? [];
  const text = name && feature.get(field);
  if (!text) return undefined;
  const { label: look, from, to } = table.looks[name];
  const full = String(text);
  return { text: look.short ? full.replace(/,[^,]*$/, '') : full, look, from, to, rank: Number(feature.get(rank)) || assume };
}

function lookOf(picks, feature) {
  return table.looks[pickOf(picks, feature)?.[0]];
}

function pickOf(picks, feature) {
  const fits = ([field, values]) => values.includes(String(feature.get(field) ?? '!'));
  return picks.get(feature.get('layer'))?.find(({ when }) => when.every(fits))?.pick;
}

function byLayer(picks) {
  const layers = new Map();
  for (const [layer, look, when, ...rest] of picks) {
    if (!layers.has(layer)) layers.set(layer, []);
    layers.get(layer).push({ when: Object.entries(when), pick: [look, ...rest] });
  }
  return layers;
}
