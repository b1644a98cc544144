// What of the engine can be tested without a browser; `npm test`.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import test from 'node:test';
import { Archive } from '../archive.js';
import { at, nameOf, schemaOf, styleOf } from '../basemap-style.js';
import { inside } from '../districts.js';
import { TOKENS } from '../palette.js';
import { SHAPES } from '../shapes.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import Style from 'ol/style/Style.js' */
/** @import { AddressInfo } from 'node:net' */
/** @import { Palette, Schema } from '../types.d.ts' */
/** @typedef {Record<string, unknown>} Values */

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('every kind has its own form', () => {
  const [, kinds] = read('crates/directory/src/terms.rs').match(/^ {4}Kind \{(.*?)^ {4}\}/ms) ?? assert.fail();
  const wires = [...kinds.matchAll(/= "(\w+)"/g)].map(([, wire]) => wire);
  assert.deepEqual(Object.keys(SHAPES).sort(), wires.sort());
  const letters = Object.values(SHAPES).map(({ letter }) => letter);
  assert.equal(new Set(letters).size, letters.length);
  for (const { tone } of Object.values(SHAPES)) assert.ok(TOKENS.includes(tone), tone);
});

test('the style sheets give every colour, for both themes', () => {
  const both = /^var\(--light, #\w{6}\) var\(--dark, #\w{6}\)$/;
  const values = (/** @type {string} */ css, /** @type {string} */ name) =>
    [...css.matchAll(new RegExp(`^ +--${name}: (.*);$`, 'gm'))].map(([, value]) => value);
  const [map, tokens] = [read('style/map.css'), read('style/tokens.css')];
  for (const token of TOKENS) {
    // The first is what always holds; crates/mapstyle checks the others.
    const [value] = values(map, `map-${token}`);
    const [, shared] = value?.match(/^var\(--(kmn-[a-z-]+)\)$/) ?? [];
    assert.match((shared ? values(tokens, shared)[0] : value) ?? '', both, token);
  }
});

const tokens = Object.fromEntries(TOKENS.map((token) => [token, token]));
const palette = /** @type {Palette} */ ({ ...tokens, font: 'serif', scale: 1 });
const feature = (/** @type {Values} */ fields) => ({ get: (/** @type {string} */ name) => fields[name] });
const known = (/** @type {string[]} */ ...layers) => schemaOf(layers) ?? assert.fail(layers.join());
const overview = known('ni', 'kreis', 'place');
const protomaps = known('roads', 'places', 'landuse', 'water');
const shortbread = known('streets', 'place_labels', 'ocean');
/** @type {(schema: Schema, zoom: number, fields: Values, borders?: boolean) => Style[]} */
const styles = (schema, zoom, fields, borders) =>
  [styleOf(schema, palette, borders)(feature(fields), 156543.034 / 2 ** zoom) ?? []].flat();

test('an archive is known by its layers', () => {
  assert.deepEqual([overview, protomaps, shortbread].map(({ name }) => name),
    ['overview', 'protomaps', 'shortbread']);
  assert.equal(schemaOf(['unheard-of']), undefined);
  assert.equal(schemaOf([]), undefined);
});

test('what is drawn of which archive at which zoom', () => {
  /** @type {(schema: Schema, zoom: number, fields: Values, expected: string[], borders?: boolean) => void} */
  const check = (schema, zoom, fields, expected, borders) => {
    const drawn = styles(schema, zoom, fields, borders);
    const got = drawn.map((style) => style.getFill()?.getColor() ?? style.getStroke()?.getColor());
    assert.deepEqual(got, expected, `${zoom} ${JSON.stringify(fields)}`);
  };
  check(overview, 7, { layer: 'earth' }, ['land-outside']);
  check(overview, 7, { layer: 'unheard-of' }, []);
  check(overview, 7, { layer: 'boundary', level: 'land', ni: 1 }, ['boundary']);
  check(overview, 7, { layer: 'boundary', level: 'land', ni: 0 }, ['boundary-outside']);
  check(overview, 9, { layer: 'boundary', level: 'gemeinde', ni: 1 }, []);
  check(overview, 10, { layer: 'boundary', level: 'gemeinde', ni: 1 }, ['boundary-gemeinde']);
  check(overview, 10, { layer: 'boundary', level: 'gemeinde', ni: 1 }, [], false);
  check(overview, 10, { layer: 'boundary', level: 'gemeinde', ni: 1 }, ['boundary-gemeinde'], true);
  check(overview, 10, { layer: 'ni' }, [], true);
  check(protomaps, 14, { layer: 'roads', kind: 'highway', kind_detail: 'motorway' }, ['road-casing', 'road-major']);
  check(protomaps, 14, { layer: 'roads', kind: 'minor_road', kind_detail: 'residential' }, ['road-casing', 'road']);
  check(protomaps, 12, { layer: 'roads', kind: 'minor_road', kind_detail: 'residential' }, []);
  check(protomaps, 15, { layer: 'buildings' }, ['building']);
  check(protomaps, 15, { layer: 'buildings', kind: 'address' }, []);
  check(protomaps, 15, { layer: 'landuse', kind: 'wood' }, ['forest']);
  check(shortbread, 14, { layer: 'streets', kind: 'tram', rail: true }, ['rail']);
  check(shortbread, 14, { layer: 'streets', kind: 'residential', rail: false }, ['road-casing', 'road']);
});

test('lines grow with the zoom, between its levels too', () => {
  const width = (/** @type {number} */ zoom) =>
    styles(overview, zoom, { layer: 'waterway', rank: 1 })[0].getStroke()?.getWidth() ?? NaN;
  assert.equal(width(8), 1.3);
  assert.ok(Math.abs(width(7) - 1) < 1e-6);
  assert.ok(width(8) < width(8.1) && width(14) === width(17));
  assert.equal(at([[1, 5], [2, 7]], 1.5), 6);
});

test('what a feature is called', () => {
  /** @type {(schema: Schema, fields: Values, text?: string, color?: string, rank?: number) => void} */
  const check = (schema, fields, text, color, rank) => {
    const name = nameOf(schema, feature(fields));
    assert.deepEqual([name?.text, name?.look.color, name?.rank], [text, color, rank], JSON.stringify(fields));
  };
  check(overview, { layer: 'place', name: 'Verden', own: 1, pop: 27_000 }, 'Verden', 'label', 27_000);
  check(overview, { layer: 'place', name: 'Minden', own: 0, pop: 82_000 }, 'Minden', 'label-muted', 82_000);
  const linden = { layer: 'place', name: 'Linden', own: 1, kind: 'quarter', pop: 38_000 };
  check(overview, linden, 'Linden', 'label-muted', 38_000);
  check(overview, { layer: 'kreis_label', name: 'Peine', stadt: 0 }, 'Peine', 'label-kreis', 0);
  check(overview, { layer: 'kreis_label', name: 'Emden', stadt: 1 });
  check(overview, { layer: 'stop', name: 'Am Küchengarten, Hannover' }, 'Am Küchengarten', 'label-muted', 0);
  check(protomaps, { layer: 'places', name: 'Espoo', kind: 'locality', kind_detail: 'town' }, 'Espoo', 'label', 15_000);
  check(protomaps, { layer: 'roads', kind: 'minor_road' });
  check(protomaps, { layer: 'buildings', kind: 'address', addr_housenumber: '7a' }, '7a', 'label-muted', 0);
  check(shortbread, { layer: 'street_labels', kind: 'subway', name: 'M1' });
  check(shortbread, { layer: 'addresses', housenumber: 12 }, '12', 'label-muted', 0);
});

test('an archive is read from any server', async () => {
  const bytes = Buffer.from('0123456789');
  /** @typedef {(response: ServerResponse, request: IncomingMessage) => void} Answer */
  /** @type {(answer: Answer, reads: (string | number)[], wanted?: number[][]) => Promise<void>} */
  const check = async (answer, reads, wanted = [[2, 3], [8, 99]]) => {
    let asked = 0;
    const server = createServer((request, response) => {
      asked += 1;
      answer(response, request);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = /** @type {AddressInfo} */ (server.address());
    const archive = new Archive(`http://127.0.0.1:${port}/`);
    const take = async (/** @type {number} */ offset, /** @type {number} */ length) => {
      const read = archive.getBytes(offset, length);
      return read.then(({ data }) => Buffer.from(data).toString(), () => 'failure');
    };
    /** @type {(string | number)[]} */
    const got = [];
    for (const [offset, length] of wanted) got.push(await take(offset, length));
    got.push(asked);
    server.closeAllConnections();
    server.close();
    assert.deepEqual(got, reads);
  };
  /** @type {Answer} */
  const ranges = (response, request) => {
    const [from, to] = (request.headers.range?.match(/\d+/g) ?? []).map(Number);
    response.writeHead(206).end(bytes.subarray(from, to + 1));
  };
  await check(ranges, ['234', '89', 2]);
  // The first bytes are asked for once; what begins among them and ends beyond is asked for anew.
  await check(ranges, ['01234', '34', '345', 2], [[0, 5], [3, 2], [3, 3]]);
  await check((response) => response.writeHead(200).end(bytes), ['234', '89', 1]);
  await check((response) => response.writeHead(404).end('no'), ['failure', 'failure', 2]);
  const huge = { 'Content-Length': 17 << 20 };
  await check((response) => response.writeHead(200, huge).flushHeaders(), ['failure', 'failure', 2]);
});

test('a point lies in a polygon or not', () => {
  // A square with a hole, and a second square: flat coordinates with the ends of their rings.
  const flat = [0, 0, 10, 0, 10, 10, 0, 10, 4, 4, 6, 4, 6, 6, 4, 6, 20, 0, 30, 0, 30, 10, 20, 10];
  const check = (/** @type {number[]} */ point, /** @type {boolean} */ expected) =>
    assert.equal(inside(point, flat, [8, 16, 24]), expected, `${point}`);
  check([1, 1], true);
  check([5, 5], false);
  check([9, 5], true);
  check([25, 5], true);
  check([15, 5], false);
  check([5, 11], false);
  assert.equal(inside([1, 1], [], []), false);
});
