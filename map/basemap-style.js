// How the basemap looks: a calm atlas sheet. Neighbours are muted, districts orient, labels are set
// by population and give way to the larger place. Layers and their fields are those of
// docs/map.md; an unknown layer is not drawn.

import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';

/** Places that count as the region's own though they are states of their own. */
const CITY_STATES = new Set(['Bremen', 'Bremerhaven', 'Hamburg']);

/** Below this many inhabitants a place is a village, in the smallest letters. */
const SMALL = 1500;
/** From how many times the smallest labelled population a place belongs to the first. */
const FIRST = 3;

/**
 * The style function for tile features in this palette: of everything but the first places, or of
 * those alone. They need a layer above the rest, because OpenLayers lets labels give way to
 * greater ones within one tile only; between layers the upper one wins.
 */
export function styleOf(palette, first) {
  const p = (token) => palette[token];
  const made = new Map();
  const once = (key, make) => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key);
  };
  const area = (color, zIndex) =>
    once(`${color}${zIndex}`, () => new Style({ zIndex, fill: new Fill({ color }) }));
  const line = (color, width, zIndex, lineDash) =>
    once(`${color}${width}${zIndex}`, () =>
      new Style({ zIndex, stroke: new Stroke({ color, width, lineDash, lineJoin: 'round' }) }));
  const label = (text, size, weight, color, zIndex, offsetY = 0) =>
    once(`${text}|${size}|${color}`, () =>
      new Style({
        zIndex,
        text: new Text({
          text,
          offsetY,
          font: `${weight} ${size}px ${palette.font}`,
          fill: new Fill({ color }),
          stroke: new Stroke({ color: p('label-halo'), width: 3, lineJoin: 'round' }),
          padding: [3, 5, 3, 5],
        }),
      }));

  const layers = {
    earth: () => area(p('land-outside'), 1),
    ni: () => area(p('land'), 2),
    settlement: (get, zoom) => zoom >= 6.5 && area(p('settlement'), 4),
    forestlike: () => area(p('forest'), 3),
    lake: () => area(p('water'), 5),
    waterway: (get, zoom) =>
      zoom >= 7 && get('rank') <= zoom - 4 && line(p('river'), zoom < 8 ? 0.8 : zoom < 10 ? 1.2 : 1.8, 6),
    boundary: (get, zoom) => {
      const own = get('ni');
      const level = get('level');
      if (level === 'country' || level === 'land') {
        return own ? line(p('boundary'), zoom < 8 ? 1.2 : 1.8, 9) : line(p('boundary-outside'), 1, 8);
      }
      if (level === 'kreis') {
        return own && zoom >= 6 && line(p('boundary-kreis'), zoom < 8 ? 0.8 : 1.2, 8);
      }
      return own && zoom >= 10 && line(p('boundary-gemeinde'), 1, 7, [2, 4]);
    },
    kreis_label: (get, zoom) =>
      zoom >= 8 && zoom < 11 && !get('stadt')
      && label(wrapped(get('name')), zoom < 9 ? 11 : 12, 'italic 400', p('label-muted'), 20),
    place: (get, zoom) => {
      const people = get('pop');
      const own = get('ni') || CITY_STATES.has(get('name'));
      const enough = least(zoom) * (own ? 1 : 4);
      if (people < enough || (people >= FIRST * Math.max(enough, SMALL)) !== first) return null;
      const rank = Math.log10(people / Math.max(enough, SMALL));
      return label(
        get('name'), Math.round(Math.min(17, Math.max(11, 11 + rank * 3))),
        own && people >= 100_000 ? 600 : 400,
        p(own ? 'label' : 'label-muted'), Math.round(30 + Math.log2(people + 1) + (own ? 20 : 0)),
        // Offices stand in the middle of their town: its name keeps clear of their markers.
        own ? 22 : 0);
    },
    station: (get, zoom) =>
      zoom >= 12 && label(
        zoom >= 13 || get('long') ? `◦ ${get('name')}` : '◦', 11, 400, p('label-muted'), 10),
  };

  return (feature, resolution) => {
    const layer = feature.get('layer');
    if (first && layer !== 'place') return undefined;
    const zoom = Math.log2(156543.034 / resolution);
    return layers[layer]?.((name) => feature.get(name), zoom) || undefined;
  };
}

/** The smallest population with a label at a zoom. */
function least(zoom) {
  const steps = [[6, 400_000], [7, 100_000], [8, 45_000], [9, 18_000], [10, 7_000], [11, 2_500]];
  return steps.find(([below]) => zoom < below)?.[1] ?? 0;
}

/** A long name on two lines. */
function wrapped(name) {
  return name.length > 12 ? name.replace(/[ -]/, (gap) => (gap === ' ' ? '\n' : '-\n')) : name;
}
