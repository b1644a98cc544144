// The custom element <kmn-finder>: the finder in a partner's page, in a frame of its own.
//
// It holds no rule of the finder: what may be set, TABLE, comes from `directory::embed`, the
// finder's name in each language, TITLES, from locales/, both by xtask/src/post_build/embed.rs.
// It leaves no global name, and a page that includes it twice has it once. What crosses between
// page and frame are messages { kmn: VERSION, type, … }, each held against source, origin and form.

const NAME = "kmn-finder";
/** How high it is until the frame says how high it wants to be, and how high it may become. */
const HEIGHT = 640;
const MOST = 900;
/** So many milliseconds after it has come near the screen, a frame that said nothing has failed. */
const PATIENCE = 15_000;

const script = /** @type {HTMLScriptElement | null} */ (
  document.currentScript ??
    document.querySelector(`script[src$="/embed.js"],script[src$="/embed-${VERSION}.js"]`)
);
const home = new URL(".", script?.src ?? document.baseURI);

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
.ready a,.failed iframe{display:none}
.failed{background:none;block-size:auto!important}
.failed a{display:block;position:static}
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

/**
 * Whether a value is one that the table allows.
 * @param {string} name
 * @param {string} value
 */
const fits = (name, value) =>
  new RegExp(`^(?:${/** @type {typeof TABLE[0]} */ (TABLE.find(([known]) => known == name))[2]})$`).test(value);
/** @returns {value is string} */
const text = (/** @type {unknown} */ value, /** @type {number} */ most) =>
  typeof value == "string" && value.length <= most;

/**
 * The finder's name in a language, or in German.
 * @param {string} language
 */
function title(language) {
  const wanted = language.toLowerCase().split("-");
  const found = Object.keys(TITLES).find((tag) => wanted.join("-") == tag.toLowerCase())
    ?? Object.keys(TITLES).find((tag) => wanted[0] == tag);
  return [found ?? "de", TITLES[found ?? "de"]];
}

class Finder extends HTMLElement {
  static observedAttributes = TABLE.map(([name]) => name);
  #box = document.createElement("div");
  #link = document.createElement("a");
  /** @type {HTMLIFrameElement | undefined} */
  #frame;
  #height = HEIGHT;
  #said = new Set();
  #changed = new Set();
  /** @type {IntersectionObserver | undefined} */
  #near;
  /** @type {number | undefined} */
  #timer;
  #heard = (/** @type {MessageEvent} */ event) => this.#hear(event);

  constructor() {
    super();
    const root = this.attachShadow({ mode: "closed" });
    dress(root);
    this.#link.target = "_top";
    this.#box.append(this.#link);
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
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#heard);
    /** @type {IntersectionObserver} */ (this.#near).disconnect();
    this.#wait();
  }

  /** Moved without leaving the page: the frame lives on. */
  connectedMoveCallback() {}

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected || !this.#frame) return;
    if (!this.#changed.size) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  /** Takes up what has changed: by a message where the frame can be told, otherwise by another frame. */
  #follow() {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (!this.isConnected) return;
    const told = /** @type {Record<string, string>} */ ({ lang: "language", member: "select" });
    const [values] = this.#values();
    const size = (/** @type {string} */ name) => name.endsWith("height");
    if (!changed.every((name) => size(name) || (told[name] && this.#ready))) return this.#load();
    for (const name of changed.filter((name) => !size(name))) {
      const value = values[name] ?? (name == "lang" ? "auto" : null);
      const type = told[name];
      /** @type {Window} */ (/** @type {HTMLIFrameElement} */ (this.#frame).contentWindow).postMessage(
        { kmn: VERSION, type, [name == "lang" ? type : name]: value },
        home.origin,
      );
    }
    this.#size();
  }

  get #ready() {
    return this.#box.className == "ready";
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
   * The valid values by attribute, and the address of the finder as the frame and as a link have it.
   * @returns {[values: Record<string, string>, framed: string, plain: string]}
   */
  #values() {
    const values = /** @type {Record<string, string>} */ ({});
    const [framed, plain] = [new URL(home), new URL(home)];
    framed.searchParams.set("embed", /** @type {string} */ (/** @type {unknown} */ (1)));
    framed.searchParams.set("host", self.origin);
    for (const [name, parameter, , allowed, anywhere] of TABLE) {
      let value = this.getAttribute(name)?.trim();
      if (value == null) continue;
      if (!fits(name, value)) {
        this.#complain(`${name}="${value}" is ignored. Allowed: ${allowed}.`);
        continue;
      }
      if (/^[\w-]+([ ,]+[\w-]+)*$/.test(value) && name != "place") value = value.replace(/[ ,]+/g, ",");
      values[name] = value;
      if (!parameter || value == "auto") continue;
      framed.searchParams.set(parameter, value);
      if (anywhere) plain.searchParams.set(parameter, value);
    }
    if (values.font == "inherit") {
      framed.searchParams.set("family", getComputedStyle(this.parentElement ?? document.body).fontFamily);
    }
    return [values, framed.href, plain.href];
  }

  #complain(/** @type {string} */ line) {
    if (this.#said.has(line)) return;
    this.#said.add(line);
    console.warn(`<${NAME}>: ${line}`);
  }

  #load() {
    const known = TABLE.map(([name]) => name);
    for (const { name } of this.attributes) {
      if (!known.includes(name) && !(name in this) && !/^(class|part|role|tabindex|(data|aria)-.*)$/.test(name)) {
        this.#complain(`${name} is no attribute. Known: ${known.join(", ")}.`);
      }
    }
    const [values, framed, plain] = this.#values();
    const fixed = values.lang == "auto" ? "" : values.lang;
    const [lang, name] = title(fixed || document.documentElement.lang || navigator.language);
    Object.assign(this.#link, { href: plain, textContent: name, lang });
    this.#wait();
    this.#height = HEIGHT;
    this.#size();
    // A sandboxed page has no origin: browsers let nothing be framed there by rule, and no message comes.
    if (self.origin == "null") return this.#state("failed");
    // A frame of its own for each address: a frame that goes elsewhere would be a step of the page's back button.
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.title = name;
    frame.lang = lang;
    frame.referrerPolicy = "origin";
    frame.allow = `geolocation; clipboard-write${/** @type {unknown} */ (navigator.share) ? "; web-share" : ""}`;
    frame.src = framed;
    this.#frame?.remove();
    this.#box.append((this.#frame = frame));
    /** @type {IntersectionObserver} */ (this.#near).unobserve(this);
    /** @type {IntersectionObserver} */ (this.#near).observe(this);
  }

  #size() {
    const pixels = (/** @type {string} */ name) => {
      const value = this.getAttribute(name)?.trim();
      return value && fits(name, value) ? parseInt(value) : 0;
    };
    const height = pixels("height") || Math.min(this.#height, pixels("max-height") || MOST);
    this.#box.style.blockSize = `${height}px`;
    this.#box.style.setProperty("--height", `${this.#height}px`);
    const radius = this.getAttribute("radius")?.trim();
    this.#box.style.borderRadius = radius && fits("radius", radius) ? `${parseInt(radius)}px` : "";
  }

  /** @param {MessageEvent} event */
  #hear({ source, origin, data }) {
    if (
      !this.#frame || source !== this.#frame.contentWindow || origin !== home.origin || data?.kmn !== VERSION
    ) return;
    const { type, height, member, language, title } = data;
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
    } else if (type == "select" && (member === null || (text(member, 200) && fits("member", member)))) {
      tell("kmn-select", { member });
    }
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, Finder);
