// In a partner's page one finger and the plain wheel belong to that page: says so at the first try,
// in the page's language, for those who look and for those who listen.

import { make } from './words.js';

/** @import { Word } from './types.d.ts' */
/** @import { Words } from './words.js' */

/** How long it stands, in milliseconds. */
const STANDS = 4000;

/**
 * The sign to put over the map; `signal` ends the listening.
 * @param {HTMLElement} ground
 * @param {Words} words
 * @param {AbortSignal} signal
 */
export function hints(ground, words, signal) {
  const sign = make('p', 'kmn-map-hint');
  sign.setAttribute('role', 'status');
  const said = new Set();
  /** @type {Word | null} */
  let now = null;
  const show = (/** @type {Word | null} */ name) => {
    now = name;
    sign.textContent = name ? words.labels[name] : '';
  };
  words.bind(() => show(now));
  /** @type {number | undefined} */
  let timer;
  const say = (/** @type {Word} */ name) => {
    if (said.has(name)) return;
    said.add(name);
    show(name);
    clearTimeout(timer);
    timer = setTimeout(show, STANDS, null);
  };
  const heard = { passive: true, signal };
  ground.addEventListener('wheel', ({ ctrlKey, metaKey }) => ctrlKey || metaKey || say('ctrlWheel'), heard);
  ground.addEventListener('touchmove', ({ touches }) => touches.length > 1 || say('twoFingers'), heard);
  return sign;
}
