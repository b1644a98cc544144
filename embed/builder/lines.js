// What comes of the choices: the address of the frame, the lines to copy, the oEmbed answer. Knows
// no document. Values are those of the table, checked; `home` is where the finder lies.

import data from "builder-data";

/** @import { Attribute } from "builder-data" */

/**
 * What is chosen, by the names of attributes.
 * @typedef {Record<string, string>} Values
 */

const ALLOW = "geolocation; clipboard-write; web-share";

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const attribute = (/** @type {string[]} */ [name, value]) => ` ${name}="${escaped(value)}"`;

/** Whether a value is one that the table allows. */
export const fits = (/** @type {Attribute} */ { pattern }, /** @type {string} */ value) =>
  new RegExp(`^(?:${pattern})$`).test(value);

/** The finder's name in a language, or in German. */
export const title = (/** @type {Values} */ values) => data.titles[values.lang] ?? data.titles.de;

/** How high a frame is that can't say so itself. */
export const height = (/** @type {Values} */ values) => parseInt(values.height ?? `${data.height}`);

/**
 * The finder as its own page shows it: in the chosen language, with what means the same there.
 * @param {string} home
 * @param {Values} values
 */
export function plain(home, values) {
  const url = new URL(home);
  for (const { name, parameter, anywhere } of data.attributes) {
    const value = parameter && anywhere && values[name];
    if (value && value != "auto") url.searchParams.set(parameter, value);
  }
  return url.href.replace(/%2C/g, ",");
}

/**
 * The page inside the frame.
 * @param {string} home
 * @param {Values} values
 */
export function address(home, values) {
  const url = new URL(home);
  url.searchParams.set("embed", "1");
  for (const { name, parameter } of data.attributes) {
    const value = parameter && values[name];
    if (value && value != "auto") url.searchParams.set(parameter, value);
  }
  return url.href.replace(/%2C/g, ",");
}

/**
 * Script and element; `fixed` names the version that never changes, with its hash.
 * @param {string} home
 * @param {Values} values
 * @param {boolean} fixed
 */
export function line(home, values, fixed) {
  const script = fixed
    ? `<script src="${home}embed-${data.version}.js" integrity="${data.integrity}" ` +
      'crossorigin="anonymous" referrerpolicy="origin" async></script>'
    : `<script src="${home}embed.js" referrerpolicy="origin" async></script>`;
  const set = data.attributes.filter(({ name }) => values[name]).map(({ name }) => [name, values[name]]);
  const language = (/** @type {string} */ wanted) => data.languages.find(([tag]) => tag == wanted);
  const [tag, , dir] = language(values.lang) ?? language("de") ?? ["de", "", "ltr"];
  const href = escaped(plain(home, values));
  const link = `<a href="${href}" lang="${tag}" dir="${dir}">${escaped(title(values))}</a>`;
  return `${script}\n<kmn-finder${set.map(attribute).join("")}>${link}</kmn-finder>`;
}

/**
 * The frame without a script.
 * @param {string} home
 * @param {Values} values
 */
export function frame(home, values) {
  const set = {
    src: address(home, values),
    title: title(values),
    width: "100%",
    height: `${height(values)}`,
    loading: "lazy",
    referrerpolicy: "origin",
    allow: ALLOW,
    style: "border:0",
  };
  return `<iframe${Object.entries(set).map(attribute).join("")}></iframe>`;
}

/**
 * The answer of oEmbed (type rich) for the finder as it is chosen.
 * @param {string} home
 * @param {Values} values
 */
export function oembed(home, values) {
  const name = title(values);
  const answer = {
    version: "1.0",
    type: "rich",
    title: name,
    provider_name: name,
    provider_url: home,
    html: frame(home, values),
    width: 800,
    height: height(values),
  };
  return JSON.stringify(answer, null, 2);
}
