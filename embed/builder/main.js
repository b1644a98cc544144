// The builder: choices, a preview that follows them, and the lines to copy. The app's page
// ?page=einbetten loads it (src/pages/embedding.rs). Its data are made by
// xtask/src/post_build/builder.rs, its texts stand in locales/embed/.

import data from "builder-data";
import css from "./builder.css";
import { h } from "./dom.js";
import { form } from "./form.js";
import { address, frame, height, line, oembed, title } from "./lines.js";

/** @import { Values } from "./lines.js" */

/**
 * What can be copied.
 * @typedef {"line" | "frame" | "address" | "oembed"} Text
 */

/** Milliseconds without a change until the preview follows. */
const REST = 400;
const WIDTHS = ["phone", "column", "full"];
/**
 * Recipes in their order, and what each copies.
 * @type {[name: string, what: Text][]}
 */
const RECIPES = [
  ["html", "line"],
  ["wordpress", "line"],
  ["typo3", "line"],
  ["drupal", "line"],
  ["joomla", "line"],
  ["gsb", "address"],
  ["iframe", "frame"],
  ["oembed", "oembed"],
];

/** What is chosen, as long as the page is open. */
const state = { values: /** @type {Values} */ ({}), fixed: false, width: "column" };
let dressed = false;

function dress() {
  if (dressed) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  dressed = true;
}

/**
 * Builds itself into a place of the app's page, and anew when the page's language changes.
 * @param {HTMLElement} place
 */
export function build(place) {
  dress();
  const language = () => (document.documentElement.lang.startsWith("de") ? "de" : "en");
  let built = language();
  const fill = () => place.replaceChildren(...content(built));
  place.lang = built;
  place.dir = "ltr";
  fill();
  const watch = new MutationObserver(() => {
    if (!place.isConnected) return watch.disconnect();
    if (language() == built) return;
    built = place.lang = language();
    fill();
  });
  watch.observe(document.documentElement, { attributeFilter: ["lang"] });
}

/**
 * All of it in a language.
 * @param {string} language
 */
function content(language) {
  const texts = data.texts[language];
  const say = (/** @type {string} */ key) => texts[key];
  const { values } = state;
  const home = new URL(".", document.baseURI).href;

  // --- preview ---------------------------------------------------------------------------------
  const stage = h("div", { class: "stage" });
  /** @type {string | undefined} */
  let shown;
  function show() {
    const wanted = `${address(home, values)} ${height(values)}`;
    stage.dataset.width = state.width;
    if (shown == wanted) return;
    shown = wanted;
    // A new frame each time: one that goes elsewhere would be a step of the page's back button.
    const properties = { title: say("preview-title"), height: `${height(values)}` };
    stage.replaceChildren(h("iframe", { src: address(home, values), ...properties }));
  }
  const width = (/** @type {string} */ name) => {
    const checked = state.width == name;
    const radio = h("input", { type: "radio", name: "builder-width", value: name, checked });
    radio.onchange = () => {
      state.width = name;
      show();
    };
    return h("label", { class: "tick" }, radio, h("span", null, say(`width-${name}`)));
  };
  const legend = h("legend", { class: "visually-hidden" }, say("preview-width"));
  const widths = h("fieldset", { class: "widths" }, legend, ...WIDTHS.map(width));

  // --- lines -----------------------------------------------------------------------------------
  const made = {
    line: () => line(home, values, state.fixed),
    frame: () => frame(home, values),
    address: () => address(home, values),
    oembed: () => oembed(home, values),
  };
  /** @type {(() => void)[]} */
  const followers = [];
  /**
   * A text that follows the choices, with a button that copies it and says so.
   * @param {Text} what
   * @param {string} name
   */
  function copyable(what, name) {
    const labels = { role: "group", "aria-label": name, "data-code": what };
    const code = h("pre", { class: "code", tabIndex: 0, dir: "ltr", ...labels });
    const told = h("span", { role: "status", class: "told" });
    const copy = h("button", { type: "button", class: "button primary", "data-copy": what }, say("copy"));
    copy.setAttribute("aria-label", `${say("copy")}: ${name}`);
    copy.onclick = async () => {
      told.textContent = "";
      try {
        await navigator.clipboard.writeText(made[what]());
        told.textContent = say("copied");
      } catch {
        getSelection()?.selectAllChildren(code);
        told.textContent = say("copy-failed");
      }
      setTimeout(() => (told.textContent = ""), 6000);
    };
    followers.push(() => (code.textContent = made[what]()));
    return h("div", { class: "copyable" }, code, h("div", { class: "actions" }, copy, ...extra(what), told));
  }
  /**
   * What else can be done with a text.
   * @param {Text} what
   */
  function extra(what) {
    if (what != "oembed") return [];
    const save = h("a", { class: "button", download: "oembed.json" }, say("download"));
    followers.push(() => {
      save.href = `data:application/json;charset=utf-8,${encodeURIComponent(made.oembed())}`;
    });
    return [save];
  }
  const fixed = h("input", { type: "checkbox", id: "builder-fixed", checked: state.fixed });
  fixed.onchange = () => {
    state.fixed = fixed.checked;
    follow();
  };
  const tick = h("label", { class: "tick" }, fixed, h("span", null, say("fixed")));
  const script = h("div", { class: "script" }, tick, h("small", null, say("fixed-hint")));
  function recipe(/** @type {typeof RECIPES[0]} */ [name, what]) {
    const said = say(`steps-${name}`).split("|");
    const steps = said.map((step) => h("li", null, step.trim()));
    const facts = h("dl", { class: "facts" });
    if (what == "address") {
      const fact = (/** @type {string} */ key, /** @type {string} */ value) =>
        [h("dt", null, say(key)), h("dd", null, value)];
      followers.push(() => {
        const size = fact("frame-height", `${height(values)} px`);
        facts.replaceChildren(...fact("frame-title", title(values)), ...size);
      });
    }
    return h(
      "details",
      { "data-recipe": name },
      h("summary", null, say(`recipe-${name}`)),
      h(steps.length > 1 ? "ol" : "ul", null, ...steps),
      ...(what == "address" ? [facts] : []),
      copyable(what, say(`recipe-${name}`)),
    );
  }

  /** @type {number | undefined} */
  let timer;
  function follow(now = false) {
    for (const each of followers) each();
    clearTimeout(timer);
    if (now) show();
    else timer = setTimeout(show, REST);
  }

  const reset = h("button", { type: "button", class: "button" }, say("reset"));
  let fields = form(say, language, values, () => follow());
  reset.onclick = () => {
    for (const name of Object.keys(values)) delete values[name];
    const anew = form(say, language, values, () => follow());
    fields.replaceWith(anew);
    fields = anew;
    follow();
  };
  const section = (/** @type {string} */ name, /** @type {Node[]} */ ...children) => {
    const heading = h("h2", { id: `builder-${name}` }, say(name));
    return h("section", { class: name, "aria-labelledby": heading.id }, heading, ...children);
  };
  const page = `datenschutz-einbettung${language == "de" ? "" : ".en"}.html`;
  const privacy = h("a", { href: page }, say("privacy"));
  const hint = h("p", { class: "quiet" }, say("line-hint"));
  const outcome = h(
    "div",
    { class: "outcome" },
    section("preview", widths, stage),
    section("result", hint, script, copyable("line", say("line"))),
  );
  const parts = [
    h(
      "div",
      { class: "intro" },
      h("p", null, say("lead")),
      h("p", { class: "quiet" }, say("loading-hint"), " ", privacy),
    ),
    h("div", { class: "bench" }, section("choices", fields, reset), outcome),
    section("recipes", ...RECIPES.map(recipe)),
  ];
  follow(true);
  return parts;
}

// The app loads this file as a script element, as it does the map's engine: what is to be called is
// handed over by an event, and kept for whoever comes when the module has run already.
globalThis.kmnBuilder = build;
document.dispatchEvent(new CustomEvent("kmn-builder", { detail: build }));
