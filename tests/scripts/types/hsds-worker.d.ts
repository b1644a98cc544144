// What the build puts into crates/hsds-worker/worker.js (xtask/src/post_build/hsds.rs).

/** The name of the module beside the script. */
declare const WASM: string;

// Made by wasm-bindgen of crates/hsds-worker/src/lib.rs.
declare module "hsds-glue" {
  export default function init(module: { module_or_path: URL }): Promise<unknown>;

  export class Job {
    constructor(endpoint: string, known: Uint8Array, now_ms: number, whole: boolean);
    /** The address to get; none when all is there. */
    next(): string | undefined;
    /** Throws a number. */
    take(status: number, body: Uint8Array): void;
    /** Throws a number. */
    finish(): Uint8Array<ArrayBuffer>;
  }
}
