// Where names stand. All names in view, of whatever tile and archive, compete at once, the most
// important first; so nothing jumps at a tile's edge. The outcome depends on the names, the zoom
// and the markers alone, never on where the view stands, so nothing jumps while panning either.
// Positions are pixels from the projection's origin. Absent: canvas and OpenLayers.

import { at } from './basemap-style.js';

/** @import { Box, Choice, Ink, LabelLook, LocatedName, PlacedName } from './types.d.ts' */

/** How far off a name may stand from a point that a marker covers; a city's up to beyond a large cluster. */
const OFFS = [0, 9, 18, 27, 38];
/** How much of a city's name may lie under markers, where it has to. */
const HIDDEN = 0.08;
/** How far a place stands at least from one of another look that has the same name. */
const NAMESAKE = 60;
/** Height of the rows that the grid is searched by. */
const ROW = 32;

/**
 * Gives the names that are shown, each with its middle. `blocks` are the markers, in pixels.
 * @template {Ink} I
 * @param {LocatedName[]} names
 * @param {number} zoom
 * @param {number} resolution
 * @param {{ x: number, y: number, radius: number }[]} blocks
 * @param {(name: LocatedName, size: number, bold: boolean) => I} measure
 */
export function place(names, zoom, resolution, blocks, measure) {
  const grid = new Grid();
  const markers = new Grid();
  for (const { x, y, radius } of blocks) markers.add([x - radius, y - radius, x + radius, y + radius]);
  /** @type {Map<string, PlacedName<I>[]>} */
  const said = new Map();
  /** @type {PlacedName<I>[]} */
  const placed = [];
  for (const name of order(names, zoom)) {
    const { look, text, rank } = name;
    const size = Math.round(at(look.size, rank) * at(look.scale, zoom) * 2) / 2;
    const bold = rank >= (look.bold ?? Infinity);
    const ink = measure(name, size, bold);
    /** @type {Choice[]} */
    const choices = name.line
      ? along(name.line, resolution, ink, look.along ?? 0)
      : beside(name.point[0] / resolution, -name.point[1] / resolution, ink, look, bold);
    const known = said.get(text);
    const fresh = choices.filter(({ x, y }) => !known?.some((one) =>
      Math.hypot(one.x - x, one.y - y) < (one.look === look ? look.again : NAMESAKE)));
    const open = fresh.filter(({ boxes }) => grid.over(boxes) === 0);
    const hidden = (/** @type {Choice} */ { boxes }) => markers.over(boxes) / (ink.width * ink.height);
    const best = open.find((choice) => hidden(choice) === 0) ?? (bold ? lowest(open, hidden) : undefined);
    // A city is named even where its name has to reach under a marker's edge.
    const free = best && hidden(best) <= HIDDEN ? best : undefined;
    if (!free) continue;
    free.boxes.forEach((box) => grid.add(box));
    const one = { ...name, ...ink, ...free, size, bold };
    if (known) known.push(one);
    else said.set(text, [one]);
    placed.push(one);
  }
  return placed;
}

/**
 * The first of those for which the measure is least.
 * @param {Choice[]} all
 * @param {(choice: Choice) => number} measure
 */
const lowest = (all, measure) =>
  all.reduce(
    (best, one) => (best && measure(best) <= measure(one) ? best : one),
    /** @type {Choice | undefined} */ (undefined),
  );

/**
 * The names for this zoom, the most important first; the order of equals is always the same.
 * @param {LocatedName[]} names
 * @param {number} zoom
 */
function order(names, zoom) {
  const shown = names.filter(({ from, to, look, rank }) =>
    zoom >= from && zoom < to && rank >= least(look, zoom));
  const weight = (/** @type {LocatedName} */ { look, rank }) => look.priority + Math.log2(rank + 1);
  return shown.sort((a, b) => weight(b) - weight(a) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
    || west(a) - west(b));
}

const west = (/** @type {LocatedName} */ { point, line }) => (point ?? line ?? [])[0];

/** The importance that a name needs at a zoom. */
const least = (/** @type {LabelLook} */ look, /** @type {number} */ zoom) =>
  look.least?.find(([below]) => zoom < below)?.[1] ?? 0;

/**
 * Where the name of a point may stand, best first.
 * @param {number} x
 * @param {number} y
 * @param {Ink} ink
 * @param {LabelLook} look
 * @param {boolean} bold
 */
function beside(x, y, { width, height }, { air, beside: gap, ring }, bold) {
  /** @returns {Choice} */
  const choice = (/** @type {number} */ dx, /** @type {number} */ dy) => {
    const [left, top] = [x + dx - width / 2 - 2 * air, y + dy - height / 2 - air];
    /** @type {Box} */
    const box = [left, top, left + width + 4 * air, top + height + 2 * air];
    /** @type {Box[]} */
    const boxes = ring ? [box, [x - 4, y - 4, x + 4, y + 4]] : [box];
    return { x: x + dx, y: y + dy, angle: 0, at: [x, y], boxes };
  };
  const round = (/** @type {number} */ off) => {
    const [across, down] = [width / 2 + off, height / 2 + off];
    const [aside, below] = [width / 2 + 0.7 * off, height / 2 + 0.7 * off];
    return [
      choice(0, down), choice(0, -down), choice(across, 0), choice(-across, 0),
      choice(aside, below), choice(aside, -below), choice(-aside, below), choice(-aside, -below),
    ];
  };
  if (gap === undefined) return [choice(0, 0)];
  if (ring) return round(gap);
  return [choice(0, 0), ...OFFS.slice(0, bold ? OFFS.length : 3).flatMap((off) => round(gap + off))];
}

/**
 * Where a name may stand along its line: in the middle of stretches that are straight enough.
 * @param {number[]} line
 * @param {number} resolution
 * @param {Ink} ink
 * @param {number} tolerance
 */
function along(line, resolution, { width, height }, tolerance) {
  /** @type {[number, number][]} */
  const points = [];
  for (let i = 0; i < line.length; i += 2) {
    points.push([line[i] / resolution, -line[i + 1] / resolution]);
  }
  return straight(points, width + 12, tolerance).map(({ from, to }) => {
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    let angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    // Read from below or from the right, never upside down.
    if (angle > Math.PI / 2) angle -= Math.PI;
    else if (angle <= -Math.PI / 2) angle += Math.PI;
    const steps = Math.ceil(width / height);
    /** @type {Box[]} */
    const boxes = [];
    for (let i = 0; i <= steps; i++) {
      const off = (i / steps - 0.5) * width;
      const [cx, cy] = [x + off * Math.cos(angle), y + off * Math.sin(angle)];
      boxes.push([cx - height / 2, cy - height / 2, cx + height / 2, cy + height / 2]);
    }
    return { x, y, angle, boxes };
  });
}

/**
 * The stretches of a line of at least this length that bend by no more than `tolerance`.
 * @param {[number, number][]} points
 * @param {number} length
 * @param {number} tolerance
 */
export function straight(points, length, tolerance) {
  const found = [];
  for (let i = 0; i < points.length - 1;) {
    let j = i + 1;
    while (j + 1 < points.length && bend(points, i, j + 1) <= tolerance) j++;
    const [from, to] = [points[i], points[j]];
    const reach = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (reach >= length) found.push({ from, to, reach });
    i = reach >= length ? j : i + 1;
  }
  return found.sort((one, other) => other.reach - one.reach).slice(0, 3);
}

/**
 * How far the points between two lie off the straight line, at most.
 * @param {[number, number][]} points
 * @param {number} i
 * @param {number} j
 */
function bend(points, i, j) {
  const [[ax, ay], [bx, by]] = [points[i], points[j]];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  let most = 0;
  for (let k = i + 1; k < j; k++) {
    const [px, py] = points[k];
    most = Math.max(most, Math.abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length);
  }
  return most;
}

/** Boxes `[left, top, right, bottom]`, found by the rows they lie in. */
class Grid {
  /** @type {Map<number, Box[]>} */
  rows = new Map();

  /** @param {Box} box */
  add(box) {
    for (let row = Math.floor(box[1] / ROW); row <= box[3] / ROW; row++) {
      const there = this.rows.get(row);
      if (there) there.push(box);
      else this.rows.set(row, [box]);
    }
  }

  /**
   * How much of these boxes is taken, in square pixels, a box in two rows counted twice.
   * @param {Box[]} boxes
   */
  over(boxes) {
    let sum = 0;
    for (const [left, top, right, bottom] of boxes) {
      for (let row = Math.floor(top / ROW); row <= bottom / ROW; row++) {
        for (const other of this.rows.get(row) ?? []) {
          const [wide, high] = [Math.min(right, other[2]) - Math.max(left, other[0]),
            Math.min(bottom, other[3]) - Math.max(top, other[1])];
          if (wide > 0 && high > 0) sum += wide * high;
        }
      }
    }
    return sum;
  }
}
