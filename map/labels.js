// The layer of names, on a canvas of its own between the basemap and the markers. Each name is
// drawn with its halo once, on a small canvas that is kept; the browser shapes it, so Arabic is
// joined and runs from right to left. label-place.js says where names stand.

import Layer from 'ol/layer/Layer.js';
import { place } from './label-place.js';
import { zoomOf } from './basemap-style.js';
import { blank } from './markers.js';
import { brush, clusterRadius } from './sprites.js';

/** @import { FrameState } from 'ol/Map.js' */
/** @import { Extent } from 'ol/extent.js' */
/** @import { Ink, Marker, Name, NamesIn, Palette, PlacedName } from './types.d.ts' */

/**
 * How a name is set, and its lines when it has been measured.
 * @typedef {Pick<Name, 'text' | 'look'> & { size: number, bold: boolean }} Lettering
 * @typedef {Ink & { lines: string[] }} Lines
 * @typedef {Lettering & Lines} Text
 */

/** Names this many pixels outside the view take part, since they may reach into it. */
const MARGIN = 200;
const HALO = 3;
const LEADING = 1.15;
/** A single marker with its outline, and a cluster's outline. */
const MARKER = 16;
const OUTLINE = 3;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export class Labels extends Layer {
  /**
   * `names` is the basemap's; `markers()` gives those to keep clear of.
   * @param {Palette} palette
   * @param {NamesIn} names
   * @param {() => Marker[]} markers
   */
  constructor(palette, names, markers) {
    super({ zIndex: 6 });
    this.names = names;
    this.markers = markers;
    this.scratch = brush(document.createElement('canvas'));
    this.canvas = Object.assign(blank(), { className: 'kmn-map-names' });
    this.palette = palette;
    this.pixelRatio = 1;
    /**
     * Names that have been drawn.
     * @type {Map<string, { canvas: HTMLCanvasElement, wide: number, high: number }>}
     */
    this.kept = new Map();
    /** @type {Map<string, Lines>} */
    this.measured = new Map();
    /**
     * The last names with their places, and what decided them.
     * @type {{ key: string, resolution: number, markers: Marker[], placed: PlacedName<Lines>[] } | null}
     */
    this.made = null;
  }

  /** @param {Palette} palette */
  setPalette(palette) {
    this.palette = palette;
    this.kept.clear();
    this.measured.clear();
    this.made = null;
    this.changed();
  }

  /**
   * @override
   * @param {FrameState | null} frame
   */
  render(frame) {
    const { canvas } = this;
    if (!frame?.extent) return canvas;
    const { size, pixelRatio, extent, coordinateToPixelTransform, viewState: { resolution } } = frame;
    const context = brush(canvas);
    const [width, height] = size;
    const device = size.map((edge) => Math.round(edge * pixelRatio));
    if (canvas.width !== device[0] || canvas.height !== device[1]) {
      [canvas.width, canvas.height] = device;
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    }
    if (this.pixelRatio !== pixelRatio) {
      this.pixelRatio = pixelRatio;
      this.kept.clear();
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, device[0], device[1]);

    // From pixels of the projection's origin to those of the view.
    const [, , , , dx, dy] = coordinateToPixelTransform;
    for (const name of this.placed(extent, resolution)) {
      const [x, y] = [name.x + dx, name.y + dy];
      const reach = name.width / 2 + 30;
      if (x < -reach || y < -reach || x > width + reach || y > height + reach) continue;
      context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      if (name.look.ring && name.at) this.ring(context, name.at[0] + dx, name.at[1] + dy, name.look.color);
      if (name.angle) {
        context.translate(x, y);
        context.rotate(name.angle);
        this.write(context, name);
      } else {
        const { canvas: drawn, wide, high } = this.picture(name);
        // On whole device pixels, so that letters stay crisp.
        const snap = (/** @type {number} */ value) => Math.round(value * pixelRatio) / pixelRatio;
        context.drawImage(drawn, snap(x - wide / 2), snap(y - high / 2), wide, high);
      }
    }
    return canvas;
  }

  /**
   * The names with their places; computed anew only when something that decides it has changed.
   * @param {Extent} extent
   * @param {number} resolution
   */
  placed([west, south, east, north], resolution) {
    const margin = MARGIN * resolution;
    const around = [west - margin, south - margin, east + margin, north + margin];
    const { key, names } = this.names(around, resolution);
    const markers = this.markers();
    const { made } = this;
    const isSame = made?.key === key && made.resolution === resolution && made.markers === markers;
    if (isSame) return made.placed;
    const blocks = markers.map(({ at: [x, y], count }) => ({
      x: x / resolution,
      y: -y / resolution,
      radius: count > 1 ? clusterRadius(count) + OUTLINE : MARKER,
    }));
    const placed = place(names(), zoomOf(resolution), resolution, blocks, (name, size, bold) =>
      this.measure({ ...name, size, bold }));
    this.made = { key, resolution, markers, placed };
    return placed;
  }

  /** @param {Lettering} name */
  font({ look, size, bold }) {
    const { font, scale } = this.palette;
    return `${look.italic ? 'italic ' : ''}${bold ? 600 : 400} ${size * scale}px ${font}`;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Lettering} name
   */
  prepare(context, name) {
    context.font = this.font(name);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const rtl = RTL.test(name.text);
    context.direction = rtl ? 'rtl' : 'ltr';
    // Spaced Arabic letters would fall apart. Older browsers know no spacing.
    context.letterSpacing = `${rtl ? 0 : (name.look.spacing ?? 0) * name.size}px`;
  }

  /** @param {Lettering} name */
  measure(name) {
    const key = `${name.text}|${this.font(name)}`;
    const known = this.measured.get(key);
    if (known) return known;
    if (this.measured.size > 5000) this.measured.clear();
    const lines = wrapped(name.text, name.look.wrap);
    this.prepare(this.scratch, name);
    const width = Math.max(...lines.map((line) => this.scratch.measureText(line).width));
    const height = lines.length * name.size * this.palette.scale * LEADING;
    const measured = { lines, width, height };
    this.measured.set(key, measured);
    return measured;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Text} name
   */
  write(context, name) {
    this.prepare(context, name);
    const step = name.size * this.palette.scale * LEADING;
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = this.palette[name.look.halo];
    context.fillStyle = this.palette[name.look.color];
    const at = (/** @type {number} */ i) => (i - (name.lines.length - 1) / 2) * step;
    name.lines.forEach((line, i) => context.strokeText(line, 0, at(i)));
    name.lines.forEach((line, i) => context.fillText(line, 0, at(i)));
  }

  /** @param {Text} name */
  picture(name) {
    const key = `${name.text}|${this.font(name)}|${name.look.color}|${name.look.halo}`;
    const known = this.kept.get(key);
    if (known) return known;
    if (this.kept.size > 600) this.kept.clear();
    const { pixelRatio } = this;
    const [wide, high] = [Math.ceil(name.width + 2 * HALO + 4), Math.ceil(name.height + 2 * HALO + 4)];
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: Math.ceil(wide * pixelRatio), height: Math.ceil(high * pixelRatio) });
    const context = brush(canvas);
    context.scale(pixelRatio, pixelRatio);
    context.translate(wide / 2, high / 2);
    this.write(context, name);
    const drawn = { canvas, wide: canvas.width / pixelRatio, high: canvas.height / pixelRatio };
    this.kept.set(key, drawn);
    return drawn;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} x
   * @param {number} y
   * @param {string} color
   */
  ring(context, x, y, color) {
    context.beginPath();
    context.arc(x, y, 2.5, 0, 2 * Math.PI);
    context.fillStyle = this.palette['label-halo'];
    context.fill();
    context.strokeStyle = this.palette[color];
    context.lineWidth = 1.2;
    context.stroke();
  }
}

/**
 * A long name in two lines, parted at the gap nearest to its middle.
 * @param {string} text
 * @param {number} longest
 */
export function wrapped(text, longest) {
  if (text.length <= longest) return [text];
  const middle = (/** @type {RegExpExecArray} */ { index }) => Math.abs(index - text.length / 2);
  const [best] = [...text.matchAll(/[ /-]/g)].sort((one, other) => middle(one) - middle(other));
  if (!best) return [text];
  const cut = best.index + 1;
  return [text.slice(0, cut).trimEnd(), text.slice(cut)];
}
