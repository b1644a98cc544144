// What of the engine can be tested without a browser; `npm test`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import test from 'node:test';
import { Archive } from '../archive.js';
import { styleOf } from '../basemap-style.js';
import { TOKENS } from '../palette.js';
import { SHAPES } from '../shapes.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('every kind has its own form', () => {
  const [, kinds] = read('crates/directory/src/terms.rs').match(/^ {4}Kind \{(.*?)^ {4}\}/ms);
  const wires = [...kinds.matchAll(/= "(\w+)"/g)].map(([, wire]) => wire);
  assert.deepEqual(Object.keys(SHAPES).sort(), wires.sort());
  const letters = Object.values(SHAPES).map(({ letter }) => letter);
  assert.equal(new Set(letters).size, letters.length);
  for (const { tone } of Object.values(SHAPES)) assert.ok(TOKENS.includes(tone), tone);
});

test('the style sheets give every colour once, for both themes', () => {
  const both = /^var\(--light, #\w{6}\) var\(--dark, #\w{6}\)$/;
  const values = (css, name) =>
    [...css.matchAll(new RegExp(`^ +--${name}: (.*);$`, 'gm'))].map(([, value]) => value);
  const [map, tokens] = [read('style/map.css'), read('style/tokens.css')];
  for (const token of TOKENS) {
    const [value, ...more] = values(map, `map-${token}`);
    assert.equal(more.length, 0, token);
    const [, shared] = value?.match(/^var\(--(kmn-[a-z-]+)\)$/) ?? [];
    assert.match((shared ? values(tokens, shared)[0] : value) ?? '', both, token);
  }
});

test('what the basemap shows at which zoom', () => {
  const palette = Object.fromEntries(TOKENS.map((token) => [token, token]));
  const check = (zoom, fields, expected) => {
    const feature = { get: (name) => fields[name] };
    const drawnBy = (first) => {
      const style = styleOf(palette, first)(feature, 156543.034 / 2 ** zoom);
      if (!style) return null;
      return style.getText()?.getText() ?? style.getFill()?.getColor() ?? style.getStroke().getColor();
    };
    assert.deepEqual([drawnBy(false), drawnBy(true)], expected, `${zoom} ${JSON.stringify(fields)}`);
  };
  const place = (name, pop, ni = 1) => ({ layer: 'place', name, pop, ni });
  check(7, { layer: 'earth' }, ['land-outside', null]);
  check(7, { layer: 'unheard-of' }, [null, null]);
  check(7, { layer: 'boundary', level: 'land', ni: 1 }, ['boundary', null]);
  check(7, { layer: 'boundary', level: 'land', ni: 0 }, ['boundary-outside', null]);
  check(9, { layer: 'boundary', level: 'gemeinde', ni: 1 }, [null, null]);
  check(10, { layer: 'boundary', level: 'gemeinde', ni: 1 }, ['boundary-gemeinde', null]);
  check(7, place('Verden', 27_000), [null, null]);
  check(8, place('Verden', 27_000), ['Verden', null]);
  check(9, place('Verden', 27_000), [null, 'Verden']);
  check(9, place('Minden', 27_000, 0), [null, null]);
  check(10, place('Minden', 27_000, 0), ['Minden', null]);
  check(7, place('Bremen', 546_501, 0), [null, 'Bremen']);
  check(9, { layer: 'kreis_label', name: 'Lüchow-Dannenberg', stadt: 0 }, ['Lüchow-\nDannenberg', null]);
  check(9, { layer: 'kreis_label', name: 'Emden', stadt: 1 }, [null, null]);
});

test('an archive is read from any server', async () => {
  const bytes = Buffer.from('0123456789');
  const check = async (answer, reads, wanted = [[2, 3], [8, 99]]) => {
    let asked = 0;
    const server = createServer((request, response) => answer(response, request, (asked += 1)));
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const archive = new Archive(`http://127.0.0.1:${server.address().port}/`);
    const take = async (offset, length) => {
      const read = archive.getBytes(offset, length);
      return read.then(({ data }) => Buffer.from(data).toString(), () => 'failure');
    };
    const got = [];
    for (const [offset, length] of wanted) got.push(await take(offset, length));
    got.push(asked);
    server.closeAllConnections();
    server.close();
    assert.deepEqual(got, reads);
  };
  const ranges = (response, request) => {
    const [from, to] = request.headers.range.match(/\d+/g).map(Number);
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
