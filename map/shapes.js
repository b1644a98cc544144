// The form of every kind of member: shape, letter and tone, so that no meaning hangs on colour
// alone. The keys are the wire names of `Kind` in crates/directory/src/terms.rs. The app draws its
// own legend icons; who changes a shape here changes them there.

/** @import { Shape } from './types.d.ts' */

/**
 * A regular polygon round the origin, its first corner at the top (turned by `turn` degrees).
 * @param {number} corners
 * @param {number} radius
 * @returns {[number, number][]}
 */
const regular = (corners, radius, turn = 0) =>
  Array.from({ length: corners }, (_, i) => {
    const angle = ((i / corners) * 360 + turn - 90) * (Math.PI / 180);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/**
 * `points`: corners around the origin in units of the marker's radius (null: a circle of that
 * radius), sized so that all shapes cover about the same area; `corner`: how far each is rounded;
 * `drop`: how far below the middle the letter stands; `tone`: the palette token that fills it,
 * `marker` for the kinds that counsel, `marker-quiet` for the others.
 * @type {Record<string, Shape>}
 */
export const SHAPES = {
  migrationsberatung_land: { points: null, letter: 'L', tone: 'marker' },
  mbe: { points: regular(4, 1.27, 45), corner: 0.28, letter: 'M', tone: 'marker' },
  jmd: { points: regular(5, 1.16), corner: 0.22, drop: 0.06, letter: 'J', tone: 'marker' },
  migrantenorganisation: {
    points: regular(6, 1.12, 30), corner: 0.2, letter: 'O', tone: 'marker-quiet',
  },
  kompetenzzentrum: { points: regular(4, 1.3), corner: 0.22, letter: 'Z', tone: 'marker-quiet' },
  initiative: {
    points: [[0, -1.3], [1.28, 0.92], [-1.28, 0.92]],
    corner: 0.3, drop: 0.22, letter: 'I', tone: 'marker-quiet',
  },
  koordinierungsstelle: {
    points: [[-0.96, -0.98], [0.96, -0.98], [0.96, 0.42], [0, 1.24], [-0.96, 0.42]],
    corner: 0.24, drop: -0.1, letter: 'K', tone: 'marker-quiet',
  },
  behoerde: {
    points: [[0, -1.3], [1.04, -0.5], [1.04, 0.96], [-1.04, 0.96], [-1.04, -0.5]],
    corner: 0.16, drop: 0.16, letter: 'B', tone: 'marker-quiet',
  },
  other: { points: null, letter: '·', tone: 'marker-quiet' },
};

/**
 * Adds the outline to the context's current path, `radius` pixels large, round the origin.
 * @param {CanvasRenderingContext2D} context
 * @param {Shape} shape
 * @param {number} radius
 */
export function trace(context, { points, corner = 0 }, radius) {
  if (!points) {
    context.moveTo(radius, 0);
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    return;
  }
  /** @returns {[number, number]} */
  const at = (/** @type {number} */ i) => {
    const [x, y] = points[i % points.length];
    return [x * radius, y * radius];
  };
  const [ax, ay] = at(0);
  const [bx, by] = at(points.length - 1);
  context.moveTo((ax + bx) / 2, (ay + by) / 2);
  for (let i = 0; i < points.length; i++) {
    context.arcTo(...at(i), ...at(i + 1), corner * radius);
  }
  context.closePath();
}
