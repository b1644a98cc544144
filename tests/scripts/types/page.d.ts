// What pages have besides the platform: names that tests and the build put there.

interface Window {
  /** map/test/page.js: what the engine has told, and its handle, for whoever looks from outside. */
  events?: unknown[][];
  handle?: import('../../../map/types.d.ts').Handle;
  /** tests/hosts/watch.js: parts of the finders in a page, and what the page has heard. */
  watched?: {
    box(n: number): HTMLElement;
    frame(n: number): HTMLIFrameElement;
    link(n: number): HTMLAnchorElement;
    shadow(n: number): ShadowRoot;
    events: string[];
    lines: string[];
    names: string[];
  };
  /** tests/hosts/hostile.js. */
  attack?(n: number): void;
}

/** tests/support/audit.js: checks by name, each a list of breaches. */
declare var kmnAudit: Record<string, (without?: string[]) => string[] | Promise<string[]>> | undefined;

/** axe-core, which tests put into a page: as much of it as is used. */
declare var axe: {
  run(context: Document, options: object): Promise<Record<'violations' | 'incomplete', {
    id: string;
    nodes: { target: string[]; failureSummary: string }[];
  }[]>>;
} | undefined;
