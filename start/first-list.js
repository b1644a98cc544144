// The first list in a partner's page, before the program is there: shows those rows of a page made by
// kmn-publish site that fit the address, and hides the others. A member that is opened is a page too.
//
// No rule of the domain stands here. Of each row Rust has written the districts, kind and topics by which
// it is found, how it answers languages, and the folded words of its search; the order is the page's, and
// so are the numbers in words. What is typed is held against those words as it stands: where no row has
// it, all stay, and the program will know better.

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

/** The language of the page as it came. */
const here = root.lang;
let language = here;
let translated = /** @type {Translated} */ ((pattern) => pattern);

/**
 * The page that holds the first screen: "" for this one, none where only the program can choose or order
 * members. A member has its own, a district all of its rows, and the whole state too; where nothing is
 * asked, the page with the first rows is enough.
 * @param {string | null} member
 */
function page(member) {
  if (address().has("page") || address().get("show") === "map") return undefined;
  if (member) return translated(`stelle/${member}.*.html`, language);
  if (ASKS.some((name) => address().has(name)) || several("speaks").length > 1) return undefined;
  const asked = ["district", "kind", "topic", "speaks"].some((name) => several(name).length);
  if (!asked && rowsAtFirst() <= FIRST_ROWS) return language === here ? "" : translated("start/*.html", language);
  const [district, more] = several("district");
  return translated(`start/${district && !more ? district : "all"}.*.html`, language);
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

/**
 * A page's list: all its rows, how many they are, in words, and the words for each other number.
 * @typedef {{ list: HTMLElement, rows: HTMLElement[], heading: Element | null, count: string | null,
 *   counts: string[] | undefined }} Found
 */
/** @type {Found | undefined} */
let found;
/** What is typed. */
let typed = "";

/**
 * The rows that fit the filters; and of them those with all words that are typed, if there are any.
 * @param {HTMLElement[]} rows
 */
function fitting(rows) {
  const filters = FILTERS.map(([name, own]) => ({ wanted: several(name), own })).filter(({ wanted }) => wanted.length);
  const fit = rows.filter(({ dataset }) =>
    filters.every(({ wanted, own }) => words(dataset[own]).some((value) => wanted.includes(value))));
  const said = fit.filter(({ dataset }) => words(typed).every((word) => dataset.words?.includes(word)));
  return said.length ? said : fit;
}

/**
 * What is shown in which list. Where a language is asked for, the page has a template for each group, with
 * the languages and the answer that make it; who is in none of them is not shown.
 * @param {Found} found
 * @returns {{ list: HTMLElement, rows: HTMLElement[] }[]}
 */
function groups({ list, rows }) {
  const [language] = several("speaks");
  for (const made of document.querySelectorAll("#app [data-group]")) made.remove();
  list.hidden = !!language;
  for (const remark of rows.flatMap((row) => [...row.querySelectorAll("[data-asked]")])) {
    remark.toggleAttribute("hidden", !language);
  }
  const fit = fitting(rows);
  if (!language) return [{ list, rows: fit }];
  /** @type {NodeListOf<HTMLTemplateElement>} */
  const templates = document.querySelectorAll("#app template[data-speaks]");
  return Array.from(templates).flatMap((template) => {
    const { speaks, answer, others } = template.dataset;
    if (!words(speaks).includes(language)) return [];
    const own = fit.filter(({ dataset }) =>
      answer === (words(dataset.languages).includes(language) ? "0" : (others ?? dataset.others)));
    const parts = /** @type {HTMLElement[]} */ ([...document.importNode(template.content, true).children]);
    const place = parts.find((part) => part.matches(".rows"));
    if (!place || !own.length) return [];
    for (const part of parts) part.dataset.group = answer;
    list.before(...parts);
    return [{ list: place, rows: own }];
  });
}

/**
 * Shows what fits, in a list that has just come, or again.
 * @param {boolean} [again]
 */
export function arrange(again) {
  if (isTaken()) return;
  if (!found?.list.isConnected) {
    const list = document.querySelector("#app .row[data-member]")?.parentElement;
    if (!list) return;
    const heading = document.querySelector("#app #results");
    const rows = /** @type {HTMLElement[]} */ ([...list.children]);
    const counts = heading?.getAttribute("data-counts")?.split("|");
    found = { list, rows, heading, count: heading?.textContent ?? null, counts };
  } else if (!again) {
    return;
  }
  const { list, rows, heading, count, counts } = found;
  // A page without numbers has some members only, and shows these.
  const parts = counts ? groups(found) : [{ list, rows }];
  const total = parts.reduce((sum, part) => sum + part.rows.length, 0);
  let position = 0;
  for (const part of parts) {
    const some = part.rows.slice(0, rowsAtFirst() - position);
    for (const row of some) {
      row.setAttribute("aria-posinset", `${++position}`);
      if (counts) row.setAttribute("aria-setsize", `${total}`);
    }
    part.list.replaceChildren(...some);
  }
  if (heading && counts) heading.textContent = total === rows.length ? count : (counts[total] ?? "\u00a0");
}

// --- a member ----------------------------------------------------------------------------------

/**
 * Opens members and goes back to the list in the page itself, and keeps what is typed.
 * @param {(change: Change) => void} navigate Writes the address, and says so.
 * @param {(change: Change) => void} rewrite Writes it only.
 */
export function followHands(navigate, rewrite) {
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
    if (member && found?.list.isConnected) listed = document.getElementById("app");
    if (!member && listed) document.getElementById("app")?.replaceWith(listed);
    else await show();
    if (isTaken() || member !== open) return;
    arrange(true);
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
    navigate((query) => {
      if (row?.dataset.member) query.set("member", row.dataset.member);
      else query.delete("member");
    });
  }, true);
  addEventListener("input", ({ target }) => {
    if (isTaken() || !(target instanceof HTMLInputElement) || target.id !== "search") return;
    typed = target.value;
    // Reloaded, or taken over by the program, the words are there.
    rewrite((query) => (typed ? query.set("q", typed) : query.delete("q")));
    arrange(true);
  });
}
