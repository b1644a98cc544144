// Whether the rules of docs/deploy.md make nginx, Apache and Caddy answer as `cargo xtask serve` does.
//
//   cargo xtask build && cargo xtask serve --no-build --port 8093 &
//   apt-get install nginx libnginx-mod-http-brotli-static apache2 caddy
//   node web-hosts.mjs http://127.0.0.1:8093/
//
// Takes the rules out of the document, puts the folder, a port and the entries of headers.json into
// them, starts each server and asks it for one file of every sort, plain, with Brotli, with gzip, by
// range and once more with its ETag. Prints what differs from the reference; nothing is good.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync, cpSync, chmodSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [reference] = process.argv.slice(2);
if (!reference) {
  console.error("usage: node web-hosts.mjs REFERENCE");
  process.exit(2);
}
const root = new URL("../../", import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), "kmn-hosts-"));
chmodSync(work, 0o755);
const site = join(work, "site");
cpSync(join(root, "dist"), site, { recursive: true });
/** @type {[name: string, value: string][]} */
const headers = Object.entries(JSON.parse(readFileSync(join(site, "headers.json"), "utf8")));
const rules = readFileSync(join(root, "docs/deploy.md"), "utf8");
const rule = (/** @type {string} */ kind) =>
  new RegExp("```" + kind + "\\n([^]*?)```").exec(rules)?.[1] ?? "";
/** @type {(text: string, line: (name: string, value: string) => string) => string} */
const filled = (text, line) => text.replace(/^(\s*)# One .* for each entry of dist\/headers\.json\.$/m,
  (_, indent) => headers.map(([name, value]) => indent + line(name, value)).join("\n"));
/**
 * Writes a file into the folder, and gives its path.
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  const path = join(work, name);
  writeFileSync(path, text);
  return path;
}

const modules = "/etc/nginx/modules-enabled/*.conf";
/** @type {Record<string, { port: number, start(): [program: string, words: string[]] }>} */
const HOSTS = {
  nginx: {
    port: 8401,
    start() {
      const server = filled(rule("nginx"), (name, value) => `add_header ${name} "${value}" always;`)
        .replace("/srv/kmn-finder", site).replace("server {", "server {\n    listen 127.0.0.1:8401;");
      const main = `include ${modules};\nerror_log ${work}/nginx.log;\npid ${work}/nginx.pid;\nevents {}\n`;
      const http = `http {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${server}\n}\n`;
      const file = write("nginx.conf", main + http);
      return ["nginx", ["-c", file, "-g", "daemon off;"]];
    },
  },
  apache: {
    port: 8402,
    start() {
      const rules = filled(rule("apache"), (name, value) => `Header set ${name} "${value}"`);
      writeFileSync(join(site, ".htaccess"), rules);
      const all = ["mpm_event", "authz_core", "rewrite", "headers", "mime", "env", "dir"];
      const file = write("apache.conf", [
        ...all.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        "Listen 127.0.0.1:8402",
        "ServerName localhost",
        `PidFile ${work}/apache.pid`,
        `ErrorLog ${work}/apache.log`,
        "TypesConfig /etc/mime.types",
        "User www-data",
        "Group www-data",
        "DirectoryIndex index.html",
        `DocumentRoot ${site}`,
        `<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>\n`,
      ].join("\n"));
      return ["apache2", ["-f", file, "-D", "FOREGROUND"]];
    },
  },
  caddy: {
    port: 8403,
    start() {
      const text = filled(rule("caddyfile"), (name, value) => `header ${name} "${value}"`)
        .replace("/srv/kmn-finder", site).replace("finder.example", "http://127.0.0.1:8403");
      const file = write("Caddyfile", `{\n\tadmin off\n}\n${text}`);
      return ["caddy", ["run", "--adapter", "caddyfile", "--config", file]];
    },
  },
};

/**
 * @param {string} origin
 * @param {string} path
 * @param {Record<string, string>} sent
 * @returns {Promise<{ status: number, size: number, headers: Record<string, string | undefined> }>}
 */
const ask = (origin, path, sent) => new Promise((done, failed) => {
  request(new URL(path, origin), { headers: sent, agent: false }, (answer) => {
    let size = 0;
    const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, `${value}`]));
    answer.on("data", (piece) => (size += piece.length));
    answer.on("end", () => done({ status: answer.statusCode ?? 0, size, headers }));
  }).on("error", failed).end();
});
const named = (/** @type {string} */ start, /** @type {string} */ end, folder = ".") => {
  const fits = (/** @type {string} */ name) => name.startsWith(start) && name.endsWith(end);
  const found = readdirSync(join(site, folder)).find(fits) ?? "none";
  return folder === "." ? found : `${folder}/${found}`;
};
const PATHS = [
  "", "index.html", "liste.ar.html", "sw.js", "embed.js", "embed-1.js", "oembed.json", "data/members.geojson",
  "manifest.webmanifest",
  named("kmn-finder-", "_bg.wasm"), named("kmn-finder-", ".js"), named("style-", ".css"),
  named("ar-", ".txt", "locales"),
  named("engine-", ".js", "map"), named("early-", ".js", "embed"), named("niedersachsen-", ".pmtiles", "basemap"),
  "fonts/none.woff2",
];
/** @type {Record<string, Record<string, string>>} */
const ASKED = {
  plain: {},
  brotli: { "accept-encoding": "gzip, br" },
  gzip: { "accept-encoding": "gzip" },
  range: { range: "bytes=0-99" },
};
const SAME = ["content-type", "content-encoding", "cache-control", "access-control-allow-origin",
  "access-control-expose-headers", "cross-origin-resource-policy", ...headers.map(([name]) => name.toLowerCase())];
// Who asks for a piece of a text gets a piece: of which twin, or the whole, is the server's to say.
const isTold = (/** @type {string} */ how, /** @type {string} */ path) => how !== "range" || path.endsWith(".pmtiles");
const form = (/** @type {string | undefined} */ value) =>
  value?.toLowerCase().replace(/;\s*charset=utf-8$/, "").replace(/\s*,\s*/g, ",")
    .replace("text/javascript", "application/javascript");

let differences = 0;
for (const [name, { port, start }] of Object.entries(HOSTS)) {
  const [program, given] = start();
  const server = spawn(program, given, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr?.on("data", (text) => (said += text));
  const origin = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 50; tries++) {
    if (await ask(origin, "", {}).catch(() => null)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  let asked = 0;
  for (const path of PATHS) {
    for (const [how, sent] of Object.entries(ASKED).filter(([how]) => isTold(how, path))) {
      const both = Promise.all([ask(reference, path, sent), ask(origin, path, sent)]);
      const [right, here] = await both.catch((error) => {
        throw new Error(`${name}: ${error.message}\n${said}`);
      });
      asked += 1;
      const wrong = right.status === here.status ? [] : [`status ${here.status}, not ${right.status}`];
      if (right.status < 300) {
        if (right.size !== here.size) wrong.push(`${here.size} bytes, not ${right.size}`);
        for (const header of SAME) {
          const [got, expected] = [here.headers[header], right.headers[header]];
          if (form(expected) !== form(got)) wrong.push(`${header}: ${got}, not ${expected}`);
        }
        const { etag = "" } = here.headers;
        const again = await ask(origin, path, { ...sent, "if-none-match": etag });
        if (how !== "range" && again.status !== 304) wrong.push(`${again.status} for its own ETag ${etag}`);
      }
      differences += wrong.length;
      for (const line of wrong) console.log(`${name} /${path} ${how}: ${line}`);
    }
  }
  server.kill();
  console.log(`${name}: ${asked} answers compared`);
}
process.exit(differences ? 1 : 0);
