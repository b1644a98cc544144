// The pictures of docs/languages.md: list, filters and a member on a phone, in six languages.
// node language-pictures.mjs ADDRESS FOLDER, with `cargo xtask serve` running at the address.
import { chromium } from "playwright-core";

const [address = "http://127.0.0.1:8080/", folder = "../../docs/screenshots/languages"] = process.argv.slice(2);
const MEMBER = "kz-betroffenenberatung-niedersachsen-regionalbuero-sued-asyl-hildesheim";
const NEAR = "near=52.15,9.95&at=Hildesheim";

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const lang of ["de", "de-simple", "ar", "uk", "fa-AF", "ti"]) {
  const viewport = { width: 390, height: 844 };
  const page = await (await browser.newContext({ viewport, serviceWorkers: "block" })).newPage();
  /**
   * @param {string} what
   * @param {string} query
   * @param {() => Promise<void>} [before]
   */
  const shot = async (what, query, before) => {
    await page.goto(`${address}?lang=${lang}&${query}`);
    await page.waitForSelector(query.startsWith("member") ? "article.sheet" : ".row[aria-posinset]");
    await before?.();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}/${lang}-${what}.png` });
  };
  await shot("list", NEAR);
  await shot("filters", NEAR, () => page.click("#chip-topic"));
  await shot("member", `member=${MEMBER}`);
  await page.context().close();
}
await browser.close();
