// The engine's types: what the app gives and gets (docs/map.md), what crates/mapstyle writes, and
// what the parts hand to each other. No code.

import type { Coordinate } from 'ol/coordinate.js';
import type { Extent } from 'ol/extent.js';

/** West, south, east and north in degrees. */
export type Bounds = [number, number, number, number];

/** Values by zoom, or by another number: see `at` in basemap-style.js. */
export type Stops = [at: number, value: number][];

// --- the app -----------------------------------------------------------------------------------

/** Names of the interface's words: see src/ui/map/words.rs. */
export type Word =
  | 'map' | 'zoomIn' | 'zoomOut' | 'whole' | 'position' | 'save' | 'attribution' | 'list' | 'open'
  | 'search' | 'missing' | 'choose' | 'unchoose' | 'clear' | 'close' | 'legend' | 'counsels'
  | 'others' | 'marks' | 'cluster' | 'approximate' | 'twoFingers' | 'ctrlWheel';

export interface Labels extends Record<Word, string> {
  /** Names of kinds, by their wire names. */
  kinds: Record<string, string>;
  /** Names of districts, by their official keys. */
  districts: Record<string, string>;
  language: string;
  dir: string;
}

/** Colours by token, with the page's font and how large its letters are (1 is usual). */
export type Palette = Record<string, string> & { font: string; scale: number };

export interface Place {
  lon: number;
  lat: number;
}

/** Room at each edge, in pixels. */
export interface Padding {
  top?: number;
  right?: number;
  bottom?: number;
  left?: number;
}

export interface Options {
  basemap: string[];
  bounds: Bounds;
  view?: (Place & { zoom: number }) | null;
  palette?: Record<string, string>;
  labels: Labels;
  cooperative?: boolean;
  onMove?(lon: number, lat: number, zoom: number, bounds: Extent, byHand: boolean): void;
  onPick?(what: 'member' | 'cluster' | 'ground' | 'district', key: string, byKey?: boolean): void;
  onHover?(key: string | null): void;
  onSearch?(west: number, south: number, east: number, north: number): void;
  onLocate?(): void;
  onSave?(): void;
}

export interface Handle {
  setMembers(texts: string, numbers: Float64Array): void;
  setSelected(key?: string | null): void;
  setHovered(key?: string | null): void;
  setPosition(place: (Place & { accuracy?: number }) | null): void;
  setOrigin(place: Place | null): void;
  setSaving(open: boolean): void;
  setDistricts(keys: string): void;
  fit(bounds: Bounds, padding?: Padding): void;
  moveTo(lon: number, lat: number, zoom: number): void;
  open(bounds: Bounds): void;
  setLabels(labels: Labels): void;
  setPalette(palette?: Record<string, string> | null): void;
  resize(): void;
  destroy(): void;
}

declare global {
  /** Left behind by the engine, for whoever comes when it has run already. */
  var kmnMapEngine: ((element: HTMLElement, options: Options) => Handle) | undefined;
}

// --- markers -----------------------------------------------------------------------------------

export interface Marker {
  key: string;
  kind: string;
  label: string;
  /** Members that it stands for; over 1 it is a cluster. */
  count: number;
  /** Metres; 0 is exact. */
  uncertain: number;
  at: Coordinate;
  /** Whether it has the ring of an approximate place; decided while drawing. */
  ring?: boolean;
}

/** The form of a kind of member: `Form` in crates/mapstyle/src/kind.rs. */
export interface Shape {
  /** Corners round the origin in units of the marker's radius; null is a circle of that radius. */
  points: [x: number, y: number][] | null;
  /** The palette's token that fills it. */
  tone: string;
  /** How far each corner is rounded. */
  corner?: number;
  /** How far below the middle the letter stands. */
  drop?: number;
  letter?: string;
}

/** Gives a marker's picture: see sprites.js. */
export type Painter = (
  marker: { count: number; kind?: string; ring?: boolean },
  hovered: boolean,
  selected: boolean,
) => { canvas: HTMLCanvasElement; half: number; edge: number };

// --- the basemap -------------------------------------------------------------------------------

export interface LineLook {
  color: string;
  width: Stops;
  casing?: [color: string, width: number];
  dash?: number[];
}

export interface LabelLook {
  color: string;
  halo: string;
  size: Stops;
  scale: Stops;
  priority: number;
  wrap: number;
  again: number;
  air: number;
  beside?: number;
  ring?: boolean;
  along?: number;
  short?: boolean;
  italic?: boolean;
  bold?: number;
  spacing?: number;
  least?: Stops;
}

export interface Look {
  z: number;
  from: number;
  to: number;
  area?: { color: string };
  line?: LineLook;
  border?: LineLook;
  label?: LabelLook;
}

/** What follows a pick's conditions. */
type PickRest = [text?: string, rank?: string, assume?: number];
export type Pick = [layer: string, look: string, when: Record<string, string[]>, ...PickRest];

/** What crates/mapstyle writes. */
export interface Table {
  tokens: string[];
  looks: Record<string, Look>;
  schemas: { name: string; drawn: Pick[]; named: Pick[] }[];
  /** By wire names. */
  kinds: Record<string, Shape>;
}

/** A schema's picks by layer: conditions, and the look with what follows. */
export type Picks = Map<string, { when: [string, string[]][]; pick: [look: string, ...PickRest] }[]>;

export interface Schema {
  name: string;
  drawn: Picks;
  named: Picks;
}

/** As much of a feature as the style needs. */
export interface Fields {
  get(field: string): unknown;
}

/** What a feature is called. */
export interface Name {
  text: string;
  look: LabelLook;
  from: number;
  to: number;
  rank: number;
}

/** A name where it belongs, in the map's units: at a point, or along a line of flat coordinates. */
export type LocatedName = Name & ({ point: number[]; line?: undefined } | { line: number[]; point?: undefined });

/** Left, top, right and bottom in pixels. */
export type Box = [number, number, number, number];

/** Where a name may stand: its middle, what it covers, and where the ring of its place is. */
export interface Choice {
  x: number;
  y: number;
  angle: number;
  boxes: Box[];
  at?: [x: number, y: number];
}

/** What a name measures, in pixels. */
export interface Ink {
  width: number;
  height: number;
}

/** A name that is shown. */
export type PlacedName<I extends Ink = Ink> = LocatedName & I & Choice & { size: number; bold: boolean };

/** The names of the tiles in a view; `key` changes with the tiles that there are. */
export type NamesIn = (extent: Extent, resolution: number) => { key: string; names(): LocatedName[] };
