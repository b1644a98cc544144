// The pictures of docs/embedding.md: partners' pages (tests/hosts) with the finder in them.
// node host-pictures.mjs ADDRESS FOLDER, with `cargo xtask serve` running at the address.
import { createServer } from "node:http";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** @import { AddressInfo } from "node:net" */
/** @import { ViewportSize } from "playwright-core" */

const [address = "http://127.0.0.1:8080/", folder = "../../docs/screenshots/hosts"] = process.argv.slice(2);
const hosts = new URL("../hosts/", import.meta.url);
/** @type {Record<string, [attributes: string, viewport: ViewportSize]>} */
const PAGES = {
  bootstrap: ['region="03254" limit="4" view="list"', { width: 1000, height: 900 }],
  rtl: ['region="03241" lang="ar" limit="4" view="list" accent="#7a1f5c"', { width: 390, height: 844 }],
  reset: ['region="03241" view="both" theme="dark" radius="2" height="560"', { width: 1000, height: 760 }],
};
/** @type {Record<string, string>} */
const TYPES = { html: "text/html", css: "text/css", js: "text/javascript" };

const server = createServer((request, response) => {
  const [name, kind] = (request.url ?? "").slice(1).split(".");
  try {
    const text = readFileSync(new URL(`${name}.${kind}`, hosts), "utf8");
    const filled = text
      .replaceAll("{{finder}}", address)
      .replaceAll("{{script}}", "embed.js")
      .replaceAll("{{attributes}}", PAGES[name]?.[0] ?? "");
    response.writeHead(200, { "content-type": `${TYPES[kind]}; charset=utf-8` }).end(filled);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);
await once(server, "listening");
const { port } = /** @type {AddressInfo} */ (server.address());

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, [, viewport]] of Object.entries(PAGES)) {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(`http://localhost:${port}/${name}.html`);
  await page.locator("kmn-finder").first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(4000);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.context().close();
}
await browser.close();
server.close();
