// The form: one field for each attribute of the table, by what its values are. A field that changes
// tells so; what it says stands in `values`, by name, and only if the table allows it.

import data from "builder-data";
import { h } from "./dom.js";
import { fits } from "./lines.js";

/** Where an attribute stands; one that stands nowhere comes last, so that none is ever missing. */
const GROUPS = {
  content: ["region", "place", "postcode", "kind", "topic", "speaks", "member", "limit"],
  way: ["view", "parts", "lang", "heading", "target"],
  look: ["theme", "accent", "radius", "font", "height", "max-height"],
};
const NUMBERS = { radius: [0, 29], height: [10, 9999], "max-height": [10, 9999], limit: [1, 99] };
/** What is chosen where `parts` is absent. */
const USUAL_PARTS = ["search", "filters", "language"];

/** Languages that offices are likely to speak, until the members say which they do. */
const SPOKEN = data.languages.map(([tag]) => tag.split("-")[0]).filter((tag, at, all) => all.indexOf(tag) == at);

let known;

/** Names of members and languages of advice, as the finder's own page has them; none if they can't be read. */
async function members() {
  try {
    const feed = document.querySelector("meta[name=kmn-feed]").content;
    const { features } = await (await fetch(feed)).json();
    const tags = features.flatMap(({ properties }) => (properties.languages ?? []).map((one) => one.tag ?? one));
    const names = features.map(({ id, properties }) => [`${id}`, properties.name]);
    return { names, tags: tags.filter((tag) => /^[a-z]{2,3}$/.test(tag)) };
  } catch {
    return { names: [], tags: [] };
  }
}

/** The form in a language; `changed` is called after each change of `values`. */
export function form(say, language, values, changed) {
  const collator = new Intl.Collator(language);
  const names = new Intl.DisplayNames(language, { type: "language" });
  const byName = (a, b) => collator.compare(a[1], b[1]);

  /** Takes up what a field says, and marks it where it does not fit. */
  function take(attribute, value, field, error) {
    const wrong = value != "" && !fits(attribute, value);
    if (field) field.setAttribute("aria-invalid", wrong);
    if (error) error.hidden = !wrong;
    if (value == "" || wrong) delete values[attribute.name];
    else values[attribute.name] = value;
    changed();
  }

  const id = ({ name }) => `builder-${name}`;
  const hint = ({ name }) => say(`hint-${name}`) ?? "";

  function labelled(attribute, field, error, ...more) {
    const about = h("small", { id: `${id(attribute)}-hint` }, hint(attribute));
    field.setAttribute("aria-describedby", error ? `${about.id} ${error.id}` : about.id);
    const label = h("label", { for: field.id }, say(`label-${attribute.name}`) ?? attribute.name);
    return h("div", { class: "field", "data-attribute": attribute.name }, label, about, h("div", { class: "inputs" }, field, ...more), ...(error ? [error] : []));
  }

  function choice(attribute, options) {
    const field = h("select", { id: id(attribute) }, new Option(say("unset"), ""), ...options.map(([value, name]) => new Option(name, value)));
    field.value = values[attribute.name] ?? "";
    field.onchange = () => take(attribute, field.value);
    return labelled(attribute, field);
  }

  function input(attribute, properties, ...more) {
    const error = h("small", { id: `${id(attribute)}-error`, class: "wrong", hidden: true }, say("invalid"));
    const field = h("input", { id: id(attribute), autocomplete: "off", value: values[attribute.name] ?? "", ...properties });
    field.oninput = () => take(attribute, field.value.trim(), field, error);
    return [labelled(attribute, field, error, ...more), field];
  }

  /** Several of many, folded up; `options` are value and name. */
  function several(attribute, options, summary) {
    const chosen = new Set((values[attribute.name] ?? "").split(",").filter(Boolean));
    const count = h("span", { class: "count" });
    const told = () => (count.textContent = chosen.size ? `${chosen.size} ${say("chosen")}` : summary);
    const item = ([value, name]) => {
      const box = h("input", { type: "checkbox", value, checked: chosen.has(value) });
      box.onchange = () => {
        chosen[box.checked ? "add" : "delete"](value);
        told();
        take(attribute, options.map(([known]) => known).filter((known) => chosen.has(known)).join());
      };
      return h("label", { class: "tick" }, box, h("span", null, name));
    };
    told();
    const legend = h("legend", { class: "visually-hidden" }, say(`label-${attribute.name}`));
    const head = h("summary", null, h("span", null, say(`label-${attribute.name}`)), count);
    const ticks = h("div", { class: "ticks" }, ...options.map(item));
    return h("details", { class: "field", "data-attribute": attribute.name }, head, h("small", null, hint(attribute)), h("fieldset", null, legend, ticks));
  }

  function parts(attribute) {
    const now = values[attribute.name]?.split(",") ?? USUAL_PARTS;
    const boxes = data.parts.map((part) => h("input", { type: "checkbox", value: part, checked: now.includes(part) }));
    const told = () => {
      const on = boxes.filter((box) => box.checked).map((box) => box.value);
      take(attribute, `${on}` == `${USUAL_PARTS}` ? "" : on.join() || "none");
    };
    const tick = (box) => ((box.onchange = told), h("label", { class: "tick" }, box, h("span", null, say(`parts-${box.value}`))));
    const ticks = h("div", { class: "ticks" }, ...boxes.map(tick));
    return h("fieldset", { class: "field", "data-attribute": attribute.name }, h("legend", null, say(`label-${attribute.name}`)), h("small", null, hint(attribute)), ticks);
  }

  function accent(attribute) {
    const color = h("input", { type: "color", value: values.accent ?? "#0b5563", "aria-label": say("label-accent") });
    const [field, text] = input(attribute, { placeholder: attribute.example, spellcheck: false, dir: "ltr" }, color);
    color.oninput = () => {
      text.value = color.value;
      text.oninput();
    };
    text.addEventListener("input", () => values.accent && (color.value = values.accent));
    return field;
  }

  function member(attribute) {
    const list = h("datalist", { id: "builder-members" });
    const [field, text] = input(attribute, { spellcheck: false }, list);
    text.setAttribute("list", list.id);
    known.then(({ names }) => list.append(...names.map(([value, label]) => h("option", { value, label }))));
    return field;
  }

  const languageName = (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };

  function speaks(attribute) {
    const options = (tags) => tags.map((tag) => [tag, languageName(tag)]).sort(byName);
    let field = several(attribute, options(SPOKEN), say("all"));
    known.then(({ tags }) => {
      const all = [...new Set([...tags, ...SPOKEN])];
      const whole = several(attribute, options(all), say("all"));
      whole.open = field.open;
      field.replaceWith(whole);
      field = whole;
    });
    return field;
  }

  function field(attribute) {
    const { name, pattern, example } = attribute;
    const terms = (prefix) => {
      const own = pattern.match(/^\(([\w|]+)\)/)?.[1].split("|") ?? [];
      return own.map((value) => [value, say(`${prefix}-${value}`) ?? value]);
    };
    const own = { region: () => several(attribute, data.districts.map(([ags, district, form]) => [ags, `${district} (${say(`form-${form}`)})`]).sort(byName), say("all")), kind: () => several(attribute, terms("kind"), say("all")), topic: () => several(attribute, terms("topic"), say("all")), speaks: () => speaks(attribute), parts: () => parts(attribute), accent: () => accent(attribute), member: () => member(attribute), lang: () => choice(attribute, [["auto", say("auto")], ...data.languages]) };
    if (own[name]) return own[name]();
    if (NUMBERS[name]) {
      const [min, max] = NUMBERS[name];
      return input(attribute, { type: "number", inputMode: "numeric", min, max, placeholder: example })[0];
    }
    const range = /^\[(\d)-(\d)\]$/.exec(pattern);
    if (range) return choice(attribute, "123456789".slice(range[1] - 1, range[2]).split("").map((level) => [level, level]));
    const words = /^\(([\w|]+)\)$/.exec(pattern);
    if (words) return choice(attribute, words[1].split("|").map((value) => [value, say(`${name}-${value}`) ?? value]));
    return input(attribute, { type: "text", placeholder: example })[0];
  }

  known ??= members();
  const placed = Object.values(GROUPS).flat();
  const rest = data.attributes.map(({ name }) => name).filter((name) => !placed.includes(name));
  const find = (name) => data.attributes.find((attribute) => attribute.name == name);
  const group = ([key, members]) => {
    const fields = [...members, ...(key == "look" ? rest : [])].map(find).filter(Boolean).map(field);
    return h("fieldset", { class: "group" }, h("legend", null, say(`group-${key}`)), ...fields);
  };
  const whole = h("form", { noValidate: true, onsubmit: (event) => event.preventDefault() }, ...Object.entries(GROUPS).map(group));
  return whole;
}
