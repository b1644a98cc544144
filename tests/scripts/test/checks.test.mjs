// Types and lints of every script, and that the checks would see a fault.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import test from "node:test";
import { LEFT_OUT, PROGRAMS, isLeftOut, lints, root, scripts, types } from "../checks.mjs";

for (const program of PROGRAMS) {
  test(`types: ${program}`, () => {
    const { ok, said } = types(program);
    assert.ok(ok, `\n${said}\n`);
  });
}

test("lints", () => {
  const { ok, said } = lints(".");
  assert.ok(ok, `\n${said}\n`);
});

test("every script is of a program, or left out by name", () => {
  const listed = PROGRAMS.flatMap((program) => types(program, "--listFilesOnly").said.split("\n"));
  const known = new Set(listed.map((file) => relative(root, file)));
  assert.ok(known.has("public/sw.js") && known.has("map/engine.js"), "tsc lists what it checks");
  const all = scripts();
  assert.ok(all.length > 40, `${all.length} scripts`);
  const unknown = all.filter((path) => !known.has(path) && !isLeftOut(path));
  assert.deepEqual(unknown, [], "no tsconfig includes them");
  assert.deepEqual(LEFT_OUT.filter((left) => !existsSync(join(root, left))), [], "gone: take them off the list");
});

test("the checks see a fault", () => {
  // Below the repository, where eslint looks.
  const folder = mkdtempSync(join(root, "tests/scripts/fault-"));
  try {
    writeFileSync(join(folder, "fault.js"), "export const length = (text) => text.length;\nlet unused;\n");
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../tsconfig.json", include: ["*.js"] }),
    );
    const typed = types(join(folder, "tsconfig.json"));
    assert.match(typed.said, /'text' implicitly has an 'any' type/);
    const linted = lints(relative(root, folder));
    assert.match(linted.said, /'unused' is assigned|'unused' is defined/);
    assert.deepEqual([typed.ok, linted.ok], [false, false]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
