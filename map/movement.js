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

/** How long a movement takes, in milliseconds. */
const GLIDE = 250;
/** How far an arrow key goes, in pixels. */
const STEP = 100;
/** How close `fit` goes for a single place: the town with its surroundings. */
const PLACE_ZOOM = 12;
/** The room that `fit` leaves at each edge unless told otherwise, in pixels. */
const EDGE = 40;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const ZOOMS = { '+': 1, '=': 1, '-': -1, _: -1 };

export class Movement {
  /** `signal` ends the listening. */
  constructor(map, { cooperative, signal }) {
    this.map = map;
    this.view = map.getView();
    /** Whether the next rest is a person's doing. */
    this.byHand = false;
    this.still = matchMedia('(prefers-reduced-motion: reduce)');
    const interact = () => {
      map.getInteractions().clear();
      map.getInteractions().extend(interactions(this.duration, cooperative));
    };
    this.still.addEventListener('change', interact, { signal });
    interact();
    const hand = () => {
      this.byHand = true;
    };
    map.getViewport().addEventListener('wheel', hand, { signal, passive: true });
    map.on(['pointerdrag', 'dblclick'], hand);
  }

  get duration() {
    return this.still.matches ? 0 : GLIDE;
  }

  /** Answers a key; whether it was one for the map. Arrows only where the ground has the focus. */
  key({ key, ctrlKey, metaKey, altKey }, onGround) {
    if (ctrlKey || metaKey || altKey) return false;
    if (ZOOMS[key]) this.zoomBy(ZOOMS[key]);
    else if (ARROWS[key] && onGround) this.pan(ARROWS[key]);
    else return false;
    this.byHand = true;
    return true;
  }

  pan([dx, dy]) {
    const { view, duration } = this;
    view.cancelAnimations();
    const [x, y] = view.getCenter();
    const far = STEP * view.getResolution();
    const center = view.getConstrainedCenter([x + dx * far, y + dy * far]);
    view.animate({ center, duration: duration / 2, easing: linear });
  }

  zoomBy(delta) {
    const { view, duration } = this;
    view.cancelAnimations();
    view.animate({ zoom: view.getConstrainedZoom(view.getZoom() + delta), duration });
  }

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

  /** Shows all of a box, and of `more` (in the map's own coordinates, such as a district's). */
  fit(bounds, { top = EDGE, right = EDGE, bottom = EDGE, left = EDGE } = {}, duration = this.duration, more = null) {
    const { view } = this;
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

/** What a hand can do. Cooperative: one finger and the plain wheel belong to the page. */
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
  ];
}
