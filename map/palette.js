// The map's colours come from the page's style sheet: every token `x` is the custom property
// `--map-x` of the map's element. style/map.css gives their values, light and dark.

/** The tokens, ground first. */
export const TOKENS = [
  'water', 'land', 'land-outside', 'settlement', 'forest', 'river',
  'boundary', 'boundary-kreis', 'boundary-gemeinde', 'boundary-outside',
  'label', 'label-muted', 'label-halo',
  'marker', 'marker-quiet', 'marker-ink', 'marker-outline', 'cluster', 'cluster-ink',
  'selected', 'position', 'origin',
];

/** The palette in force: colours by token, those given first, and the element's `font`. */
export function paletteOf(element, given) {
  const style = getComputedStyle(element);
  const palette = { font: style.fontFamily };
  for (const token of TOKENS) {
    palette[token] = given?.[token] || style.getPropertyValue(`--map-${token}`).trim() || '#777';
  }
  return palette;
}
