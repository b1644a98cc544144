// The pictures of docs/map.md: the map as a visitor has it, at each zoom, in each theme, on a phone
// and at a desk, in German and Arabic; and two of a street map.
//
//   cargo xtask serve &            (or any server of dist/)
//   (cd map && npm run look) &     (for the streets: the fixtures lie where no view of the app comes)
//   node map-pictures.mjs URL [LOOK-URL]          (npm ci first; Chromium from the system)
//
// Writes WebP into docs/screenshots/map/. Absent: a verdict; look at them.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** @import { BrowserContext } from "playwright-core" */

const OUT = fileURLToPath(new URL("../../docs/screenshots/map/", import.meta.url));
const QUALITY = 74;
/** Where each zoom is looked at: the state, the north-west, the middle, the coast, a town. */
const VIEWS = { 6: "52.75/9.2", 8: "52.7/8.9", 10: "52.35/9.9", 11: "53.64/7.25", 13: "51.535/9.93" };
const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
};
const THEMES = /** @type {const} */ (["light", "dark"]);
const LANGUAGES = ["de", "ar"];

const [app, look] = process.argv.slice(2);
if (!app) {
  console.error("usage: node map-pictures.mjs URL [LOOK-URL]");
  process.exit(2);
}
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let bytes = 0;
try {
  for (const [screen, options] of Object.entries(SCREENS)) {
    for (const colorScheme of THEMES) {
      for (const language of LANGUAGES) {
        const wishes = /** @type {const} */ ({ colorScheme, reducedMotion: "reduce" });
        const context = await browser.newContext({ ...options, ...wishes, locale: language });
        for (const [zoom, place] of Object.entries(VIEWS)) {
          const address = `${app}?lang=${language}&view=map&map=${zoom}/${place}`;
          await picture(context, address, ".map-place canvas", `${zoom}-${screen}-${colorScheme}-${language}`);
        }
        await context.close();
      }
    }
  }
  if (look) {
    const bounds = "bounds=24.8,60.1,25.1,60.25&lon=24.9443&lat=60.1715&zoom=16.2&still";
    for (const [schema, theme] of [["protomaps", "light"], ["shortbread", "dark"]]) {
      const context = await browser.newContext(SCREENS.desk);
      const over = `/tests/fixtures/streets/helsinki-${schema}.pmtiles`;
      const address = `${look}?${bounds}&theme=${theme}&over=${over}`;
      await picture(context, address, "#map canvas", `streets-${schema}-${theme}`);
      await context.close();
    }
  }
} finally {
  await browser.close();
}
console.log(`${(bytes / 1024).toFixed(0)} KiB in ${OUT}`);

/**
 * @param {BrowserContext} context
 * @param {string} address
 * @param {string} canvas
 * @param {string} name
 */
async function picture(context, address, canvas, name) {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector(canvas, { timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1_200);
  const cdp = await context.newCDPSession(page);
  const { data } = await cdp.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  const picture = Buffer.from(data, "base64");
  writeFileSync(`${OUT}${name}.webp`, picture);
  bytes += picture.length;
  await page.close();
}
