// Pictures of markers, drawn once each on a small canvas and kept until the palette changes.
// Crisp white outlines, no shadows. Sizes are CSS pixels; `scale` is the device's pixel ratio.

import { SHAPES, trace } from './shapes.js';

/** @import { Painter, Palette, Shape } from './types.d.ts' */

/** Radius of a member's shape. */
const MEMBER = 12.5;
/** Growth of a marker that the pointer is on, and of the selected one. */
const HOVERED = 1.12;
const SELECTED = 1.28;
/** Room between a marker and the dotted ring that says: somewhere here. */
const RING = 5;
const OUTLINE = 2;
/** @type {Shape} */
const CLUSTER = { points: null, tone: 'cluster' };

/**
 * Makes the function that gives a marker's picture: `{ canvas, half, edge }`, `half` its middle,
 * `edge` the radius of its form. `ring` asks for the ring of an approximate place.
 * @param {Palette} palette
 * @param {string} language
 * @param {number} scale
 * @returns {Painter}
 */
export function painter(palette, language, scale) {
  /** @type {Map<string, ReturnType<Painter>>} */
  const kept = new Map();
  const number = new Intl.NumberFormat(language, { notation: 'compact' });

  return (marker, hovered, selected) => {
    const { kind, count, ring } = marker;
    const key = `${count > 1 ? count : kind},${ring},${hovered},${selected}`;
    const before = kept.get(key);
    if (before) return before;
    const growth = selected ? SELECTED : hovered ? HOVERED : 1;
    const text = count > 1 ? number.format(count) : '';
    const shape = count > 1 ? CLUSTER : SHAPES[kind ?? ''] ?? SHAPES.other;
    const radius = growth * (count > 1 ? clusterRadius(count, text) : MEMBER);
    const made = paint({ shape, text, radius, ring, selected }, palette, scale);
    kept.set(key, made);
    return made;
  };
}

/**
 * Grows with the order of magnitude, and with what is written inside.
 * @param {number} count
 */
export function clusterRadius(count, text = '') {
  return Math.min(24, Math.max(12.5 + 2.1 * Math.log2(count), 5 + text.length * 4.5));
}

/**
 * @param {{ shape: Shape, text: string, radius: number, ring?: boolean, selected: boolean }} form
 * @param {Palette} palette
 * @param {number} scale
 * @returns {ReturnType<Painter>}
 */
function paint({ shape, text, radius, ring, selected }, palette, scale) {
  const half = Math.ceil(radius * 1.3 + 7);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(2 * half * scale);
  const c = brush(canvas);
  c.scale(scale, scale);
  c.translate(half, half);
  c.lineJoin = 'round';

  const color = palette[shape.tone];
  if (ring) dotted(c, 0, 0, radius + RING, color);
  c.beginPath();
  trace(c, shape, radius);
  if (selected) {
    c.strokeStyle = palette.selected;
    c.lineWidth = 2 * (OUTLINE + 3);
    c.stroke();
  }
  c.strokeStyle = palette['marker-outline'];
  c.lineWidth = 2 * OUTLINE;
  c.stroke();
  c.fillStyle = color;
  c.fill();

  c.fillStyle = palette[shape.tone === 'cluster' ? 'cluster-ink' : 'marker-ink'];
  if (shape.letter === '·') {
    c.beginPath();
    c.arc(0, 0, radius * 0.3, 0, 2 * Math.PI);
    c.fill();
  } else {
    write(c, text || (shape.letter ?? ''), text ? 13 : radius * 1.12, (shape.drop ?? 0) * radius, palette.font);
  }
  return { canvas, half, edge: radius };
}

/**
 * What draws on a canvas.
 * @param {HTMLCanvasElement} canvas
 */
export function brush(canvas) {
  return /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
}

/**
 * A soft disc with a dotted edge, in canvas pixels.
 * @param {CanvasRenderingContext2D} context
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {string} color
 */
export function dotted(context, x, y, radius, color) {
  context.save();
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = context.strokeStyle = color;
  context.globalAlpha = 0.14;
  context.fill();
  context.globalAlpha = 0.7;
  context.setLineDash([1.5, 4]);
  context.lineCap = 'round';
  context.lineWidth = 1.4;
  context.stroke();
  context.restore();
}

/**
 * Sets the text so that its ink, not its line, stands in the middle.
 * @param {CanvasRenderingContext2D} context
 * @param {string} text
 * @param {number} size
 * @param {number} drop
 * @param {string} font
 */
function write(context, text, size, drop, font) {
  context.font = `700 ${size}px ${font}`;
  context.textAlign = 'center';
  const ink = context.measureText(text);
  const rise = (ink.actualBoundingBoxAscent - ink.actualBoundingBoxDescent) / 2;
  context.fillText(text, 0, rise + drop);
}
