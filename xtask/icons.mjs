// Draws PNG files from SVG texts: node icons.mjs FOLDER-WITH-NODE_MODULES < LIST
// The list is JSON: [{ "svg": "<svg…", "size": 192, "file": "…/icon-192.png" }]. resvg's WebAssembly
// draws the same bytes on every machine. `cargo xtask icons` calls it.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.argv[2], "node_modules/"));
const { initWasm, Resvg } = require("@resvg/resvg-wasm");
await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
for (const { svg, size, file } of JSON.parse(readFileSync(0, "utf8"))) {
  const drawn = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
  writeFileSync(file, drawn.asPng());
}
