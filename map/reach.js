// What the keyboard and screen readers reach of the map: a list of buttons, one for every marker in
// view, lying over the markers. One of them can be tabbed to, arrow keys go on (roving tabindex, as
// WAI-ARIA describes it for composites). The pointer goes through them to the map.
//
// Always: a button that has the focus keeps it while its marker is in view, and when that goes, the
// nearest one takes it. At most `MOST` buttons, those nearest to the middle of the view.

import { make } from './words.js';

const MOST = 400;
/** Markers whose heights differ by less stand in one line of reading, in pixels. */
const LINE = 48;
/** The button that the tab key goes to; the page looks for it to give the focus back. */
export const HERE = 'kmn-map-here';

export class Reach {
  /** `ground`: takes the focus when nothing is in view. `acts`: `point(key|null)`, `open(marker)`. */
  constructor(map, words, ground, acts) {
    Object.assign(this, { map, words, ground, acts });
    this.items = new Map();
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
      const item = this.find(target.closest('button'));
      if (item) this.acts.open(item.marker);
    });
  }

  /** Takes the markers; called when they change and when the view has come to rest. */
  update(markers) {
    const size = this.map.getSize();
    if (!size) return;
    const [width, height] = size;
    const seen = [];
    for (const marker of markers) {
      const [x, y] = this.map.getPixelFromCoordinate(marker.at) ?? [-1, -1];
      if (x >= 0 && y >= 0 && x <= width && y <= height) seen.push({ marker, x, y });
    }
    const far = ({ x, y }) => Math.hypot(x - width / 2, y - height / 2);
    if (seen.length > MOST) seen.sort((a, b) => far(a) - far(b)).splice(MOST);
    const line = ({ y }) => Math.floor(y / LINE);
    const forth = this.words.labels.dir === 'rtl' ? -1 : 1;
    seen.sort((a, b) => line(a) - line(b) || forth * (a.x - b.x));

    const focused = this.find(document.activeElement);
    const before = new Map(this.items);
    this.items.clear();
    this.order = seen.map(({ marker, x, y }) => {
      const item = before.get(marker.key) ?? { node: make('li', '', make('button')) };
      Object.assign(item, { marker, x, y });
      item.button = item.node.firstChild;
      item.button.type = 'button';
      item.node.style.transform = `translate(${x}px, ${y}px)`;
      this.items.set(marker.key, item);
      this.name(item);
      return item;
    });
    this.settle(focused);
  }

  /** Puts the buttons into the document; the one with the focus is not touched. */
  settle(focused) {
    const stays = focused && this.items.get(focused.marker.key) === focused ? focused : null;
    for (const child of [...this.list.children]) {
      if (child !== stays?.node && child !== focused?.node) child.remove();
    }
    let passed = !stays;
    for (const item of this.order) {
      if (item === stays) passed = true;
      else if (passed) this.list.append(item.node);
      else this.list.insertBefore(item.node, stays.node);
    }
    const tabbed = this.order.find((item) => item.button.tabIndex === 0 && item.button.id);
    // Where its marker would stand now: the view may have moved under it.
    const [x, y] = (focused && this.map.getPixelFromCoordinate(focused.marker.at)) ?? [0, 0];
    const distance = (item) => Math.hypot(item.x - x, item.y - y);
    const nearest = focused && this.order.reduce((best, item) =>
      (best && distance(best) <= distance(item) ? best : item), null);
    this.current(stays ?? nearest ?? tabbed ?? this.order[0]);
    if (focused && !stays) {
      (nearest?.button ?? this.ground).focus();
      focused.node.remove();
    }
  }

  name({ marker, button }) {
    const { labels } = this.words;
    const kind = labels.kinds[marker.kind];
    const name = marker.count > 1 || !kind ? marker.label : `${marker.label}, ${kind}`;
    button.setAttribute('aria-label', labels.open.replace('%', () => name));
  }

  /** Makes this the one that the tab key goes to. */
  current(item) {
    for (const { button } of this.order) {
      const here = button === item?.button;
      button.tabIndex = here ? 0 : -1;
      if (here) button.id = HERE;
      else button.removeAttribute('id');
    }
  }

  find(button) {
    return this.order.find((item) => item.button === button) ?? null;
  }

  key(event) {
    const { order } = this;
    const at = order.indexOf(this.find(event.target));
    const rtl = this.words.labels.dir === 'rtl';
    const forth = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 };
    const next = {
      Home: 0,
      End: order.length - 1,
      [event.key in forth ? event.key : '']: Math.min(order.length - 1, Math.max(0, at + forth[event.key])),
    }[event.key];
    if (event.key === 'Escape') this.ground.focus();
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    order[next]?.button.focus({ preventScroll: true });
  }
}
