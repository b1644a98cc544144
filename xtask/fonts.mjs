// Cuts a font to the letters that are needed: node fonts.mjs FOLDER-WITH-NODE_MODULES FONT FORMAT OUT < LETTERS
// HarfBuzz's WebAssembly (subset-font) cuts the same bytes on every machine. `cargo xtask fonts` calls it.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [tool, font, targetFormat, out] = process.argv.slice(2);
const require = createRequire(join(tool, "node_modules/"));
const subset = require("subset-font");
const cut = await subset(readFileSync(require.resolve(font)), readFileSync(0, "utf8"), { targetFormat });
writeFileSync(out, cut);
