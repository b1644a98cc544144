// The legend: what every form on the map means, drawn with the map's own pictures. Opened and
// closed by its button; Escape closes it and gives the focus back.

import { SHAPES } from './shapes.js';
import { painter } from './sprites.js';
import { icon, make, signed } from './words.js';

/** @import { Painter, Palette } from './types.d.ts' */
/** @import { Words } from './words.js' */

/** Pictures are drawn this sharp: the legend is small, and its canvases are few. */
const SCALE = 2;

export class Legend {
  /** @param {Words} words */
  constructor(words) {
    this.words = words;
    /** @type {Painter | undefined} */
    this.paint = undefined;
    this.panel = make('section', 'kmn-map-legend');
    this.panel.id = 'kmn-map-legend';
    this.panel.hidden = true;
    this.panel.tabIndex = -1;
    const turn = () => this.show(Boolean(this.panel.hidden));
    this.button = signed(words, 'kmn-map-button', icon('info'), 'legend', turn);
    this.button.setAttribute('aria-controls', this.panel.id);
    this.close = signed(words, 'icon-button kmn-map-legend-close', icon('x'), 'close', () => this.hide());
    this.show(false);
    words.bind(() => this.draw());
    this.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.hide();
    });
  }

  /** @param {boolean} open */
  show(open) {
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', `${open}`);
    if (open) {
      this.draw();
      this.panel.focus();
    }
  }

  hide() {
    this.show(false);
    this.button.focus();
  }

  /**
   * @param {Palette} palette
   * @param {string} language
   */
  setPalette(palette, language) {
    this.paint = painter(palette, language, SCALE);
    this.draw();
  }

  draw() {
    const { paint, panel, words: { labels } } = this;
    if (!paint || panel.hidden) return;
    panel.setAttribute('aria-label', labels.legend);
    /**
     * @param {{ count?: number, kind?: string, ring?: boolean }} marker
     * @param {string} text
     */
    const line = (marker, text) => {
      const { canvas, half } = paint({ count: 1, ...marker }, false, false);
      canvas.style.inlineSize = canvas.style.blockSize = `${2 * half}px`;
      const picture = make('span', 'kmn-map-form', canvas);
      picture.setAttribute('aria-hidden', 'true');
      return make('li', '', picture, make('span', '', text));
    };
    const group = (/** @type {string} */ title, /** @type {Node[]} */ ...lines) =>
      [make('h3', '', title), make('ul', '', ...lines)];
    const kinds = (/** @type {boolean} */ counsels) =>
      Object.entries(labels.kinds)
        .filter(([kind]) => (SHAPES[kind]?.tone === 'marker') === counsels)
        .map(([kind, name]) => line({ kind }, name));
    panel.replaceChildren(
      make('h2', '', labels.legend), this.close,
      ...group(labels.counsels, ...kinds(true)),
      ...group(labels.others, ...kinds(false)),
      ...group(labels.marks,
        line({ count: 12 }, labels.cluster),
        line({ kind: 'mbe', ring: true }, labels.approximate)));
  }
}
