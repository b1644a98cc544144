// The map's colours come from the page's style sheet: every token `x` is the custom property
// `--map-x` of the map's element. style/map.css gives their values for every theme.

import table from './dist/style-table.js';

/** @import { Palette } from './types.d.ts' */

/** The tokens: the basemap's, as crates/mapstyle names them, then those of what lies above. */
export const TOKENS = [
  ...table.tokens,
  'marker', 'marker-quiet', 'marker-ink', 'marker-outline', 'cluster', 'cluster-ink',
  'selected', 'position', 'origin',
];

/**
 * The palette in force: colours by token, those given first; the element's `font`; and `scale`, by
 * how much the page's letters are larger than browsers have them. Colours are computed by the
 * browser, so a token may be anything that CSS calls a colour, system colours among them.
 * @param {Element} element
 * @param {Record<string, string> | null} [given]
 */
export function paletteOf(element, given) {
  const { fontFamily: font } = getComputedStyle(element);
  const probe = document.createElement('i');
  probe.className = 'kmn-map-probe';
  element.append(probe);
  const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const palette = /** @type {Palette} */ ({ font, scale });
  for (const token of TOKENS) {
    probe.style.color = `var(--map-${token})`;
    palette[token] = given?.[token] || getComputedStyle(probe).color;
  }
  probe.remove();
  return palette;
}
