// Drives the engine with the places of real members. Members without coordinates are put beside
// those that have some, and clustering is a crude stand-in for crates/directory/src/cluster.rs.
import { create } from '/map/dist/engine.js';
import { SHAPES } from '/map/shapes.js';

/** @import { Bounds } from '../types.d.ts' */
/** @typedef {ReturnType<typeof placed>[number]} Member */

const query = new URLSearchParams(location.search);
const given = (/** @type {string} */ name, /** @type {number} */ otherwise) =>
  (query.has(name) ? Number(query.get(name)) : otherwise);
document.documentElement.dataset.theme = query.get('theme') ?? 'light';

const members = placed(await (await fetch('/tests/fixtures/members.csv')).text());
/** @type {unknown[][]} */
const log = (window.events = []);
const place = /** @type {HTMLElement} */ (document.getElementById('map'));
const handle = create(place, {
  basemap: ['/public/basemap/niedersachsen.pmtiles', ...(query.get('over')?.split(' ') ?? [])],
  bounds: /** @type {Bounds} */ (query.get('bounds')?.split(',').map(Number) ?? [6.6, 51.25, 11.65, 53.95]),
  view: query.has('zoom')
    ? { lon: given('lon', 9.6), lat: given('lat', 52.5), zoom: given('zoom', 7) } : null,
  labels: {
    zoomIn: 'Vergrößern', zoomOut: 'Verkleinern', attribution: 'Quellen', map: 'Karte',
    whole: 'Alles', position: 'Standort', save: 'Sichern', legend: 'Legende', close: 'Schließen',
    list: 'Stellen', open: '%, öffnen', search: 'Hier suchen', missing: 'Es fehlt etwas.',
    choose: 'Nur % zeigen', unchoose: 'Ohne %', clear: 'Weg damit',
    counsels: 'Beraten', others: 'Andere', marks: 'Zeichen', cluster: 'Mehrere', approximate: 'Ungefähr',
    twoFingers: 'Zwei Finger', ctrlWheel: 'Strg und Mausrad',
    kinds: Object.fromEntries(Object.keys(SHAPES).map((kind) => [kind, kind])),
    districts: {},
    language: query.get('lang') ?? 'de',
    dir: query.get('dir') ?? 'ltr',
  },
  cooperative: query.has('cooperative'),
  onMove: (lon, lat, zoom, bounds, byHand) => {
    log.push(['move', lon, lat, zoom, bounds, byHand]);
    // The handle is not there yet at a move during `create`.
    queueMicrotask(() => {
      handle.setMembers(...handed(clustered(members, zoom)));
      handle.setSelected(query.get('select'));
    });
  },
  onPick: (kind, key) => {
    log.push(['pick', kind, key]);
    if (kind === 'member') handle.setSelected(key);
  },
  onHover: (key) => log.push(['hover', key]),
});
window.handle = handle;
const near = query.get('near');
if (near) {
  const [lon, lat] = near.split(',').map(Number);
  handle.setOrigin({ lon, lat });
  handle.setPosition({ lon: lon + 0.05, lat: lat + 0.02, accuracy: 900 });
}

function placed(/** @type {string} */ csv) {
  const kinds = Object.keys(SHAPES);
  const rows = csv.trim().split('\n').slice(1);
  const found = rows.map((row) => row.match(/,(5[1-4]\.\d+),(\d+\.\d+),/)).filter((place) => place !== null);
  return rows.map((row, i) => {
    const own = row.match(/,(5[1-4]\.\d+),(\d+\.\d+),/);
    const [, lat, lon] = own ?? found[(i * 7) % found.length];
    const exact = own !== null;
    const jitter = exact ? 0 : 0.3;
    const kind = kinds.find((one) => row.includes(`,${one},`)) ?? kinds[i % kinds.length];
    return {
      key: row.split(',')[0],
      label: row.split(',')[1].replaceAll('"', ''),
      lon: Number(lon) + jitter * Math.sin(i * 5),
      lat: Number(lat) + jitter * 0.6 * Math.cos(i * 3),
      kind: query.has('kinds') ? kinds[i % kinds.length] : kind,
      count: 1,
      uncertain: exact ? 0 : 1500,
    };
  });
}

/**
 * @param {Member[]} all
 * @param {number} zoom
 */
function clustered(all, zoom) {
  const gap = (50 * 360) / (256 * 2 ** zoom);
  /** @type {Member[]} */
  const made = [];
  for (const one of all) {
    const near = made.find((other) =>
      Math.hypot(other.lon - one.lon, (other.lat - one.lat) * 1.65) < gap);
    if (near) Object.assign(near, { count: near.count + 1, uncertain: 0 });
    else made.push({ ...one });
  }
  return made.map((one) => ({
    ...one,
    key: one.count > 1 ? `@${one.key}` : one.key,
    label: one.count > 1 ? '' : one.label,
  }));
}

/**
 * As the app hands them over: docs/map.md.
 * @param {Member[]} all
 * @returns {[texts: string, numbers: Float64Array]}
 */
function handed(all) {
  const numbers = all.flatMap(({ lon, lat, count, uncertain }) => [lon, lat, count, uncertain]);
  const texts = all.map(({ key, kind, label }) => [key, kind, label].join('\x1f')).join('\x1e');
  return [texts, new Float64Array(numbers)];
}
