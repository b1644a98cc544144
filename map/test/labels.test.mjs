// Where names stand, without a browser; `npm test`.
import assert from 'node:assert/strict';
import test from 'node:test';
import { nameOf, schemaOf } from '../basemap-style.js';
import { place, straight } from '../label-place.js';
import { wrapped } from '../labels.js';

/** @import { LocatedName, PlacedName } from '../types.d.ts' */

const RESOLUTION = 100;
const schema = schemaOf(['ni', 'place', 'waterway']) ?? assert.fail();
// Letters are six pixels wide and lines twelve high.
const measure = (/** @type {LocatedName} */ { text }) => ({ width: 6 * text.length, height: 12 });
/** @param {Record<string, unknown>} fields */
const named = (fields) =>
  nameOf(schema, { get: (name) => fields[name] }) ?? assert.fail(JSON.stringify(fields));
/**
 * A town so many pixels east and south of the origin.
 * @param {string} name
 * @param {number} pop
 * @param {number} x
 * @param {number} y
 */
const town = (name, pop, x, y, own = 1) =>
  ({ ...named({ layer: 'place', name, pop, own }), point: [x * RESOLUTION, -y * RESOLUTION] });
/**
 * @param {LocatedName[]} names
 * @param {{ x: number, y: number, radius: number }[]} blocks
 */
const placed = (names, blocks = [], zoom = 11) => place(names, zoom, RESOLUTION, blocks, measure);
const texts = (/** @type {PlacedName[]} */ names) => names.map(({ text }) => text);
const boxOf = (/** @type {PlacedName} */ { x, y, width, height }) =>
  [x - width / 2, y - height / 2, x + width / 2, y + height / 2];

test('the larger town wins, whichever comes first', () => {
  const names = [town('Peine', 50_000, 0, 0), town('Hannover', 540_000, 0, 0)];
  for (const order of [names, [...names].reverse()]) {
    const [first, second] = placed(order);
    assert.deepEqual([first.text, first.x, first.y], ['Hannover', 0, 0]);
    // There is room beside it.
    assert.equal(second.text, 'Peine');
    assert.notEqual(second.y, 0);
  }
});

test('names never lie on one another, and the order of the tiles does not matter', () => {
  const names = Array.from({ length: 400 }, (_, i) =>
    town(`Ort ${i}`, 1_000 + ((i * 7919) % 60_000), (i * 37) % 900, (i * 61) % 700));
  const all = placed(names);
  assert.ok(all.length > 60 && all.length < 400, String(all.length));
  for (const [i, one] of all.entries()) {
    for (const other of all.slice(i + 1)) {
      const [a, b] = [boxOf(one), boxOf(other)];
      const apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
      assert.ok(apart, `${one.text} and ${other.text}`);
    }
  }
  const shuffled = [...names].sort((one, other) => ((one.rank * 31) % 97) - ((other.rank * 31) % 97));
  const key = (/** @type {PlacedName} */ { text, x, y }) => `${text} ${x} ${y}`;
  assert.deepEqual(placed(shuffled).map(key).sort(), all.map(key).sort());
});

test('names keep clear of markers', () => {
  const cluster = { x: 0, y: 0, radius: 24 };
  const clear = (/** @type {PlacedName} */ { x, y, width, height }) =>
    Math.abs(x) >= width / 2 + 24 || Math.abs(y) >= height / 2 + 24;
  const [city] = placed([town('Hannover', 540_000, 0, 0)], [cluster]);
  assert.ok(clear(city), `${city.x}, ${city.y}`);
  // Where all round is taken, a town goes without its name, and a city has it as long as little of
  // it is hidden.
  const wall = (/** @type {number} */ gap) => {
    const markers = [];
    for (let x = -180; x <= 180; x += gap) {
      for (let y = -120; y <= 120; y += gap) markers.push({ x, y, radius: 12 });
    }
    return markers;
  };
  const count = (/** @type {string} */ name, /** @type {number} */ pop, /** @type {number} */ gap) =>
    placed([town(name, pop, 0, 0)], wall(gap)).length;
  assert.deepEqual([count('Peine', 50_000, 42), count('Emden', 150_000, 42)], [0, 1]);
  assert.deepEqual([count('Peine', 50_000, 20), count('Emden', 150_000, 20)], [0, 0]);
});

test('a name that lies in two tiles is set once', () => {
  const twice = [town('Celle', 70_000, 10, 10), town('Celle', 70_000, 10.4, 10)];
  assert.deepEqual(texts(placed(twice)), ['Celle']);
  assert.deepEqual(texts(placed([...twice, town('Celle', 70_000, 600, 10)])), ['Celle', 'Celle']);
});

test('which towns are named at which zoom', () => {
  /**
   * @param {string} name
   * @param {number} pop
   * @param {number} zoom
   * @param {boolean} shown
   * @param {number} [own]
   */
  const check = (name, pop, zoom, shown, own) =>
    assert.equal(placed([town(name, pop, 0, 0, own)], [], zoom).length, Number(shown), `${name} ${zoom}`);
  check('Verden', 27_000, 8, false);
  check('Verden', 27_000, 9, true);
  check('Minden', 27_000, 9, false, 0);
  check('Minden', 35_000, 10, true, 0);
  check('Hannover', 540_000, 5.5, true);
  check('Weiler', 120, 11.9, false);
  check('Weiler', 120, 12, true);
});

test('a river is named where it runs straight, and read from below', () => {
  const river = named({ layer: 'waterway', name: 'Weser', rank: 1 });
  const along = (/** @type {number[]} */ ...points) =>
    placed([{ ...river, line: points.map((part, i) => (i % 2 ? -part : part) * RESOLUTION) }]);
  const [name] = along(0, 0, 20, 60, 300, 61);
  assert.ok(Math.abs(name.x - 160) < 1e-6 && Math.abs(name.angle) < 0.01, `${name.x} ${name.angle}`);
  const [back] = along(300, 0, 0, 100);
  assert.ok(Math.abs(back.angle) < Math.PI / 2);
  // Nowhere straight for long enough.
  assert.deepEqual(along(0, 0, 20, 20, 0, 40, 20, 60, 0, 80, 20, 100), []);
  assert.equal(straight([[0, 0], [50, 1], [100, 0]], 90, 2).length, 1);
  assert.equal(straight([[0, 0], [50, 9], [100, 0]], 90, 2).length, 0);
});

test('long names are parted at their middle', () => {
  const check = (/** @type {string} */ text, /** @type {string[]} */ ...lines) =>
    assert.deepEqual(wrapped(text, 12), lines);
  check('Celle', 'Celle');
  check('Neustadt am Rübenberge', 'Neustadt am', 'Rübenberge');
  check('Lüchow-Dannenberg', 'Lüchow-', 'Dannenberg');
  check('Rotenburg (Wümme)', 'Rotenburg', '(Wümme)');
  check('Großburgwedel', 'Großburgwedel');
});
