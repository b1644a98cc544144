// The custom element <kmn-finder>: the finder in a partner's page, in a frame of its own.
//
// It judges nothing that the frame judges anyway: whatever is set is passed on in the frame's address,
// and the frame says what it ignores. So this script need not change when kinds, topics, districts or
// languages do; what is released of it never changes (embed/released). What the build fills in comes
// from `directory::embed`, by xtask/src/post_build/embed.rs.
//
// It leaves no global name, and a page that includes it twice has it once. What crosses between page
// and frame are messages { kmn: VERSION, type, … }, each held against source, origin and form.

const NAME = "kmn-finder";
/** So many milliseconds after it has come near the screen, a frame that said nothing has failed. */
const PATIENCE = 15_000;
/** Attributes of HTML that are not called as an element's properties are. */
const HTML =
  /^(accesskey|class|contenteditable|enterkeyhint|exportparts|inputmode|is|part|role|tabindex)$|^(aria|data)-/;

/** This script's address, where it is known to be this script and no bundle of many. */
const scriptUrl = [document.currentScript, ...document.scripts]
  .map((script) => /** @type {HTMLScriptElement | null} */ (script)?.src ?? "")
  .find((src) => /\/embed(-\d+)?\.js([?#]|$)/.test(src));

const STYLE = `
:host{display:block!important;position:relative!important;isolation:isolate!important}
:host([hidden]){display:none!important}
div{background:linear-gradient(#8883,#8883) 1rem 1rem/calc(100% - 2rem) 3rem,\
repeating-linear-gradient(#0000 0 5rem,#8882 5rem 6rem,#0000 6rem 7rem,#8882 7rem 8rem) \
1rem 2rem/calc(100% - 2rem) 100%;background-repeat:no-repeat;border:1px solid #8886;\
border-radius:10px;box-sizing:border-box;overflow:hidden;position:relative}
iframe{block-size:100%;border:0;display:block;inline-size:100%;inset:0;opacity:0;position:absolute}
a{background:#fff;border-radius:6px;color:#0b5563;font:1rem/1.5 system-ui,sans-serif;inset-block-end:1rem;\
inset-inline-start:1rem;max-inline-size:calc(100% - 2rem);box-sizing:border-box;padding:.625rem 1rem;\
position:absolute;z-index:1}
.ready{background:none}
.ready iframe{opacity:1}
.ready a,.failed iframe,slot,.failed[own] a{display:none}
.failed{background:none;block-size:auto!important}
.failed:not([own]) a,.failed[own] slot{display:block;position:static}
@media print{div{block-size:auto!important;overflow:visible}.ready a{display:block;position:static}\
iframe{block-size:var(--height);position:static}a:after{content:" " attr(href)}}
`;
/** @type {CSSStyleSheet | undefined} */
let sheet;

/**
 * The style in a shadow; browsers from before 2023 can't make a sheet.
 * @param {ShadowRoot} root
 */
function dress(root) {
  try {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(Object.assign(document.createElement("style"), { textContent: STYLE }));
  }
}

/** @returns {value is string} */
const text = (/** @type {unknown} */ value, /** @type {number} */ most) =>
  typeof value == "string" && value.length <= most;

class Finder extends HTMLElement {
  #box = document.createElement("div");
  #link = document.createElement("a");
  /** The finder's folder. @type {URL | undefined} */
  #home;
  /** @type {HTMLIFrameElement | undefined} */
  #frame;
  #height = HEIGHT;
  #said = new Set();
  /** @type {IntersectionObserver | undefined} */
  #near;
  /** @type {number | undefined} */
  #timer;
  #heard = (/** @type {MessageEvent} */ event) => this.#hear(event);
  #observer = new MutationObserver((records) => this.#follow(records));

  constructor() {
    super();
    const root = this.attachShadow({ mode: "closed" });
    dress(root);
    this.#link.target = "_top";
    // What stands inside is shown again where the finder fails.
    this.#box.append(this.#link, document.createElement("slot"));
    root.append(this.#box);
  }

  connectedCallback() {
    addEventListener("message", this.#heard);
    this.#near = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) {
        this.#timer ??= setTimeout(() => this.#state("failed"), PATIENCE);
      }
    });
    this.#near.observe(this);
    this.#observer.observe(this, { attributes: true, attributeOldValue: true, childList: true });
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#heard);
    /** @type {IntersectionObserver} */ (this.#near).disconnect();
    this.#observer.disconnect();
    this.#wait();
  }

  /** Moved without leaving the page: the frame lives on. */
  connectedMoveCallback() {}

  /**
   * Takes up what has changed: by a message where the frame can be told, otherwise by another frame.
   * @param {MutationRecord[]} records
   */
  #follow(records) {
    if (!this.isConnected) return;
    if (this.#home?.href != this.#found()?.href) return this.#load();
    this.#name();
    if (!this.#frame) return;
    const was = /** @type {Map<string, string | null>} */ (new Map());
    for (const { attributeName: name, oldValue } of records) {
      if (name && this.#isSetting(name) && !was.has(name)) was.set(name, oldValue);
    }
    const changed = [...was.keys()].filter((name) => was.get(name) !== this.getAttribute(name));
    if (!changed.length) return;
    const told = /** @type {Record<string, string>} */ ({ lang: "language", member: "select" });
    const size = (/** @type {string} */ name) => SIZES.includes(name);
    if (!changed.every((name) => size(name) || (told[name] && this.#ready))) return this.#load();
    for (const name of changed.filter((name) => !size(name))) {
      const value = this.getAttribute(name)?.trim() ?? (name == "lang" ? "auto" : null);
      const type = told[name];
      /** @type {Window} */ (/** @type {HTMLIFrameElement} */ (this.#frame).contentWindow).postMessage(
        { kmn: VERSION, type, [name == "lang" ? type : name]: value },
        this.#origin,
      );
    }
    this.#link.href = this.#address();
    this.#size();
  }

  /** Whether an attribute is for the finder, which may know more of them than this script: none of HTML's. */
  #isSetting(/** @type {string} */ name) {
    return Object.hasOwn(PARAMETERS, name) || !(name in this || HTML.test(name));
  }

  get #ready() {
    return this.#box.className == "ready";
  }

  get #origin() {
    return /** @type {URL} */ (this.#home).origin;
  }

  /** The link inside, which names the finder and stands in its place where it fails. */
  get #inside() {
    return /** @type {HTMLAnchorElement | null} */ (this.querySelector("a[href]"));
  }

  /**
   * The finder's folder: where the link inside leads, since this script may be a copy, a part of a bundle,
   * or come by `import()`; but not into the partner's own site, if the script comes from elsewhere.
   */
  #found() {
    const link = this.#inside;
    const isOwn = link?.origin == location.origin && scriptUrl && new URL(scriptUrl).origin != location.origin;
    const named = link && /^https?:/.test(link.href) && !isOwn ? link.href : scriptUrl;
    return named ? new URL(".", named) : undefined;
  }

  #state(/** @type {string} */ name) {
    this.#box.className = name;
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#state("");
  }

  /**
   * The finder's address with all that is set, besides what the element itself sees to.
   * @param {Record<string, string>} more
   */
  #address(more = {}) {
    const url = new URL(this.#home ?? document.baseURI);
    for (const name in more) url.searchParams.set(name, more[name]);
    for (const { name, value } of this.attributes) {
      if (!this.#isSetting(name) || SIZES.includes(name) || value == "auto") continue;
      url.searchParams.set(PARAMETERS[name] ?? name, value.trim());
    }
    return url.href;
  }

  #complain(/** @type {string} */ line) {
    if (this.#said.has(line)) return;
    this.#said.add(line);
    console.warn(`<${NAME}>: ${line}`);
  }

  /** The link is called as the one inside the element; it may come after its element. */
  #name() {
    const { textContent, lang, dir } = this.#inside ?? { textContent: TITLE, lang: "de", dir: "ltr" };
    Object.assign(this.#link, { textContent, lang, dir });
    this.#box.toggleAttribute("own", !!this.#inside || !this.#home);
    if (this.#frame && !this.#ready) Object.assign(this.#frame, { title: textContent, lang });
  }

  #load() {
    this.#home = this.#found();
    this.#link.href = this.#address();
    this.#wait();
    this.#height = HEIGHT;
    this.#size();
    this.#frame?.remove();
    this.#frame = undefined;
    // A sandboxed page has no origin: browsers let nothing be framed there by rule, and no message comes.
    if (!this.#home || self.origin == "null") this.#state("failed");
    else this.#open();
    this.#name();
  }

  /** A frame of its own for each address: a frame that goes elsewhere would be a step of the page's back button. */
  #open() {
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.referrerPolicy = "origin";
    frame.allow = `geolocation; clipboard-write${/** @type {unknown} */ (navigator.share) ? "; web-share" : ""}`;
    const more = /** @type {Record<string, string>} */ ({ embed: "1", host: self.origin });
    if (this.getAttribute("font")?.trim() == "inherit") {
      more.family = getComputedStyle(this.parentElement ?? document.body).fontFamily;
    }
    frame.src = this.#address(more);
    this.#box.append((this.#frame = frame));
    /** @type {IntersectionObserver} */ (this.#near).unobserve(this);
    /** @type {IntersectionObserver} */ (this.#near).observe(this);
  }

  #size() {
    const pixels = (/** @type {string} */ name) => {
      const value = this.getAttribute(name)?.trim();
      if (value == null) return 0;
      if (new RegExp(`^${LENGTH}$`).test(value)) return parseInt(value);
      this.#complain(`${name}="${value}" is ignored. Allowed: ${LENGTHS}.`);
      return 0;
    };
    const [fixed, most] = SIZES.map(pixels);
    this.#box.style.blockSize = `${fixed || Math.min(this.#height, most || MOST)}px`;
    this.#box.style.setProperty("--height", `${this.#height}px`);
    const radius = this.getAttribute("radius")?.trim() ?? "";
    this.#box.style.borderRadius = /^\d\d?(px)?$/.test(radius) ? `${parseInt(radius)}px` : "";
  }

  /** @param {MessageEvent} event */
  #hear({ source, origin, data }) {
    if (
      !this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin || data?.kmn !== VERSION
    ) return;
    const { type, height, member, language, title, line } = data;
    /**
     * @param {string} name
     * @param {unknown} [detail]
     */
    const tell = (name, detail) =>
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    if (type == "height" && typeof height == "number" && height > 0 && height < 1e5) {
      this.#height = Math.ceil(height);
      this.#size();
    } else if (type == "ready" || type == "language") {
      if (!text(language, 35) || !text(title, 200)) return;
      Object.assign(this.#frame, { title, lang: language });
      if (type == "language" || this.#ready) return;
      clearTimeout(this.#timer);
      /** @type {IntersectionObserver} */ (this.#near).disconnect();
      this.#state("ready");
      tell("kmn-ready");
    } else if (type == "ignored") {
      if (text(line, 500)) this.#complain(line);
    } else if (type == "select" && (member === null || (text(member, 200) && /^[\w.~-]+$/.test(member)))) {
      tell("kmn-select", { member });
    }
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, Finder);
