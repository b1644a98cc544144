// The map engine behind src/ui/map/engine.rs: members in, events out. It holds no state that the
// app needs, fetches nothing but basemap archives, and runs under `script-src 'self'` and
// `style-src 'self'`. The interface is described in docs/map.md.

import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import Kinetic from 'ol/Kinetic.js';
import DoubleClickZoom from 'ol/interaction/DoubleClickZoom.js';
import DragPan from 'ol/interaction/DragPan.js';
import KeyboardPan from 'ol/interaction/KeyboardPan.js';
import KeyboardZoom from 'ol/interaction/KeyboardZoom.js';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js';
import PinchZoom from 'ol/interaction/PinchZoom.js';
import { fromLonLat, toLonLat, transformExtent } from 'ol/proj.js';
import { basemap } from './basemap.js';
import { controls } from './controls.js';
import { Labels } from './labels.js';
import { Markers } from './markers.js';
import { paletteOf } from './palette.js';

const MIN_ZOOM = 5.5;
const MAX_ZOOM = 14;
/** OpenLayers counts whole steps from the least zoom: the nearest one that lets `zoom` be reached. */
const closest = (zoom) => MIN_ZOOM + Math.ceil(zoom - MIN_ZOOM);
/** How close `fit` goes for a single place: the town with its surroundings. */
const PLACE_ZOOM = 12;
/** The room that `fit` leaves at each edge unless told otherwise, in pixels. */
const EDGE = 40;
/** Room round the region in which the view may stand, in widths and heights of the region. */
const ROOM = 1.1;
const KEYS = /^(Arrow|[+=-]$)/;

/**
 * Puts a map into the element, which should have a size and be its only user. See docs/map.md for
 * `options` and the handle that is returned.
 */
export function create(element, options) {
  const duration = options.reducedMotion ? 0 : 250;
  element.classList.add('kmn-map');
  let palette = paletteOf(element, options.palette);
  let byHand = false;
  let told = null;

  const ui = controls(element, options.labels, (delta) => {
    byHand = true;
    zoomBy(delta);
  });
  const base = basemap(options.basemap, palette, {
    attribute: ui.attribute,
    onTileError: () => options.onTileError?.(),
    onPlain: (plain) => element.classList.toggle('kmn-map-plain', plain),
    onZoom: raiseZoom,
  });
  const markers = new Markers(palette, options.language);
  const labels = new Labels(palette, base.names, () => markers.list);
  const view = new View({
    minZoom: MIN_ZOOM,
    maxZoom: closest(MAX_ZOOM),
    extent: transformExtent(roomy(options.bounds), 'EPSG:4326', 'EPSG:3857'),
    enableRotation: false,
    smoothExtentConstraint: false,
    smoothResolutionConstraint: false,
  });
  element.tabIndex = 0;
  element.setAttribute('role', 'application');
  if (options.labels.map) element.setAttribute('aria-label', options.labels.map);
  const map = new OlMap({
    target: element,
    view,
    layers: [...base.layers, labels, markers],
    controls: [],
    interactions: interactions(duration, options.cooperative),
  });
  map.getViewport().dir = 'ltr';
  if (options.cooperative) map.getViewport().classList.add('kmn-map-cooperative');
  ui.node.dir = options.dir ?? 'ltr';
  element.append(ui.node);

  const { view: start } = options;
  if (start) moveTo(start.lon, start.lat, start.zoom, 0);
  else fit(options.bounds, {}, 0);

  const stop = new AbortController();
  const listen = (target, type, handler) =>
    target.addEventListener(type, handler, { signal: stop.signal, passive: true });
  const hand = () => {
    byHand = true;
  };
  listen(map.getViewport(), 'wheel', hand);
  listen(element, 'keydown', (event) => {
    if (KEYS.test(event.key)) byHand = true;
  });
  listen(window, 'online', base.retry);
  // The theme is the app's affair, these are the device's alone.
  for (const wish of ['(prefers-contrast: more)', '(forced-colors: active)']) {
    listen(matchMedia(wish), 'change', () => dress());
  }
  listen(element, 'pointerleave', () => hover(undefined));
  map.on('pointerdrag', hand);
  map.on('dblclick', hand);
  map.on('pointermove', ({ dragging, pixel, originalEvent }) => {
    if (!dragging && originalEvent.pointerType !== 'touch') hover(markers.hit(pixel, map, false));
  });
  map.on('click', ({ pixel, originalEvent }) => {
    const hit = markers.hit(pixel, map, originalEvent.pointerType === 'touch');
    if (hit) options.onPick?.(hit.count > 1 ? 'cluster' : 'member', hit.key);
    else options.onPick?.('ground', '');
  });
  // OpenLayers tells of the first view in its second frame, which nothing asks for without tiles.
  map.once('postrender', () => map.render());
  map.on('moveend', () => {
    if (!map.getSize()?.every((edge) => edge > 0)) return;
    const [lon, lat] = toLonLat(view.getCenter());
    const seen = transformExtent(view.calculateExtent(map.getSize()), 'EPSG:3857', 'EPSG:4326');
    const zoom = view.getZoom();
    // Not `getMinZoom`: on a wide screen the region's surroundings end the zooming out before it.
    const ends = (step) => Math.abs(view.getConstrainedZoom(zoom + step) - zoom) < 0.01;
    ui.limit(ends(0.1), ends(-0.1));
    options.onMove?.(lon, lat, zoom, seen, byHand);
    byHand = false;
  });

  function hover(marker) {
    const key = marker?.key ?? null;
    map.getViewport().style.cursor = key === null ? '' : 'pointer';
    // Compared with what was told, not with what is drawn: the list hovers markers too.
    if (key === told) return;
    told = key;
    markers.put('hovered', key);
    options.onHover?.(key);
  }

  function moveTo(lon, lat, zoom, time = duration) {
    byHand = false;
    view.cancelAnimations();
    const there = { center: fromLonLat([lon, lat]), zoom };
    if (time && map.getSize()) view.animate({ ...there, duration: time });
    else {
      view.setZoom(zoom);
      view.setCenter(there.center);
    }
  }

  function fit(bounds, { top = EDGE, right = EDGE, bottom = EDGE, left = EDGE } = {}, time = duration) {
    byHand = false;
    view.cancelAnimations();
    map.updateSize();
    const [west, south, east, north] = bounds;
    const place = west === east && south === north;
    view.fit(transformExtent(bounds, 'EPSG:4326', 'EPSG:3857'), {
      size: map.getSize(),
      padding: [top, right, bottom, left],
      maxZoom: place ? Math.max(PLACE_ZOOM, view.getZoom() ?? 0) : view.getMaxZoom(),
      duration: time,
    });
  }

  function dress(given = options.palette) {
    palette = paletteOf(element, given);
    for (const part of [base, labels, markers]) part.setPalette(palette);
  }

  // An archive of streets is worth going nearer, and an address may have asked for that.
  function raiseZoom(zoom) {
    const before = view.getMaxZoom();
    if (zoom <= before) return;
    view.setMaxZoom(closest(zoom));
    if (start?.zoom > before && view.getZoom() > before - 0.01) view.setZoom(start.zoom);
  }

  function zoomBy(delta) {
    view.cancelAnimations();
    view.animate({ zoom: view.getConstrainedZoom(view.getZoom() + delta), duration });
  }

  const at = (place) => place && fromLonLat([place.lon, place.lat]);
  return {
    setMembers: (objects) => markers.setMembers(objects),
    setSelected: (key) => markers.put('selected', key ?? null),
    setHovered: (key) => markers.put('hovered', key ?? null),
    setPosition: (place) => markers.put('position', place && { ...place, at: at(place) }),
    setOrigin: (place) => markers.put('origin', at(place)),
    fit: (bounds, padding) => fit(bounds, padding ?? {}),
    moveTo: (lon, lat, zoom) => moveTo(lon, lat, zoom),
    zoomBy(delta) {
      byHand = false;
      zoomBy(delta);
    },
    setPalette: dress,
    resize: () => map.updateSize(),
    destroy() {
      stop.abort();
      map.setTarget(undefined);
      map.dispose();
      ui.node.remove();
    },
  };
}

/** What a visitor can do. Cooperative: one finger and the plain wheel belong to the page. */
function interactions(duration, cooperative) {
  const mine = ({ originalEvent: { pointerType, ctrlKey, metaKey }, activePointers }) =>
    !cooperative || ctrlKey || metaKey || pointerType === 'mouse' || activePointers?.length > 1;
  return [
    new DragPan({
      kinetic: duration ? new Kinetic(-0.005, 0.05, 100) : undefined,
      condition: (event) => event.originalEvent.button < 1 && mine(event),
    }),
    new PinchZoom({ duration }),
    new DoubleClickZoom({ duration }),
    new MouseWheelZoom({ duration, condition: mine }),
    new KeyboardPan({ duration: duration / 2 }),
    new KeyboardZoom({ duration }),
  ];
}

/** The region with room round it: what the basemap covers, so that no view shows its edge. */
function roomy([west, south, east, north]) {
  const [dx, dy] = [(east - west) * ROOM, (north - south) * ROOM];
  return [west - dx, south - dy, east + dx, north + dy];
}

// The app loads this file as a script element, since a bundle cannot `import()` by a name that is
// known only at run time without a script of its own: so `create` is handed over by an event, and
// kept for whoever comes when the module has run already (it runs once).
globalThis.kmnMapEngine = create;
document.dispatchEvent(new CustomEvent('kmn-map-engine', { detail: create }));
