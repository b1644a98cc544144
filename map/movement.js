// How the view moves: drag, pinch, double tap, wheel and keys; and the camera that the app moves.
// Nothing glides for those who ask for no motion, also when they ask while the map is open.

import Kinetic from 'ol/Kinetic.js';
import { linear } from 'ol/easing.js';
import { extend } from 'ol/extent.js';
import DoubleClickZoom from 'ol/interaction/DoubleClickZoom.js';
import DragPan from 'ol/interaction/DragPan.js';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js';
import PinchZoom from 'ol/interaction/PinchZoom.js';
import { fromLonLat, transformExtent } from 'ol/proj.js';

/** @import OlMap from 'ol/Map.js' */
/** @import MapBrowserEvent from 'ol/MapBrowserEvent.js' */
/** @import { Extent } from 'ol/extent.js' */
/** @import { Bounds, Padding } from './types.d.ts' */

/** How long a movement takes, in milliseconds. */
const GLIDE = 250;
/** How far an arrow key goes, in pixels. */
const STEP = 100;
/** How close `fit` goes for a single place: the town with its surroundings. */
const PLACE_ZOOM = 12;
/** The room that `fit` leaves at each edge unless told otherwise, in pixels. */
const EDGE = 40;
/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
/** @type {Record<string, number>} */
const ZOOMS = { '+': 1, '=': 1, '-': -1, _: -1 };

export class Movement {
  /**
   * `signal` ends the listening.
   * @param {OlMap} map
   * @param {{ cooperative?: boolean, signal: AbortSignal }} options
   */
  constructor(map, { cooperative, signal }) {
    this.map = map;
    this.view = map.getView();
    this.interactions = map.getInteractions();
    /** Whether the next rest is a person's doing. */
    this.byHand = false;
    this.still = matchMedia('(prefers-reduced-motion: reduce)');
    const interact = () => {
      this.interactions.clear();
      this.interactions.extend(interactions(this.duration, cooperative));
    };
    this.still.addEventListener('change', interact, { signal });
    interact();
    const hand = () => {
      this.byHand = true;
    };
    map.getViewport()?.addEventListener('wheel', hand, { signal, passive: true });
    map.on('pointerdrag', hand);
    map.on('dblclick', hand);
  }

  get duration() {
    return this.still.matches ? 0 : GLIDE;
  }

  /**
   * Answers a key; whether it was one for the map. Arrows only where the ground has the focus.
   * @param {KeyboardEvent} event
   * @param {boolean} onGround
   */
  key({ key, ctrlKey, metaKey, altKey }, onGround) {
    if (ctrlKey || metaKey || altKey) return false;
    if (ZOOMS[key]) this.zoomBy(ZOOMS[key]);
    else if (ARROWS[key] && onGround) this.pan(ARROWS[key]);
    else return false;
    this.byHand = true;
    return true;
  }

  /** @param {[number, number]} way */
  pan([dx, dy]) {
    const { view, duration } = this;
    view.cancelAnimations();
    const [x, y] = view.getCenter() ?? [0, 0];
    const far = STEP * (view.getResolution() ?? 0);
    const center = view.getConstrainedCenter([x + dx * far, y + dy * far]);
    view.animate({ center, duration: duration / 2, easing: linear });
  }

  /** @param {number} delta */
  zoomBy(delta) {
    const { view, duration } = this;
    view.cancelAnimations();
    view.animate({ zoom: view.getConstrainedZoom((view.getZoom() ?? 0) + delta), duration });
  }

  /**
   * @param {number} lon
   * @param {number} lat
   * @param {number} zoom
   */
  moveTo(lon, lat, zoom, duration = this.duration) {
    const { view } = this;
    view.cancelAnimations();
    const there = { center: fromLonLat([lon, lat]), zoom };
    if (duration && this.map.getSize()) view.animate({ ...there, duration });
    else {
      view.setZoom(zoom);
      view.setCenter(there.center);
    }
  }

  /**
   * Shows all of a box, and of `more` (in the map's own coordinates, such as a district's).
   * @param {Bounds} bounds
   * @param {Padding} [padding]
   * @param {Extent | null} [more]
   */
  fit(bounds, padding = {}, duration = this.duration, more = null) {
    const { view } = this;
    const { top = EDGE, right = EDGE, bottom = EDGE, left = EDGE } = padding;
    view.cancelAnimations();
    this.map.updateSize();
    const [west, south, east, north] = bounds;
    const box = transformExtent(bounds, 'EPSG:4326', 'EPSG:3857');
    if (more) extend(box, more);
    const place = west === east && south === north && !more;
    view.fit(box, {
      size: this.map.getSize(),
      padding: [top, right, bottom, left],
      maxZoom: place ? Math.max(PLACE_ZOOM, view.getZoom() ?? 0) : view.getMaxZoom(),
      duration,
    });
  }
}

/**
 * What a hand can do. Cooperative: one finger and the plain wheel belong to the page.
 * @param {number} duration
 * @param {boolean} [cooperative]
 */
function interactions(duration, cooperative) {
  const mine = (/** @type {MapBrowserEvent} */ { originalEvent, activePointers }) =>
    !cooperative || originalEvent.ctrlKey || originalEvent.metaKey
    || ('pointerType' in originalEvent && originalEvent.pointerType === 'mouse')
    || (activePointers?.length ?? 0) > 1;
  return [
    new DragPan({
      kinetic: duration ? new Kinetic(-0.005, 0.05, 100) : undefined,
      condition: (event) =>
        'button' in event.originalEvent && event.originalEvent.button < 1 && mine(event),
    }),
    new PinchZoom({ duration }),
    new DoubleClickZoom({ duration }),
    new MouseWheelZoom({ duration, condition: mine }),
  ];
}
