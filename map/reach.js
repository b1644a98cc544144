// What the keyboard and screen readers reach of the map: a list of buttons, one for every marker in
// view, lying over the markers. One of them can be tabbed to, arrow keys go on (roving tabindex, as
// WAI-ARIA describes it for composites). The pointer goes through them to the map.
//
// Always: a button that has the focus keeps it while its marker is in view, and when that goes, the
// nearest one takes it. At most `MOST` buttons, those nearest to the middle of the view.

import { make } from './words.js';

/** @import OlMap from 'ol/Map.js' */
/** @import { Marker } from './types.d.ts' */
/** @import { Words } from './words.js' */

/**
 * A marker in view, where it stands and its button.
 * @typedef {{ marker: Marker, x: number, y: number, node: HTMLLIElement, button: HTMLButtonElement }} Item
 */

const MOST = 400;
/** Markers whose heights differ by less stand in one line of reading, in pixels. */
const LINE = 48;
/** The button that the tab key goes to; the page looks for it to give the focus back. */
export const HERE = 'kmn-map-here';

export class Reach {
  /**
   * `ground`: takes the focus when nothing is in view.
   * @param {OlMap} map
   * @param {Words} words
   * @param {HTMLElement} ground
   * @param {{ point(key: string | null): void, open(marker: Marker): void }} acts
   */
  constructor(map, words, ground, acts) {
    this.map = map;
    this.words = words;
    this.ground = ground;
    this.acts = acts;
    /** @type {Map<string, Item>} */
    this.items = new Map();
    /** @type {Item[]} */
    this.order = [];
    this.list = make('ul', 'kmn-map-reach');
    this.list.setAttribute('role', 'list');
    // Its places are those of the map, which is not mirrored; its order is (see `update`).
    this.list.dir = 'ltr';
    words.bind((labels) => {
      this.list.setAttribute('aria-label', labels.list);
      for (const item of this.items.values()) this.name(item);
    });
    this.list.addEventListener('keydown', (event) => this.key(event));
    this.list.addEventListener('focusin', ({ target }) => {
      this.current(this.find(target));
      this.acts.point(this.find(target)?.marker.key ?? null);
    });
    this.list.addEventListener('focusout', () => this.acts.point(null));
    this.list.addEventListener('click', ({ target }) => {
      const item = target instanceof Element && this.find(target.closest('button'));
      if (item) this.acts.open(item.marker);
    });
  }

  /**
   * Takes the markers; called when they change and when the view has come to rest.
   * @param {Marker[]} markers
   */
  update(markers) {
    const size = this.map.getSize();
    if (!size) return;
    const [width, height] = size;
    const seen = [];
    for (const marker of markers) {
      const [x, y] = this.map.getPixelFromCoordinate(marker.at) ?? [-1, -1];
      if (x >= 0 && y >= 0 && x <= width && y <= height) seen.push({ marker, x, y });
    }
    /** @typedef {{ x: number, y: number }} Point */
    const far = (/** @type {Point} */ { x, y }) => Math.hypot(x - width / 2, y - height / 2);
    if (seen.length > MOST) seen.sort((a, b) => far(a) - far(b)).splice(MOST);
    const line = (/** @type {Point} */ { y }) => Math.floor(y / LINE);
    const forth = this.words.labels.dir === 'rtl' ? -1 : 1;
    seen.sort((a, b) => line(a) - line(b) || forth * (a.x - b.x));

    const focused = this.find(document.activeElement);
    const before = new Map(this.items);
    this.items.clear();
    this.order = seen.map(({ marker, x, y }) => {
      const item = Object.assign(before.get(marker.key) ?? fresh(), { marker, x, y });
      item.node.style.transform = `translate(${x}px, ${y}px)`;
      this.items.set(marker.key, item);
      this.name(item);
      return item;
    });
    this.settle(focused);
  }

  /**
   * Puts the buttons into the document; the one with the focus is not touched.
   * @param {Item | null} focused
   */
  settle(focused) {
    const stays = focused && this.items.get(focused.marker.key) === focused ? focused : null;
    for (const child of [...this.list.children]) {
      if (child !== stays?.node && child !== focused?.node) child.remove();
    }
    let passed = !stays;
    for (const item of this.order) {
      if (item === stays) passed = true;
      else if (passed) this.list.append(item.node);
      else this.list.insertBefore(item.node, stays?.node ?? null);
    }
    const tabbed = this.order.find((item) => item.button.tabIndex === 0 && item.button.id);
    // Where its marker would stand now: the view may have moved under it.
    const [x, y] = (focused && this.map.getPixelFromCoordinate(focused.marker.at)) ?? [0, 0];
    const distance = (/** @type {Item} */ item) => Math.hypot(item.x - x, item.y - y);
    const nearest = focused && this.order.reduce(
      (best, item) => (best && distance(best) <= distance(item) ? best : item),
      /** @type {Item | null} */ (null),
    );
    this.current(stays ?? nearest ?? tabbed ?? this.order[0]);
    if (focused && !stays) {
      (nearest?.button ?? this.ground).focus();
      focused.node.remove();
    }
  }

  /** @param {Item} item */
  name({ marker, button }) {
    const { labels } = this.words;
    const kind = labels.kinds[marker.kind];
    const name = marker.count > 1 || !kind ? marker.label : `${marker.label}, ${kind}`;
    button.setAttribute('aria-label', labels.open.replace('%', () => name));
  }

  /**
   * Makes this the one that the tab key goes to.
   * @param {Item | null | undefined} item
   */
  current(item) {
    for (const { button } of this.order) {
      const here = button === item?.button;
      button.tabIndex = here ? 0 : -1;
      if (here) button.id = HERE;
      else button.removeAttribute('id');
    }
  }

  /** @param {EventTarget | null} button */
  find(button) {
    return this.order.find((item) => item.button === button) ?? null;
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const { order } = this;
    const at = order.findIndex(({ button }) => button === event.target);
    const rtl = this.words.labels.dir === 'rtl';
    /** @type {Record<string, number>} */
    const forth = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 };
    const last = order.length - 1;
    /** @type {Record<string, number>} */
    const ways = {
      Home: 0,
      End: last,
      [event.key in forth ? event.key : '']: Math.min(last, Math.max(0, at + forth[event.key])),
    };
    const next = ways[event.key];
    if (event.key === 'Escape') this.ground.focus();
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    order[next]?.button.focus({ preventScroll: true });
  }
}

function fresh() {
  const button = make('button');
  button.type = 'button';
  return { node: make('li', '', button), button };
}
