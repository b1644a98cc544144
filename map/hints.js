// In a partner's page one finger and the plain wheel belong to that page: says so at the first try,
// in the page's language, for those who look and for those who listen.

import { make } from './words.js';

/** How long it stands, in milliseconds. */
const STANDS = 4000;

/** The sign to put over the map; `signal` ends the listening. */
export function hints(ground, words, signal) {
  const sign = make('p', 'kmn-map-hint');
  sign.setAttribute('role', 'status');
  const said = new Set();
  let now = null;
  const show = (name) => {
    now = name;
    sign.textContent = name ? words.labels[name] : '';
  };
  words.bind(() => show(now));
  let timer;
  const say = (name) => {
    if (said.has(name)) return;
    said.add(name);
    show(name);
    clearTimeout(timer);
    timer = setTimeout(show, STANDS, null);
  };
  const listen = (type, handler) => ground.addEventListener(type, handler, { passive: true, signal });
  listen('wheel', ({ ctrlKey, metaKey }) => ctrlKey || metaKey || say('ctrlWheel'));
  listen('touchmove', ({ touches }) => touches.length > 1 || say('twoFingers'));
  return sign;
}
