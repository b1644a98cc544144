// The layer of names, on a canvas of its own between the basemap and the markers. Each name is
// drawn with its halo once, on a small canvas that is kept; the browser shapes it, so Arabic is
// joined and runs from right to left. label-place.js says where names stand.

import Layer from 'ol/layer/Layer.js';
import { place } from './label-place.js';
import { zoomOf } from './basemap-style.js';
import { blank } from './markers.js';
import { clusterRadius } from './sprites.js';

/** Names this many pixels outside the view take part, since they may reach into it. */
const MARGIN = 200;
const HALO = 3;
const LEADING = 1.15;
/** A single marker with its outline, and a cluster's outline. */
const MARKER = 16;
const OUTLINE = 3;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export class Labels extends Layer {
  /** `names` is the basemap's; `markers()` gives those to keep clear of. */
  constructor(palette, names, markers) {
    super({ zIndex: 6 });
    this.names = names;
    this.markers = markers;
    this.scratch = document.createElement('canvas').getContext('2d');
    this.setPalette(palette);
  }

  setPalette(palette) {
    this.palette = palette;
    this.kept = new Map();
    this.measured = new Map();
    this.made = null;
    this.changed();
  }

  render({ size, pixelRatio, extent, coordinateToPixelTransform, viewState: { resolution } }) {
    const canvas = (this.canvas ??= Object.assign(blank(), { className: 'kmn-map-names' }));
    const context = canvas.getContext('2d');
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
    context.clearRect(0, 0, ...device);

    // From pixels of the projection's origin to those of the view.
    const [, , , , dx, dy] = coordinateToPixelTransform;
    for (const name of this.placed(extent, resolution)) {
      const [x, y] = [name.x + dx, name.y + dy];
      const reach = name.width / 2 + 30;
      if (x < -reach || y < -reach || x > width + reach || y > height + reach) continue;
      context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      if (name.look.ring) this.ring(context, name.at[0] + dx, name.at[1] + dy, name.look.color);
      if (name.angle) {
        context.translate(x, y);
        context.rotate(name.angle);
        this.write(context, name);
      } else {
        const { canvas: drawn, wide, high } = this.picture(name);
        // On whole device pixels, so that letters stay crisp.
        const snap = (value) => Math.round(value * pixelRatio) / pixelRatio;
        context.drawImage(drawn, snap(x - wide / 2), snap(y - high / 2), wide, high);
      }
    }
    return canvas;
  }

  /** The names with their places; computed anew only when something that decides it has changed. */
  placed([west, south, east, north], resolution) {
    const margin = MARGIN * resolution;
    const around = [west - margin, south - margin, east + margin, north + margin];
    const { key, names } = this.names(around, resolution);
    const markers = this.markers();
    const { made } = this;
    if (made?.key === key && made.resolution === resolution && made.markers === markers) return made.placed;
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

  font({ look, size, bold }) {
    const { font, scale } = this.palette;
    return `${look.italic ? 'italic ' : ''}${bold ? 600 : 400} ${size * scale}px ${font}`;
  }

  prepare(context, name) {
    context.font = this.font(name);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const rtl = RTL.test(name.text);
    context.direction = rtl ? 'rtl' : 'ltr';
    // Spaced Arabic letters would fall apart. Older browsers know no spacing.
    context.letterSpacing = `${rtl ? 0 : (name.look.spacing ?? 0) * name.size}px`;
  }

  measure(name) {
    const key = `${name.text}|${this.font(name)}`;
    if (!this.measured.has(key)) {
      if (this.measured.size > 5000) this.measured.clear();
      const lines = wrapped(name.text, name.look.wrap);
      this.prepare(this.scratch, name);
      const width = Math.max(...lines.map((line) => this.scratch.measureText(line).width));
      const height = lines.length * name.size * this.palette.scale * LEADING;
      this.measured.set(key, { lines, width, height });
    }
    return this.measured.get(key);
  }

  write(context, name) {
    this.prepare(context, name);
    const step = name.size * this.palette.scale * LEADING;
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = this.palette[name.look.halo];
    context.fillStyle = this.palette[name.look.color];
    const lines = name.lines.map((line, i) => [line, (i - (name.lines.length - 1) / 2) * step]);
    for (const [line, y] of lines) context.strokeText(line, 0, y);
    for (const [line, y] of lines) context.fillText(line, 0, y);
  }

  picture(name) {
    const key = `${name.text}|${this.font(name)}|${name.look.color}|${name.look.halo}`;
    if (!this.kept.has(key)) {
      if (this.kept.size > 600) this.kept.clear();
      const [wide, high] = [Math.ceil(name.width + 2 * HALO + 4), Math.ceil(name.height + 2 * HALO + 4)];
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: Math.ceil(wide * this.pixelRatio), height: Math.ceil(high * this.pixelRatio) });
      const context = canvas.getContext('2d');
      context.scale(this.pixelRatio, this.pixelRatio);
      context.translate(wide / 2, high / 2);
      this.write(context, name);
      this.kept.set(key, { canvas, wide: canvas.width / this.pixelRatio, high: canvas.height / this.pixelRatio });
    }
    return this.kept.get(key);
  }

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

/** A long name in two lines, parted at the gap nearest to its middle. */
export function wrapped(text, longest) {
  if (text.length <= longest) return [text];
  const middle = ({ index }) => Math.abs(index - text.length / 2);
  const [best] = [...text.matchAll(/[ /-]/g)].sort((one, other) => middle(one) - middle(other));
  if (!best) return [text];
  const cut = best.index + 1;
  return [text.slice(0, cut).trimEnd(), text.slice(cut)];
}
