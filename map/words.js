// The words of the map's interface, in the page's language: what shows one says how, and says it
// again when the language changes. And small makers of elements.

/** @import { Labels, Word } from './types.d.ts' */

export class Words {
  /** @param {Labels} labels */
  constructor(labels) {
    this.labels = labels;
    /** @type {((labels: Labels) => void)[]} */
    this.said = [];
  }

  /**
   * Calls `say` with the labels now and after every change.
   * @param {(labels: Labels) => void} say
   */
  bind(say) {
    this.said.push(say);
    say(this.labels);
  }

  /** @param {Labels} labels */
  change(labels) {
    this.labels = labels;
    for (const say of this.said) say(labels);
  }
}

/**
 * An element with a class, and children or a text.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} [className]
 * @param {...(Node | string)} children
 */
export function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/**
 * A button that shows a sign, or an icon of the page, under a name of its own.
 * @param {Words} words
 * @param {string} className
 * @param {Node | string} sign
 * @param {Word} name
 * @param {() => void} act
 */
export function signed(words, className, sign, name, act) {
  const button = make('button', className, sign);
  button.type = 'button';
  words.bind((labels) => {
    button.title = labels[name];
    button.setAttribute('aria-label', labels[name]);
  });
  button.addEventListener('click', act);
  return button;
}

/**
 * One of the page's icons (the symbols in index.html).
 * @param {string} name
 */
export function icon(name) {
  const svg = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#icon-${name}`);
  picture.append(use);
  return picture;
}
