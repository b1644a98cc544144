// The layer of markers: members, clusters, the visitor's position and the search's origin, on a
// canvas of its own above the basemap. It also knows which marker is under a pixel. There are a few
// hundred at most (the app clusters them), so a plain walk is quicker than an index.

import Layer from 'ol/layer/Layer.js';
import { fromLonLat } from 'ol/proj.js';
import { SHAPES } from './shapes.js';
import { brush, clusterRadius, dotted, painter } from './sprites.js';

/** @import OlMap from 'ol/Map.js' */
/** @import { FrameState } from 'ol/Map.js' */
/** @import { Coordinate } from 'ol/coordinate.js' */
/** @import { Marker, Painter, Palette } from './types.d.ts' */

/**
 * What lies on the map besides markers, in the map's units, and which markers are raised.
 * @typedef {object} Marks
 * @property {string | null} selected
 * @property {string | null} hovered
 * @property {{ at: Coordinate, accuracy?: number } | null} position
 * @property {Coordinate | null} origin
 */
/** @typedef {number[]} Pixel */
/** @typedef {CanvasRenderingContext2D} Context */

/** Separates markers, and the fields of one, in what the app hands over. */
const [RECORD, FIELD] = ['\x1e', '\x1f'];
/** Numbers of each marker. */
const NUMBERS = 4;
/** Radius of the sphere of Web Mercator, in metres. */
const EARTH = 6378137;
/** A disc that shows no more than this beyond its marker is left to the marker's ring, in pixels. */
const SHOWN = 6;

/** Half the edge of a finger's target, CSS pixels (WCAG 2.5.5 asks for 44 in all). */
const FINGER = 22;
const MOUSE = 15;

export class Markers extends Layer {
  /**
   * @param {Palette} palette
   * @param {string} language
   */
  constructor(palette, language) {
    super({ zIndex: 10 });
    this.language = language;
    /** @type {Marker[]} */
    this.list = [];
    /** @type {Marks} */
    this.marks = { selected: null, hovered: null, position: null, origin: null };
    this.canvas = blank();
    this.palette = palette;
    this.pixelRatio = 1;
    /** @type {Painter | null} */
    this.painter = null;
  }

  /** @param {Palette} palette */
  setPalette(palette) {
    this.palette = palette;
    this.painter = null;
    this.changed();
  }

  /** The pictures, for this palette, language and screen. */
  get paint() {
    return (this.painter ??= painter(this.palette, this.language, this.pixelRatio));
  }

  /**
   * All markers: in `texts` the key, kind and name of each, in `numbers` its longitude, latitude,
   * count and uncertainty in metres (0 is exact). Drawn from north to south, so that the nearer
   * overlaps.
   * @param {string} texts
   * @param {Float64Array} numbers
   */
  setMembers(texts, numbers) {
    this.list = texts ? texts.split(RECORD).map((record, i) => {
      const [key, kind, label] = record.split(FIELD);
      const [lon, lat, count, uncertain] = numbers.subarray(i * NUMBERS, (i + 1) * NUMBERS);
      return { key, kind, label, count, uncertain, at: fromLonLat([lon, lat]) };
    }) : [];
    this.list.sort((a, b) => b.at[1] - a.at[1]);
    this.changed();
  }

  /**
   * Says of one of the marks what it is now.
   * @template {keyof Marks} K
   * @param {K} field
   * @param {Marks[K]} value
   */
  put(field, value) {
    if (this.marks[field] === value) return;
    this.marks[field] = value;
    this.changed();
  }

  /**
   * The marker under the pixel, or undefined: the one whose middle is nearest.
   * @param {Pixel} pixel
   * @param {OlMap} map
   * @param {boolean} touch
   */
  hit([x, y], map, touch) {
    let best;
    let least = Infinity;
    for (const marker of this.list) {
      const [px, py] = map.getPixelFromCoordinate(marker.at) ?? [Infinity, Infinity];
      const distance = Math.hypot(px - x, py - y);
      const radius = marker.count > 1 ? clusterRadius(marker.count) : MOUSE;
      if (distance < least && distance <= Math.max(radius, touch ? FINGER : 0)) {
        least = distance;
        best = marker;
      }
    }
    return best;
  }

  /**
   * @override
   * @param {FrameState | null} frame
   */
  render(frame) {
    const { canvas } = this;
    if (!frame) return canvas;
    const { size, pixelRatio, coordinateToPixelTransform: [a, b, c, d, e, f], viewState } = frame;
    const { selected, hovered, position, origin } = this.marks;
    const [width, height] = size.map((edge) => Math.round(edge * pixelRatio));
    if (canvas.width !== width || canvas.height !== height) {
      Object.assign(canvas, { width, height });
      Object.assign(canvas.style, { width: `${size[0]}px`, height: `${size[1]}px` });
    }
    if (this.pixelRatio !== pixelRatio) {
      this.pixelRatio = pixelRatio;
      this.painter = null;
    }
    const context = brush(canvas);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.scale(pixelRatio, pixelRatio);
    const pixel = (/** @type {Coordinate} */ [x, y]) => [a * x + c * y + e, b * x + d * y + f];

    for (const marker of this.list) {
      if (marker.uncertain) this.drawDisc(context, marker, pixel(marker.at), viewState.resolution);
    }
    if (position) this.drawPosition(context, position, pixel(position.at), viewState.resolution);
    if (origin) this.drawOrigin(context, pixel(origin));
    const last = [];
    for (const marker of this.list) {
      const raised = marker.key === hovered || marker.key === selected;
      if (raised) last.push(marker);
      else this.draw(context, marker, pixel(marker.at), size);
    }
    last.sort((one) => (one.key === selected ? 1 : -1));
    for (const marker of last) this.draw(context, marker, pixel(marker.at), size);
    for (const marker of last) this.drawName(context, marker, pixel(marker.at));
    return canvas;
  }

  /**
   * How far the member may be from its marker, on the ground; up close a disc, else a ring.
   * @param {Context} context
   * @param {Marker} marker
   * @param {Pixel} pixel
   * @param {number} resolution
   */
  drawDisc(context, marker, [x, y], resolution) {
    const radius = (marker.uncertain * stretch(marker.at)) / resolution;
    const { edge } = this.paint({ ...marker, ring: false }, false, false);
    marker.ring = radius < edge + SHOWN;
    const tone = marker.count > 1 ? 'cluster' : (SHAPES[marker.kind] ?? SHAPES.other).tone;
    if (!marker.ring) dotted(context, x, y, radius, this.palette[tone]);
  }

  /**
   * @param {Context} context
   * @param {Marker} marker
   * @param {Pixel} pixel
   * @param {number[]} size
   */
  draw(context, marker, [x, y], [width, height]) {
    if (x < -60 || y < -60 || x > width + 60 || y > height + 60) return;
    const { hovered, selected } = this.marks;
    const { key } = marker;
    const { canvas, half } = this.paint(marker, key === hovered, key === selected);
    // On whole device pixels, so that outlines stay crisp.
    const snap = (/** @type {number} */ at) => Math.round((at - half) * this.pixelRatio) / this.pixelRatio;
    context.drawImage(canvas, snap(x), snap(y), 2 * half, 2 * half);
  }

  /**
   * The name under a marker, on a plate of its own: there may be a town's name below it.
   * @param {Context} context
   * @param {Marker} marker
   * @param {Pixel} pixel
   */
  drawName(context, { label, count }, [x, y]) {
    if (!label) return;
    const text = label.length > 36 ? `${label.slice(0, 35).trimEnd()}…` : label;
    context.font = `600 13px ${this.palette.font}`;
    context.textAlign = 'center';
    const half = context.measureText(text).width / 2 + 6;
    const top = y + (count > 1 ? clusterRadius(count) : 18) + 7;
    context.beginPath();
    context.rect(x - half, top, 2 * half, 21);
    context.fillStyle = this.palette['label-halo'];
    context.fill();
    context.strokeStyle = this.palette['boundary-kreis'];
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = this.palette.label;
    context.fillText(text, x, top + 15);
  }

  /**
   * @param {Context} context
   * @param {{ at: Coordinate, accuracy?: number }} position
   * @param {Pixel} pixel
   * @param {number} resolution
   */
  drawPosition(context, { at, accuracy }, [x, y], resolution) {
    context.fillStyle = this.palette.position;
    context.globalAlpha = 0.15;
    disc(context, x, y, ((accuracy || 0) * stretch(at)) / resolution);
    context.globalAlpha = 1;
    context.fillStyle = this.palette['marker-outline'];
    disc(context, x, y, 9);
    context.fillStyle = this.palette.position;
    disc(context, x, y, 6.5);
  }

  /**
   * @param {Context} context
   * @param {Pixel} pixel
   */
  drawOrigin(context, [x, y]) {
    for (const { width, token } of [{ width: 6, token: 'marker-outline' }, { width: 2.5, token: 'origin' }]) {
      context.strokeStyle = this.palette[token];
      context.lineWidth = width;
      context.lineCap = 'round';
      context.beginPath();
      context.arc(x, y, 7, 0, 2 * Math.PI);
      for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
        context.moveTo(x + 7 * dx, y + 7 * dy);
        context.lineTo(x + 12 * dx, y + 12 * dy);
      }
      context.stroke();
    }
  }
}

/**
 * By how much Web Mercator stretches a metre at a place: 1 / cos(latitude).
 * @param {Coordinate} place
 */
function stretch([, y]) {
  return Math.cosh(y / EARTH);
}

/**
 * @param {Context} context
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
function disc(context, x, y, radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

export function blank() {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { position: 'absolute', insetInlineStart: '0', top: '0' });
  canvas.style.pointerEvents = 'none';
  return canvas;
}
