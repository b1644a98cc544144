// Types and lints of the project's JavaScript, for `npm run check` and for the tests.
//
//   node checks.mjs        prints what is wrong, and ends with 1 if anything is
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
export const root = join(here, "../..");

/**
 * Folders and files that are left out, by their paths in the repository.
 * @type {string[]}
 */
export const LEFT_OUT = JSON.parse(readFileSync(join(here, "left-out.json"), "utf8")).paths;

/** Each is a `tsconfig.*.json`: files that run in the same place. */
export const PROGRAMS = ["page", "service-worker", "worker", "node"];

/** Folders in which nothing of ours lies. */
const NOT_OURS = ["node_modules", "target", "dist", "venv", "released"];

/**
 * Runs a program of node_modules/.bin.
 * @param {string} name
 * @param {string[]} words
 */
export function run(name, words) {
  const options = /** @type {const} */ ({ cwd: root, encoding: "utf8" });
  const { status, stdout, stderr, error } = spawnSync(join(here, "node_modules/.bin", name), words, options);
  if (error) throw error;
  return { ok: status === 0, said: `${stdout}${stderr}`.trim() };
}

/**
 * What tsc says of a program, or of another `tsconfig.json`.
 * @param {string} program
 * @param {...string} more
 */
export function types(program, ...more) {
  const config = program.endsWith(".json") ? program : join(here, `tsconfig.${program}.json`);
  return run("tsc", ["--project", config, "--pretty", "false", ...more]);
}

/**
 * What eslint says of files and folders.
 * @param {...string} paths In the repository.
 */
export function lints(...paths) {
  return run("eslint", ["--config", join(here, "eslint.config.mjs"), "--max-warnings", "0", ...paths]);
}

/**
 * The scripts of the repository, by their paths in it.
 * @returns {string[]}
 */
export function scripts(folder = "") {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || NOT_OURS.includes(entry.name)) return [];
    if (entry.isDirectory()) return scripts(path);
    return /\.[cm]?js$/.test(entry.name) ? [path] : [];
  });
}

/** @param {string} path */
export function isLeftOut(path) {
  return LEFT_OUT.some((left) => path === left || path.startsWith(`${left}/`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { ok, said } of [...PROGRAMS.map((program) => types(program)), lints(".")]) {
    if (said) console.log(said);
    if (!ok) process.exitCode = 1;
  }
}
