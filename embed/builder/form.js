// The form: one field for each attribute of the table, by what its values are. A field that changes
// tells so; what it says stands in `values`, by name, and only if the table allows it.

import data from "builder-data";
import { h } from "./dom.js";
import { fits } from "./lines.js";

/** @import { Attribute } from "builder-data" */
/** @import { Values } from "./lines.js" */

/**
 * What can be chosen: its value, and what it is called.
 * @typedef {[value: string, name: string]} Choice
 * @typedef {HTMLInputElement | HTMLSelectElement} Field
 */
/**
 * As much of a member as is read: docs/feed.md.
 * @typedef {object} Feature
 * @property {string | number} id
 * @property {{ name: string, languages?: (string | { tag: string })[] }} properties
 */

/** Where an attribute stands; one that stands nowhere comes last, so that none is ever missing. */
const GROUPS = {
  content: ["region", "place", "postcode", "kind", "topic", "speaks", "member", "limit"],
  way: ["view", "parts", "lang", "heading", "target"],
  look: ["theme", "accent", "radius", "font", "height", "max-height"],
};
/** @type {Record<string, [min: number, max: number]>} */
const NUMBERS = { radius: [0, 29], height: [10, 9999], "max-height": [10, 9999], limit: [1, 99] };
/** What is chosen where `parts` is absent. */
const USUAL_PARTS = ["search", "filters", "language"];

/** Languages that offices are likely to speak, until the members say which they do. */
const SPOKEN = [...new Set(data.languages.map(([tag]) => tag.split("-")[0]))];

/**
 * Names of members and languages of advice, asked for with the first form.
 * @type {ReturnType<typeof members> | undefined}
 */
let known;

/**
 * As the finder's own page has them; none if they can't be read.
 * @returns {Promise<{ names: Choice[], tags: string[] }>}
 */
async function members() {
  try {
    const feed = /** @type {HTMLMetaElement} */ (document.querySelector("meta[name=kmn-feed]"));
    /** @type {{ features: Feature[] }} */
    const { features } = await (await fetch(feed.content)).json();
    const tags = features.flatMap(({ properties }) =>
      (properties.languages ?? []).map((one) => (typeof one == "string" ? one : one.tag)));
    const names = features.map(({ id, properties }) => /** @type {Choice} */ ([`${id}`, properties.name]));
    return { names, tags: tags.filter((tag) => /^[a-z]{2,3}$/.test(tag)) };
  } catch {
    return { names: [], tags: [] };
  }
}

/**
 * The form in a language; `changed` is called after each change of `values`.
 * @param {(key: string) => string | undefined} say
 * @param {string} language
 * @param {Values} values
 * @param {() => void} changed
 */
export function form(say, language, values, changed) {
  const asked = (known ??= members());
  const collator = new Intl.Collator(language);
  const names = new Intl.DisplayNames(language, { type: "language" });
  const byName = (/** @type {Choice} */ a, /** @type {Choice} */ b) => collator.compare(a[1], b[1]);

  /**
   * Takes up what a field says, and marks it where it does not fit.
   * @param {Attribute} attribute
   * @param {string} value
   * @param {Field} [field]
   * @param {HTMLElement} [error]
   */
  function take(attribute, value, field, error) {
    const wrong = value != "" && !fits(attribute, value);
    if (field) field.setAttribute("aria-invalid", `${wrong}`);
    if (error) error.hidden = !wrong;
    if (value == "" || wrong) delete values[attribute.name];
    else values[attribute.name] = value;
    changed();
  }

  const word = (/** @type {string} */ key) => say(key) ?? "";
  const id = (/** @type {Attribute} */ { name }) => `builder-${name}`;
  const hint = (/** @type {Attribute} */ { name }) => word(`hint-${name}`);
  const legend = (/** @type {Attribute} */ { name }) => word(`label-${name}`);

  /**
   * @param {Attribute} attribute
   * @param {Field} field
   * @param {HTMLElement} [error]
   * @param {...Node} more
   */
  function labelled(attribute, field, error, ...more) {
    const about = h("small", { id: `${id(attribute)}-hint` }, hint(attribute));
    field.setAttribute("aria-describedby", error ? `${about.id} ${error.id}` : about.id);
    const label = h("label", { for: field.id }, say(`label-${attribute.name}`) ?? attribute.name);
    const inputs = h("div", { class: "inputs" }, field, ...more);
    const properties = { class: "field", "data-attribute": attribute.name };
    return h("div", properties, label, about, inputs, ...(error ? [error] : []));
  }

  /**
   * @param {Attribute} attribute
   * @param {Choice[]} options
   */
  function choice(attribute, options) {
    const unset = new Option(say("unset"), "");
    const all = options.map(([value, name]) => new Option(name, value));
    const field = h("select", { id: id(attribute) }, unset, ...all);
    field.value = values[attribute.name] ?? "";
    field.onchange = () => take(attribute, field.value);
    return labelled(attribute, field);
  }

  /**
   * A field for text, labelled, and the field itself.
   * @param {Attribute} attribute
   * @param {Record<string, unknown>} properties
   * @param {...Node} more
   */
  function input(attribute, properties, ...more) {
    const error = h("small", { id: `${id(attribute)}-error`, class: "wrong", hidden: true }, word("invalid"));
    const value = values[attribute.name] ?? "";
    const field = h("input", { id: id(attribute), autocomplete: "off", value, ...properties });
    const heard = () => take(attribute, field.value.trim(), field, error);
    field.oninput = heard;
    return { whole: labelled(attribute, field, error, ...more), field, heard };
  }

  /**
   * Several of many, folded up.
   * @param {Attribute} attribute
   * @param {Choice[]} options
   */
  function several(attribute, options) {
    const chosen = new Set((values[attribute.name] ?? "").split(",").filter(Boolean));
    const count = h("span", { class: "count" });
    const told = () => (count.textContent = chosen.size ? `${chosen.size} ${say("chosen")}` : word("all"));
    const item = (/** @type {Choice} */ [value, name]) => {
      const box = h("input", { type: "checkbox", value, checked: chosen.has(value) });
      box.onchange = () => {
        chosen[box.checked ? "add" : "delete"](value);
        told();
        const all = options.map(([known]) => known);
        take(attribute, all.filter((known) => chosen.has(known)).join());
      };
      return h("label", { class: "tick" }, box, h("span", null, name));
    };
    told();
    const head = h("summary", null, h("span", null, legend(attribute)), count);
    const fields = h(
      "fieldset",
      null,
      h("legend", { class: "visually-hidden" }, legend(attribute)),
      h("div", { class: "ticks" }, ...options.map(item)),
    );
    const properties = { class: "field", "data-attribute": attribute.name };
    return h("details", properties, head, h("small", null, hint(attribute)), fields);
  }

  function parts(/** @type {Attribute} */ attribute) {
    const now = values[attribute.name]?.split(",") ?? USUAL_PARTS;
    const boxes = data.parts.map((part) =>
      h("input", { type: "checkbox", value: part, checked: now.includes(part) }));
    const told = () => {
      const on = boxes.filter((box) => box.checked).map((box) => box.value);
      take(attribute, `${on}` == `${USUAL_PARTS}` ? "" : on.join() || "none");
    };
    const tick = (/** @type {HTMLInputElement} */ box) => {
      box.onchange = told;
      return h("label", { class: "tick" }, box, h("span", null, word(`parts-${box.value}`)));
    };
    return h(
      "fieldset",
      { class: "field", "data-attribute": attribute.name },
      h("legend", null, legend(attribute)),
      h("small", null, hint(attribute)),
      h("div", { class: "ticks" }, ...boxes.map(tick)),
    );
  }

  function accent(/** @type {Attribute} */ attribute) {
    const now = values.accent ?? "#0b5563";
    const color = h("input", { type: "color", value: now, "aria-label": say("label-accent") });
    const properties = { placeholder: attribute.example, spellcheck: false, dir: "ltr" };
    const { whole, field, heard } = input(attribute, properties, color);
    color.oninput = () => {
      field.value = color.value;
      heard();
    };
    field.addEventListener("input", () => values.accent && (color.value = values.accent));
    return whole;
  }

  function member(/** @type {Attribute} */ attribute) {
    const list = h("datalist", { id: "builder-members" });
    const { whole, field } = input(attribute, { spellcheck: false }, list);
    field.setAttribute("list", list.id);
    asked.then(({ names }) =>
      list.append(...names.map(([value, label]) => h("option", { value, label }))));
    return whole;
  }

  const languageName = (/** @type {string} */ tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };

  function speaks(/** @type {Attribute} */ attribute) {
    const options = (/** @type {string[]} */ tags) =>
      tags.map((tag) => /** @type {Choice} */ ([tag, languageName(tag)])).sort(byName);
    const first = several(attribute, options(SPOKEN));
    asked.then(({ tags }) => {
      const whole = several(attribute, options([...new Set([...tags, ...SPOKEN])]));
      whole.open = first.open;
      first.replaceWith(whole);
    });
    return first;
  }

  /** Fields of attributes whose values have names. */
  const own = {
    region: (/** @type {Attribute} */ attribute) => {
      const name = (/** @type {typeof data.districts[0]} */ [ags, district, form]) =>
        /** @type {Choice} */ ([ags, `${district} (${word(`form-${form}`)})`]);
      return several(attribute, data.districts.map(name).sort(byName));
    },
    kind: (/** @type {Attribute} */ attribute) => several(attribute, terms(attribute)),
    topic: (/** @type {Attribute} */ attribute) => several(attribute, terms(attribute)),
    speaks,
    parts,
    accent,
    member,
    lang: (/** @type {Attribute} */ attribute) => {
      const names = data.languages.map(([tag, autonym]) => /** @type {Choice} */ ([tag, autonym]));
      return choice(attribute, [["auto", word("auto")], ...names]);
    },
  };

  /**
   * The terms that a pattern begins with, and what they are called.
   * @param {Attribute} attribute
   * @returns {Choice[]}
   */
  function terms({ name, pattern }) {
    const all = pattern.match(/^\(([\w|]+)\)/)?.[1].split("|") ?? [];
    return all.map((value) => [value, say(`${name}-${value}`) ?? value]);
  }

  function field(/** @type {Attribute} */ attribute) {
    const { name, pattern, example } = attribute;
    if (name in own) return own[/** @type {keyof typeof own} */ (name)](attribute);
    if (NUMBERS[name]) {
      const [min, max] = NUMBERS[name];
      const properties = { type: "number", inputMode: "numeric", min, max, placeholder: example };
      return input(attribute, properties).whole;
    }
    const range = /^\[(\d)-(\d)\]$/.exec(pattern);
    if (range) {
      const levels = "123456789".slice(Number(range[1]) - 1, Number(range[2])).split("");
      return choice(attribute, levels.map((level) => [level, level]));
    }
    if (/^\([\w|]+\)$/.test(pattern)) return choice(attribute, terms(attribute));
    return input(attribute, { type: "text", placeholder: example }).whole;
  }

  const placed = Object.values(GROUPS).flat();
  const rest = data.attributes.map(({ name }) => name).filter((name) => !placed.includes(name));
  const find = (/** @type {string} */ name) =>
    data.attributes.filter((attribute) => attribute.name == name).slice(0, 1);
  const group = (/** @type {[string, string[]]} */ [key, members]) => {
    const fields = [...members, ...(key == "look" ? rest : [])].flatMap(find).map(field);
    return h("fieldset", { class: "group" }, h("legend", null, word(`group-${key}`)), ...fields);
  };
  const onsubmit = (/** @type {Event} */ event) => event.preventDefault();
  return h("form", { noValidate: true, onsubmit }, ...Object.entries(GROUPS).map(group));
}
