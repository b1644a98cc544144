// The first list in a partner's page, before the program is there: shows those rows of a page made by
// kmn-publish site that fit the address, and hides the others. A member that is opened is a page too.
//
// No rule of the domain stands here: `directory::first_list` says what Rust has written of each row, and
// what may be asked of it. What is typed waits in its box for the program.

/** @typedef {(query: URLSearchParams) => void} Change */
/** @typedef {(pattern: string, tag: string) => string} Translated */

const root = document.documentElement;
const address = () => new URLSearchParams(location.search);
const several = (/** @type {string} */ name) => address().get(name)?.split(",").filter(Boolean) ?? [];
const words = (/** @type {string | undefined} */ list) => (list ?? "").split(" ").filter(Boolean);

/** Filters of the address, and where rows say whether they fit. */
const FILTERS = /** @type {const} */ ([["district", "district"], ["kind", "kind"], ["topic", "topics"]]);

/** How many rows are shown. */
const rowsAtFirst = () => +(root.dataset.limit ?? FIRST_ROWS);

/** Whether the program is there, whose the page is then. */
const isTaken = () => root.dataset.page === undefined;

// --- which page --------------------------------------------------------------------------------

let language = root.lang;
let translated = /** @type {Translated} */ ((pattern) => pattern);

/** The list that holds all members of what `district=` names; none where there are too many. */
function list() {
  const names = document.querySelector("meta[name=kmn-lists]")?.getAttribute("content") ?? "";
  const lists = new Map(words(names).map((pair) => /** @type {[string, string]} */ (pair.split("="))));
  const asked = address().get("district") ?? "";
  const name = lists.has(asked) ? asked : "all";
  return lists.has(name) ? (lists.get(name) ?? name) : undefined;
}

/**
 * The page that holds the first screen; none where only the program can choose or order members.
 * @param {string | null} member
 */
function page(member) {
  if (address().has("page") || address().get("show") === "map") return undefined;
  if (member) return translated(`stelle/${member}.*.html`, language);
  const name = ASKS.some((name) => address().has(name)) ? undefined : list();
  return name && translated(`start/${name}.*.html`, language);
}

/**
 * The page that holds the first screen, as the address is now.
 * @param {string} tag The language to speak.
 * @param {Translated} into Puts a language into the name of a page.
 */
export function firstPage(tag, into) {
  [language, translated] = [tag, into];
  return page(address().get("member"));
}

/**
 * Puts a page's first screen in the place of what there is, unless that is not wanted any more.
 * @param {string | undefined} path
 * @param {() => boolean} isWanted
 */
async function take(path, isWanted) {
  if (path === undefined) return;
  const answer = await fetch(new URL(path, document.baseURI));
  const made = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
  const [mine, other] = [document, made].map((found) => found.getElementById("app"));
  if (!mine || !other || isTaken() || !isWanted()) return;
  mine.replaceWith(document.adoptNode(other));
  const { lang, dir } = made.documentElement;
  Object.assign(root, { lang, dir });
  document.title = made.title;
}

// --- the list ----------------------------------------------------------------------------------

/** All rows of the page's list, in the order in which they came. */
let rows = /** @type {HTMLElement[]} */ ([]);

/**
 * Where a row stands among those that answer the languages asked for; infinitely far where it does not.
 * @param {HTMLElement} row
 */
function rank({ dataset }) {
  const ranks = new Map(words(dataset.rank).map((pair) => /** @type {[string, string]} */ (pair.split("="))));
  const asked = several("speaks").map((tag) =>
    words(dataset.languages).includes(tag) ? 0 : +(ranks.get(tag) ?? ranks.get("*") ?? Infinity));
  return asked.length ? Math.min(...asked) : 0;
}

/** The rows that fit, with their ranks, in order. */
function fitting() {
  const filters = FILTERS.map(([name, own]) => ({ wanted: several(name), own })).filter(({ wanted }) => wanted.length);
  const fits = (/** @type {HTMLElement} */ { dataset }) =>
    filters.every(({ wanted, own }) => words(dataset[own]).some((value) => wanted.includes(value)));
  const ranked = rows.filter(fits).map((row) => ({ row, at: rank(row) }));
  return ranked.filter(({ at }) => at < Infinity).sort((a, b) => a.at - b.at);
}

/**
 * Title and list of the group of a rank; the page has them for one language.
 * @param {number} at
 */
function group(at) {
  const [tag, more] = several("speaks");
  const made = /** @type {NodeListOf<HTMLTemplateElement>} */ (
    document.querySelectorAll(`#app template[data-rank="${at}"]`)
  );
  const own = [...made].find(({ dataset }) => dataset.language === undefined || dataset.language === tag);
  return tag && !more ? own && [...document.importNode(own.content, true).children] : undefined;
}

/** Shows what fits, in a list that has just come. */
export function arrange() {
  if (isTaken()) return;
  const list = document.querySelector("#app .row[data-member]")?.parentElement;
  if (!list || rows.some((row) => row.isConnected)) return;
  rows = /** @type {HTMLElement[]} */ ([...list.children]);
  const fit = fitting();
  const shown = fit.slice(0, rowsAtFirst());
  for (const [index, { row }] of shown.entries()) {
    row.setAttribute("aria-posinset", `${index + 1}`);
    row.setAttribute("aria-setsize", `${fit.length}`);
  }
  list.replaceChildren(...shown.map(({ row }) => row));
  const groups = [...new Set(shown.map(({ at }) => at))].map((at) => ({ at, elements: group(at) }));
  if (groups.every(({ elements }) => elements)) groups.forEach(({ at, elements = [] }) => {
    list.before(...elements);
    elements.at(-1)?.replaceChildren(...shown.filter((one) => one.at === at).map(({ row }) => row));
    list.hidden = true;
  });
  if (list.hidden) sayUnstated(shown.map(({ row }) => row));
  // The page's words are about other numbers.
  if (fit.length !== rows.length || shown.length !== Math.min(rows.length, FIRST_ROWS)) sayCount(fit.length);
}

/**
 * Says in rows that state no language that they state none, as the program does where one is asked for.
 * @param {HTMLElement[]} shown
 */
function sayUnstated(shown) {
  const line = /** @type {HTMLTemplateElement | null} */ (document.querySelector("#app template[data-unstated]"));
  for (const row of shown.filter((row) => !row.querySelector(".spoken"))) {
    if (line) row.lastElementChild?.before(document.importNode(line.content, true));
  }
}

/**
 * Says how many fit, in the page's words for that number.
 * @param {number} total
 */
function sayCount(total) {
  for (const more of document.querySelectorAll("#app :is(#more, .shown-of)")) more.remove();
  const count = document.querySelector("#app [data-counts]");
  const counted = count?.getAttribute("data-counts")?.split("\n")[total];
  const heading = count?.querySelector("#results");
  if (heading) heading.textContent = counted ?? "\u00a0";
}

// --- a member ----------------------------------------------------------------------------------

/**
 * Opens members and goes back to the list in the page itself.
 * @param {(change: Change) => void} navigate Writes the address, and says so.
 */
export function followHands(navigate) {
  /** @type {string | null} */
  let open = address().get("member");
  /** @type {HTMLElement | null} */
  let listed = null;
  /** Shows another page, and waits for it. */
  const show = () => {
    const [member, tag] = [open, language];
    return take(page(member), () => member === open && tag === language).catch(() => {});
  };
  addEventListener("popstate", async () => {
    const member = address().get("member");
    if (isTaken() || member === open) return;
    open = member;
    if (member && rows.some((row) => row.isConnected)) listed = document.getElementById("app");
    if (!member && listed) document.getElementById("app")?.replaceWith(listed);
    else await show();
    if (isTaken() || member !== open) return;
    arrange();
    document.getElementById(member ? "heading" : "results")?.focus({ preventScroll: !member });
  });
  addEventListener("kmn-language", (event) => {
    const { detail } = /** @type {CustomEvent<string>} */ (event);
    if (isTaken() || detail === language) return;
    [language, listed] = [detail, null];
    show();
  });
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("#app a[href]");
    if (isTaken() || !(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = /** @type {HTMLElement | null} */ (link.closest(".row[data-member]"));
    const isHome = link.origin + link.pathname === location.origin + location.pathname;
    if (!row && (!isHome || link.hash)) return;
    event.preventDefault();
    const to = new URLSearchParams(link.search);
    if (row?.dataset.member) to.set("member", row.dataset.member);
    // Another page than a member's is the program's: it finds it in the address.
    navigate((query) => {
      for (const name of ["member", "page"]) {
        const value = to.get(name);
        if (value === null) query.delete(name);
        else query.set(name, value);
      }
    });
  }, true);
}
