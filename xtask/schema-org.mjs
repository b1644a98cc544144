// Writes the terms of schema.org that crates/publish/tests hold the pages to: of each type that stands
// in the file already, every property that may stand in it, of its own and of its supertypes. They are
// read from schema-dts, which Google makes of schema.org's own vocabulary:
//
//   npm install --prefix target/schema-org schema-dts@2.1.0
//   node xtask/schema-org.mjs target/schema-org/node_modules/schema-dts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = "crates/publish/tests/fixtures/schema-org-terms.txt";

const folder = process.argv[2] ?? "";
const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const types = readFileSync(join(folder, "dist/schema.d.ts"), "utf8");

/**
 * Each interface with its own properties and those that it extends.
 * @type {Map<string, { own: string[], bases: string[] }>}
 */
const interfaces = new Map();
for (const found of types.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([^]*?)^\}/gm)) {
  const [, type = "", bases = "", body = ""] = found;
  const own = Array.from(body.matchAll(/^ {4}"(\w+)"\?:/gm), ([, property = ""]) => property);
  const named = bases.split(",").map((base) => base.trim().replace(/^Partial<(.*)>$/, "$1"));
  interfaces.set(type, { own, bases: named.filter(Boolean) });
}

/**
 * @param {string} type
 * @returns {string[]}
 */
function properties(type) {
  const found = interfaces.get(type);
  return found ? [...found.own, ...found.bases.flatMap(properties)] : [];
}

const lines = readFileSync(FILE, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
const terms = lines.map((line) => {
  const [type = ""] = line.split(":");
  const all = properties(`${type}Leaf`);
  if (!all.length) throw new Error(`schema.org has no ${type}`);
  return `${type}: ${[...new Set(all)].sort().join(" ")}`;
});
const head = `# The terms of schema.org: types, and the properties that may stand in them. From ${name} ${version}
# (Apache-2.0), by xtask/schema-org.mjs.`;
writeFileSync(FILE, `${head}\n${terms.join("\n")}\n`);
