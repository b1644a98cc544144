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
const headers = Object.entries(JSON.parse(readFileSync(join(site, "headers.json"), "utf8")));
const rules = readFileSync(join(root, "docs/deploy.md"), "utf8");
const rule = (kind) => new RegExp("```" + kind + "\\n([^]*?)```").exec(rules)[1];
const filled = (text, line) => text.replace(/^(\s*)# One .* for each entry of dist\/headers\.json\.$/m,
  (_, indent) => headers.map(([name, value]) => indent + line(name, value)).join("\n"));
const write = (name, text) => (writeFileSync(join(work, name), text), join(work, name));

const modules = "/etc/nginx/modules-enabled/*.conf";
const HOSTS = {
  nginx: {
    port: 8401,
    start() {
      const server = filled(rule("nginx"), (name, value) => `add_header ${name} "${value}" always;`)
        .replace("/srv/kmn-finder", site).replace("server {", "server {\n    listen 127.0.0.1:8401;");
      const file = write("nginx.conf", `include ${modules};\nerror_log ${work}/nginx.log;\npid ${work}/nginx.pid;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${server}\n}\n`);
      return ["nginx", ["-c", file, "-g", "daemon off;"]];
    },
  },
  apache: {
    port: 8402,
    start() {
      writeFileSync(join(site, ".htaccess"), filled(rule("apache"), (name, value) => `Header set ${name} "${value}"`));
      const all = ["mpm_event", "authz_core", "rewrite", "headers", "mime", "env", "dir"];
      const load = all.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n");
      const file = write("apache.conf", `${load}\nListen 127.0.0.1:8402\nServerName localhost\nPidFile ${work}/apache.pid\nErrorLog ${work}/apache.log\nTypesConfig /etc/mime.types\nUser www-data\nGroup www-data\nDirectoryIndex index.html\nDocumentRoot ${site}\n<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>\n`);
      return ["apache2", ["-f", file, "-D", "FOREGROUND"]];
    },
  },
  caddy: {
    port: 8403,
    start() {
      const text = filled(rule("caddyfile"), (name, value) => `header ${name} "${value}"`)
        .replace("/srv/kmn-finder", site).replace("finder.example", "http://127.0.0.1:8403");
      return ["caddy", ["run", "--adapter", "caddyfile", "--config", write("Caddyfile", `{\n\tadmin off\n}\n${text}`)]];
    },
  },
};

const ask = (origin, path, sent) => new Promise((done, failed) => {
  request(new URL(path, origin), { headers: sent, agent: false }, (answer) => {
    let size = 0;
    answer.on("data", (piece) => (size += piece.length)).on("end", () => done({ status: answer.statusCode, size, headers: answer.headers }));
  }).on("error", failed).end();
});
const named = (start, end, folder = ".") => {
  const found = readdirSync(join(site, folder)).find((name) => name.startsWith(start) && name.endsWith(end));
  return folder === "." ? found : `${folder}/${found}`;
};
const PATHS = [
  "", "index.html", "liste.ar.html", "sw.js", "embed.js", "embed-1.js", "oembed.json", "data/members.geojson", "manifest.webmanifest",
  named("kmn-finder-", "_bg.wasm"), named("kmn-finder-", ".js"), named("style-", ".css"), named("ar-", ".txt", "locales"),
  named("engine-", ".js", "map"), named("early-", ".js", "embed"), named("niedersachsen-", ".pmtiles", "basemap"), "fonts/none.woff2",
];
const ASKED = {
  plain: {}, brotli: { "accept-encoding": "gzip, br" }, gzip: { "accept-encoding": "gzip" }, range: { range: "bytes=0-99" },
};
const SAME = ["content-type", "content-encoding", "cache-control", "access-control-allow-origin", "access-control-expose-headers",
  "cross-origin-resource-policy", ...headers.map(([name]) => name.toLowerCase())];
// Who asks for a piece of a text gets a piece: of which twin, or the whole, is the server's to say.
const isTold = (how, path) => how !== "range" || path.endsWith(".pmtiles");
const form = (value) => value?.toLowerCase().replace(/;\s*charset=utf-8$/, "").replace(/\s*,\s*/g, ",").replace("text/javascript", "application/javascript");

let differences = 0;
for (const [name, { port, start }] of Object.entries(HOSTS)) {
  const [program, given] = start();
  const server = spawn(program, given, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (text) => (said += text));
  const origin = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 50; tries++) {
    if (await ask(origin, "", {}).catch(() => null)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  let asked = 0;
  for (const path of PATHS) {
    for (const [how, sent] of Object.entries(ASKED).filter(([how]) => isTold(how, path))) {
      const [right, here] = await Promise.all([ask(reference, path, sent), ask(origin, path, sent)]).catch((error) => {
        throw new Error(`${name}: ${error.message}\n${said}`);
      });
      asked += 1;
      const wrong = right.status === here.status ? [] : [`status ${here.status}, not ${right.status}`];
      if (right.status < 300) {
        if (right.size !== here.size) wrong.push(`${here.size} bytes, not ${right.size}`);
        for (const header of SAME) {
          if (form(right.headers[header]) !== form(here.headers[header])) wrong.push(`${header}: ${here.headers[header]}, not ${right.headers[header]}`);
        }
        const again = await ask(origin, path, { ...sent, "if-none-match": here.headers.etag ?? "" });
        if (how !== "range" && again.status !== 304) wrong.push(`${again.status} for its own ETag ${here.headers.etag}`);
      }
      differences += wrong.length;
      for (const line of wrong) console.log(`${name} /${path} ${how}: ${line}`);
    }
  }
  server.kill();
  console.log(`${name}: ${asked} answers compared`);
}
process.exit(differences ? 1 : 0);
