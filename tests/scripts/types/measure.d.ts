// What tests/measure/*.mjs put into pages, and what only Chromium has there.

/** The program, as Trunk announces it. */
type App = { memory: WebAssembly.Memory };

interface WindowEventMap {
  TrunkApplicationStarted: CustomEvent<{ wasm: App }>;
}

interface Performance {
  readonly memory: { readonly usedJSHeapSize: number };
}

/** https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare var app: App | undefined;
/** filter-paint.mjs: shifts so far; a promise of the milliseconds from the next key to its paint. */
declare var shifts: { value: number; hadRecentInput: boolean }[];
declare var nextPaint: () => Promise<number>;
declare var painted: Promise<number>;
/** map-frames.mjs: begins to count, and gives the milliseconds between frames. */
declare var watchFrames: () => void;
declare var stopFrames: () => number[];
/** repeat-visit.mjs: when the list is there. */
declare var usable: Promise<number>;
/** first-visit.mjs: when what is awaited is seen; when the search field has the focus. */
declare var arrived: Promise<number>;
declare var field: Promise<void>;
/** sync-scale.mjs: milliseconds of long tasks. */
declare var tasks: number[];

// Brought by `cargo xtask fonts` and `cargo xtask icons` into folders of their own.
declare module "subset-font";
declare module "@resvg/resvg-wasm";

/** tests/measure brings it; of its answer as much as is read. */
declare module "lighthouse" {
  interface Category {
    score: number | null;
    auditRefs: { id: string; weight: number }[];
  }

  export default function lighthouse(url: string, options: object): Promise<{
    lhr: { categories: Record<string, Category>; audits: Record<string, { score: number | null; title: string }> };
  }>;
}
