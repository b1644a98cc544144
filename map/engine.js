// The map engine behind src/ui/map/engine.rs: members in, events out. It holds no state that the
// app needs, fetches nothing but basemap archives, and runs under `script-src 'self'` and
// `style-src 'self'`. The interface is described in docs/map.md.

import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { fromLonLat, toLonLat, transformExtent } from 'ol/proj.js';
import { basemap } from './basemap.js';
import { controls } from './controls.js';
import { Districts } from './districts.js';
import { hints } from './hints.js';
import { Labels } from './labels.js';
import { Markers } from './markers.js';
import { Missing } from './missing.js';
import { Movement } from './movement.js';
import { paletteOf } from './palette.js';
import { Reach } from './reach.js';
import { Words, make } from './words.js';

/** @import { Coordinate } from 'ol/coordinate.js' */
/** @import { Bounds, Handle, Marker, Options, Place } from './types.d.ts' */

const MIN_ZOOM = 5.5;
const MAX_ZOOM = 14;
/** Below this zoom a tap on open ground asks for a district; closer, the streets are meant. */
const DISTRICTS_BELOW = 11;
/** OpenLayers counts whole steps from the least zoom: the nearest one that lets `zoom` be reached. */
const closest = (/** @type {number} */ zoom) => MIN_ZOOM + Math.ceil(zoom - MIN_ZOOM);
/** Room round the region in which the view may stand, in widths and heights of the region. */
const ROOM = 1.1;

/**
 * Puts a map into the element, which should have a size and be its only user. See docs/map.md for
 * `options` and the handle that is returned.
 * @param {HTMLElement} element
 * @param {Options} options
 * @returns {Handle}
 */
export function create(element, options) {
  element.classList.add('kmn-map');
  const stop = new AbortController();
  const { signal } = stop;
  const words = new Words(options.labels);
  let palette = paletteOf(element, options.palette);
  // The marker under this pointer or focus, and the one under the list's.
  /** @type {string | null} */
  let told = null;
  /** @type {string | null} */
  let listed = null;
  // The first tap beside a marker that was picked only leaves it.
  let picked = false;

  const ground = make('div', 'kmn-map-ground');
  ground.id = 'kmn-map-ground';
  ground.tabIndex = 0;
  ground.setAttribute('role', 'application');
  words.bind((labels) => ground.setAttribute('aria-label', labels.map));
  const ui = controls(element, words, {
    zoomBy: (delta) => {
      movement.byHand = true;
      movement.zoomBy(delta);
    },
    whole,
    locate: () => options.onLocate?.(),
    save() {
      districts.offer(null);
      options.onSave?.();
    },
    search: () => {
      ui.search.hidden = true;
      ground.focus({ preventScroll: true });
      const [west, south, east, north] = edges();
      options.onSearch?.(west, south, east, north);
    },
  });
  // The overview is there, or will not come.
  let opening = () => {};
  /** @type {Promise<void>} */
  const opened = new Promise((done) => {
    opening = done;
  });
  const base = basemap(options.basemap, palette, {
    attribute: ui.attribute,
    onPlain(plain) {
      element.classList.toggle('kmn-map-plain', plain);
      opening();
      if (plain) missing?.shut();
    },
    onZoom: raiseZoom,
  });
  const overview = base.layers[0];
  if (!overview) opening();
  const markers = new Markers(palette, options.labels.language);
  const names = new Labels(palette, base.names, () => markers.list);
  const districts = new Districts(overview, palette, words, (key) => {
    ground.focus({ preventScroll: true });
    options.onPick?.('district', key ?? '');
  });
  districts.back = ground;
  ui.above.prepend(districts.sign);
  ui.below.prepend(districts.offers);
  ui.legend.setPalette(palette, options.labels.language);
  ui.node.dir = options.labels.dir;
  element.append(ground, ui.node);

  const view = new View({
    minZoom: MIN_ZOOM,
    maxZoom: closest(MAX_ZOOM),
    extent: transformExtent(roomy(options.bounds), 'EPSG:4326', 'EPSG:3857'),
    enableRotation: false,
    smoothExtentConstraint: false,
    smoothResolutionConstraint: false,
  });
  const map = new OlMap({
    target: ground,
    view,
    layers: [...base.layers, districts.outline, names, markers],
    controls: [],
    interactions: [],
  });
  const viewport = /** @type {HTMLElement} */ (map.getViewport());
  viewport.dir = 'ltr';
  if (options.cooperative) {
    viewport.classList.add('kmn-map-cooperative');
    element.append(hints(ground, words, signal));
  }
  const movement = new Movement(map, { cooperative: options.cooperative, signal });
  const missing = overview && new Missing(map, overview, options.basemap[0], base.retry, ui.missing);
  const reach = new Reach(map, words, ground, {
    point: hover,
    open: (marker) => pick(marker, true),
  });
  // Behind the ground in the order of the tab key, before the buttons.
  ground.after(reach.list);

  const { view: start } = options;
  if (start) movement.moveTo(start.lon, start.lat, start.zoom, 0);
  else movement.fit(options.bounds, {}, 0);

  const listening = { signal };
  element.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const here = target === ground;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Home') whole();
    else if (here && key === 'Enter') {
      districts.offer(districts.at(view.getCenter()));
      if (districts.offered) districts.take.focus();
    } else if (here && key === 'Escape') districts.offer(null);
    else if (!movement.key(event, here)) return;
    event.preventDefault();
  }, listening);
  window.addEventListener('online', () => {
    base.retry();
    missing?.again();
  }, listening);
  ground.addEventListener('pointerleave', () => hover(null), listening);
  // The theme is the app's affair, these are the device's alone.
  for (const wish of ['(prefers-contrast: more)', '(forced-colors: active)']) {
    matchMedia(wish).addEventListener('change', () => dress(), listening);
  }
  map.on('pointermove', ({ dragging, pixel, originalEvent }) => {
    if (dragging || isTouch(originalEvent)) return;
    const key = markers.hit(pixel, map, false)?.key ?? null;
    viewport.style.cursor = key === null ? '' : 'pointer';
    hover(key);
  });
  map.on('click', ({ pixel, coordinate, originalEvent }) => {
    const hit = markers.hit(pixel, map, isTouch(originalEvent));
    if (hit) pick(hit, false);
    else {
      const asks = zoomed() < DISTRICTS_BELOW && !districts.offered && !picked;
      picked = false;
      districts.offer(asks ? districts.at(coordinate) : null);
      options.onPick?.('ground', '');
    }
  });
  // OpenLayers tells of the first view in its second frame, which nothing asks for without tiles.
  map.once('postrender', () => map.render());
  map.on('moveend', () => {
    if (!map.getSize()?.every((edge) => edge > 0)) return;
    const [lon, lat] = toLonLat(view.getCenter() ?? [0, 0]);
    const zoom = zoomed();
    // Not `getMinZoom`: on a wide screen the region's surroundings end the zooming out before it.
    const ends = (/** @type {number} */ step) =>
      Math.abs((view.getConstrainedZoom(zoom + step) ?? zoom) - zoom) < 0.01;
    ui.limit(ends(0.1), ends(-0.1));
    const seen = edges();
    const [west, south, east, north] = options.bounds;
    const all = seen[0] <= west && seen[1] <= south && seen[2] >= east && seen[3] >= north;
    ui.search.hidden = all || !movement.byHand;
    if (movement.byHand && districts.offered && !districts.offers.contains(document.activeElement)) {
      districts.offer(null);
    }
    if (movement.byHand) moves += 1;
    options.onMove?.(lon, lat, zoom, seen, movement.byHand);
    movement.byHand = false;
    reach.update(markers.list);
  });

  function zoomed() {
    return view.getZoom() ?? MIN_ZOOM;
  }

  /** West, south, east and north of the view. */
  function edges() {
    return transformExtent(view.calculateExtent(map.getSize()), 'EPSG:3857', 'EPSG:4326');
  }

  function whole() {
    movement.byHand = true;
    movement.fit(options.bounds);
  }

  /** @param {Record<string, string> | null} [given] */
  function dress(given = options.palette) {
    palette = paletteOf(element, given);
    for (const part of [base, names, districts, markers]) part.setPalette(palette);
    ui.legend.setPalette(palette, words.labels.language);
  }

  /**
   * An archive of streets is worth going nearer, and an address may have asked for that.
   * @param {number} zoom
   */
  function raiseZoom(zoom) {
    const before = view.getMaxZoom();
    if (zoom <= before) return;
    view.setMaxZoom(closest(zoom));
    if (start && start.zoom > before && zoomed() > before - 0.01) view.setZoom(start.zoom);
  }

  /**
   * @param {Marker} marker
   * @param {boolean} byKey
   */
  function pick(marker, byKey) {
    picked = true;
    districts.offer(null);
    if (!ui.legend.panel.hidden) ui.legend.show(false);
    options.onPick?.(marker.count > 1 ? 'cluster' : 'member', marker.key, byKey);
  }

  function hover(/** @type {string | null} */ key) {
    if (key === told) return;
    told = key;
    markers.put('hovered', told ?? listed);
    options.onHover?.(key);
  }

  const at = (/** @type {Place} */ place) => fromLonLat([place.lon, place.lat]);
  // Who asked to move last: an older wish that had to wait is then dropped.
  let moves = 0;
  /**
   * @template {unknown[]} T
   * @param {(...values: T) => void} move
   * @returns {(...values: T) => void}
   */
  const byApp = (move) => (...values) => {
    moves += 1;
    movement.byHand = false;
    move(...values);
  };
  return {
    setMembers(texts, numbers) {
      markers.setMembers(texts, numbers);
      reach.update(markers.list);
    },
    setSelected: (key) => markers.put('selected', key ?? null),
    setHovered(key) {
      listed = key ?? null;
      markers.put('hovered', told ?? listed);
    },
    setPosition: (place) => markers.put('position', place && { ...place, at: at(place) }),
    setOrigin: (place) => markers.put('origin', place && at(place)),
    setSaving: ui.saving,
    setDistricts: (keys) => districts.choose(keys ? keys.split(',') : []),
    fit: byApp((/** @type {Bounds} */ bounds, padding = {}) => {
      const box = districts.box();
      if (box !== undefined) movement.fit(bounds, padding, movement.duration, box);
      else {
        // How large the districts are is seen with the whole state, once.
        movement.fit(options.bounds, {}, 0);
        const mine = moves;
        opened.then(() => {
          map.once('rendercomplete', () => {
            districts.measure();
            if (mine === moves) movement.fit(bounds, padding, movement.duration, districts.box());
          });
          map.render();
        });
      }
    }),
    moveTo: byApp((/** @type {[number, number, number]} */ ...there) => movement.moveTo(...there)),
    open(bounds) {
      movement.byHand = true;
      movement.fit(bounds);
    },
    setLabels(labels) {
      ui.node.dir = labels.dir;
      markers.language = labels.language;
      markers.setPalette(palette);
      words.change(labels);
      ui.legend.setPalette(palette, labels.language);
      reach.update(markers.list);
    },
    setPalette: dress,
    resize: () => map.updateSize(),
    destroy() {
      stop.abort();
      missing?.stop();
      map.setTarget(undefined);
      map.dispose();
      element.replaceChildren();
    },
  };
}

/** @param {Event} event */
function isTouch(event) {
  return 'pointerType' in event && event.pointerType === 'touch';
}

/**
 * The region with room round it: what the basemap covers, so that no view shows its edge.
 * @param {Bounds} bounds
 */
function roomy([west, south, east, north]) {
  const [dx, dy] = [(east - west) * ROOM, (north - south) * ROOM];
  return [west - dx, south - dy, east + dx, north + dy];
}

// The app loads this file as a script element, since a bundle cannot `import()` by a name that is
// known only at run time without a script of its own: so `create` is handed over by an event, and
// kept for whoever comes when the module has run already (it runs once).
globalThis.kmnMapEngine = create;
document.dispatchEvent(new CustomEvent('kmn-map-engine', { detail: create }));
