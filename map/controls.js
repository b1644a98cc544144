// What stands over the map, as plain HTML that style/map.css dresses, in three places that never
// overlap: above, what can be asked of the view; at the side, the buttons and the legend that opens
// beside them; below, the offer of a district and the attribution, which folds away on small maps
// but never disappears (the data licences ask for it).

import { Legend } from './legend.js';
import { icon, make, signed } from './words.js';

/** @import { Word } from './types.d.ts' */
/** @import { Words } from './words.js' */

/** From this width on the attribution stands open, in CSS pixels. */
const ROOM = 720;

/**
 * Gives the `node`, its places `above` and `below`, and what changes in it.
 * @param {HTMLElement} element
 * @param {Words} words
 * @param {Record<'whole' | 'locate' | 'save' | 'search', () => void> & { zoomBy(delta: number): void }} acts
 */
export function controls(element, words, acts) {
  /**
   * @param {Node | string} sign
   * @param {Word} name
   * @param {() => void} act
   */
  const side = (sign, name, act) => signed(words, 'kmn-map-button', sign, name, act);
  const zoomIn = side('+', 'zoomIn', () => acts.zoomBy(1));
  const zoomOut = side('−', 'zoomOut', () => acts.zoomBy(-1));
  const save = side(icon('download'), 'save', acts.save);
  // Who closes what it opens gives the focus back to it.
  save.id = 'kmn-map-save';
  const legend = new Legend(words);
  const buttons = make('div', 'kmn-map-side',
    make('div', 'kmn-map-buttons', zoomIn, zoomOut),
    make('div', 'kmn-map-buttons',
      side(icon('house'), 'whole', acts.whole),
      side(icon('locate-fixed'), 'position', acts.locate), save),
    make('div', 'kmn-map-buttons', legend.button));

  const searching = make('span');
  const search = make('button', 'kmn-map-search', icon('search'), searching);
  search.type = 'button';
  search.hidden = true;
  search.addEventListener('click', acts.search);
  words.bind((labels) => (searching.textContent = labels.search));
  const missing = make('p', 'kmn-map-missing');
  missing.setAttribute('role', 'status');
  const above = make('div', 'kmn-map-above', search, missing);

  const attribution = sources(element, words);
  const below = make('div', 'kmn-map-below', attribution.node);
  const node = make('div', 'kmn-map-controls', above, buttons, legend.panel, below);

  let lacking = false;
  // Empty when there is nothing to say: a live region has to stand there before it speaks.
  const tell = () => (missing.textContent = lacking ? words.labels.missing : '');
  words.bind(tell);
  return {
    node,
    above,
    below,
    legend,
    search,
    saving: (/** @type {boolean} */ open) => save.setAttribute('aria-expanded', `${open}`),
    attribute: attribution.add,
    missing(/** @type {boolean} */ some) {
      if (some === lacking) return;
      lacking = some;
      tell();
    },
    // Not `disabled`: that would throw the keyboard's focus away at the last step.
    limit(/** @type {boolean} */ noIn, /** @type {boolean} */ noOut) {
      zoomIn.setAttribute('aria-disabled', `${noIn}`);
      zoomOut.setAttribute('aria-disabled', `${noOut}`);
    },
  };
}

/**
 * @param {HTMLElement} element
 * @param {Words} words
 */
function sources(element, words) {
  const text = make('span', 'kmn-map-sources');
  const fold = make('button', 'kmn-map-fold');
  fold.type = 'button';
  words.bind((labels) => (fold.textContent = labels.attribution));
  const show = (/** @type {boolean} */ open) => {
    text.hidden = !open;
    fold.setAttribute('aria-expanded', `${open}`);
    node.classList.toggle('open', open);
  };
  fold.addEventListener('click', () => show(Boolean(text.hidden)));
  const node = make('div', 'kmn-map-attribution', fold, text);
  node.hidden = true;
  show(element.clientWidth >= ROOM);
  const known = new Set();
  return {
    node,
    add(/** @type {string} */ source) {
      source.split(' · ').forEach((part) => known.add(part));
      text.textContent = [...known].join(' · ');
      node.hidden = false;
    },
  };
}
