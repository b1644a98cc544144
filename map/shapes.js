// The form of every kind of member, from the table that crates/mapstyle writes (its src/kind.rs, which
// draws the marks in lists too), and how its outline is drawn.

import written from './dist/style-table.js';

/** @import { Shape, Table } from './types.d.ts' */

const table = /** @type {Table} */ (/** @type {unknown} */ (written));

/** By the wire names of `Kind` in crates/directory/src/terms.rs. */
export const SHAPES = table.kinds;

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
