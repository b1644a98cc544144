// Lighthouse's accessibility score of every screen that has an address of its own, on its phone
// profile, in German and Arabic: docs/measurements.md.
//
//   node lighthouse.mjs URL        (npm ci first; Chromium from the system)
//
// Serves nothing: the page comes from URL. Prints Markdown, and the rules that took points. Ends with
// 1 if a screen has less than 100. Absent: screens without an address (open menu, open filters), which
// the journeys `axe` and `screens` hold to the same rules and more.
import { chromium } from "playwright-core";
import lighthouse from "lighthouse";

const PORT = 9333;
const SCREENS = {
  list: "",
  "filters and results": "q=Beratung&near=52.15,9.95&at=Hildesheim&speaks=ar&topic=asylverfahren",
  "nothing found": "q=xyzzyq&topic=wohnen",
  member: "member=kz-betroffenenberatung-niedersachsen-regionalbuero-sued-asyl-hildesheim",
  "member with many languages": "member=mbl-migrationszentrum-goettingen",
  "saved offices": "page=gemerkt",
  about: "page=ueber",
  map: "view=map",
  "map with a card": "view=map&member=mbl-integrationsberatung-caritas-sozialwerk-st-elisabeth-vechta",
  embedded: "embed=1&district=03254",
  builder: "page=einbetten",
};

const [url] = process.argv.slice(2);
if (!url) {
  console.error("usage: node lighthouse.mjs URL");
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", `--remote-debugging-port=${PORT}`],
});
/** @type {string[]} */
const lost = [];
try {
  console.log("| screen | de | ar |\n|---|---|---|");
  for (const [name, query] of Object.entries(SCREENS)) {
    const scores = [];
    for (const lang of ["de", "ar"]) {
      const options = { port: PORT, onlyCategories: ["accessibility"], logLevel: "error" };
      const { lhr } = await lighthouse(`${url}?${query}&lang=${lang}`, options);
      const { score, auditRefs } = lhr.categories.accessibility;
      scores.push(Math.round(100 * (score ?? 0)));
      for (const { id, weight } of auditRefs) {
        const audit = lhr.audits[id];
        if (weight && audit.score !== null && audit.score < 1) lost.push(`${name}, ${lang}: ${audit.title}`);
      }
    }
    console.log(`| ${name} | ${scores.join(" | ")} |`);
  }
} finally {
  await browser.close();
}
if (lost.length > 0) {
  console.log(`\n${lost.join("\n")}`);
  process.exitCode = 1;
}
