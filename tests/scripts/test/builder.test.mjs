// The builder's lines, from their file, with data of two languages and a few attributes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

/** @import { Data } from "builder-data" */

const IMPORT = 'import data from "builder-data";\n';
const HOME = "https://finder.example/kmn/";

/** @type {(name: string, parameter: string | null, pattern: string, anywhere?: boolean) => Data["attributes"][0]} */
const attribute = (name, parameter, pattern, anywhere = false) =>
  ({ name, parameter, pattern, anywhere, example: "" });
/** @type {Data} */
const data = {
  version: 1,
  height: 640,
  integrity: "sha384-x",
  parts: [],
  districts: [],
  attributes: [
    attribute("region", "district", "\\d{5}(,\\d{5})*", true),
    attribute("place", "place", "[^<]+"),
    attribute("lang", "lang", "auto|de|ar", true),
    attribute("theme", "theme", "(auto|light|dark)"),
    attribute("height", null, "\\d{2,4}"),
  ],
  languages: [["de", "Deutsch", "ltr"], ["ar", "العربية", "rtl"]],
  titles: { de: "Beratung & Hilfe", ar: "استشارة" },
  texts: {},
};

const file = readFileSync(new URL("../../../embed/builder/lines.js", import.meta.url), "utf8");
assert.ok(file.includes(IMPORT));
const filled = file.replace(IMPORT, `const data = ${JSON.stringify(data)};\n`);
/** @type {typeof import("../../../embed/builder/lines.js")} */
const lines = await import(`data:text/javascript,${encodeURIComponent(filled)}`);

test("a value fits as a whole or not at all", () => {
  const check = (/** @type {string} */ name, /** @type {string} */ value, /** @type {boolean} */ expected) => {
    const found = data.attributes.find((one) => one.name === name) ?? assert.fail(name);
    assert.equal(lines.fits(found, value), expected, `${name}=${value}`);
  };
  check("region", "03241", true);
  check("region", "03241,03254", true);
  check("region", "03241,", false);
  check("region", "x03241", false);
  // An alternative is bound at both ends too.
  check("lang", "ar", true);
  for (const beyond of ["autox", "xdex", "xar"]) check("lang", beyond, false);
});

test("the frame has every parameter, a link only what means the same there", () => {
  /** @type {(values: Record<string, string>, framed: string, plain: string) => void} */
  const check = (values, framed, plain) => {
    assert.equal(lines.address(HOME, values), `${HOME}?embed=1${framed}`);
    assert.equal(lines.plain(HOME, values), `${HOME}${plain}`);
  };
  check({}, "", "");
  check({ region: "03241,03254" }, "&district=03241,03254", "?district=03241,03254");
  check({ place: "Bad Münder" }, "&place=Bad+M%C3%BCnder", "");
  // What the finder does by itself is not said, and the height is the element's alone.
  check({ lang: "auto", theme: "auto", height: "500" }, "", "");
  check({ lang: "ar", theme: "dark" }, "&lang=ar&theme=dark", "?lang=ar");
});

test("the line to copy holds nothing that ends its quotes", () => {
  assert.equal(
    lines.line(HOME, { place: 'A"><b>&' }, false),
    `<script src="${HOME}embed.js" referrerpolicy="origin" async></script>\n` +
      '<kmn-finder place="A&#34;&#62;&#60;b&#62;&#38;">' +
      `<a href="${HOME}" lang="de" dir="ltr">Beratung &#38; Hilfe</a></kmn-finder>`,
  );
  // The version that never changes, and a link in the chosen language.
  assert.equal(
    lines.line(HOME, { lang: "ar" }, true),
    `<script src="${HOME}embed-1.js" integrity="sha384-x" crossorigin="anonymous" ` +
      'referrerpolicy="origin" async></script>\n' +
      `<kmn-finder lang="ar"><a href="${HOME}?lang=ar" lang="ar" dir="rtl">استشارة</a></kmn-finder>`,
  );
});

test("oEmbed has the frame as it is chosen, by numbers", () => {
  const answer = JSON.parse(lines.oembed(HOME, { height: "500", lang: "ar" }));
  assert.deepEqual([answer.version, answer.type, answer.height], ["1.0", "rich", 500]);
  assert.equal(answer.title, "استشارة");
  assert.equal(answer.html, lines.frame(HOME, { height: "500", lang: "ar" }));
  assert.match(
    answer.html,
    /^<iframe src="[^"]*\?embed=1&#38;lang=ar" title="استشارة" width="100%" height="500" /,
  );
  assert.equal(JSON.parse(lines.oembed(HOME, {})).height, 640);
});
