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

/** Whether the program is there, whose the page is then. */
const isTaken = () => root.dataset.page === undefined;

// --- which page --------------------------------------------------------------------------------

/** @type {(member: string | null) => string | undefined} */
let page = () => undefined;

/**
 * The page that holds the first screen; none where only the program can choose or order members.
 * @param {string} tag The language to speak.
 * @param {Translated} translated Puts the language into the name of a page.
 */
export function firstPage(tag, translated) {
  page = (member) => {
    if (address().has("page") || address().get("show") === "map") return undefined;
    if (member) return translated(`stelle/${member}.*.html`, tag);
    if (ASKS.some((name) => address().has(name)) || several("speaks").length > 1) return undefined;
    const [district, more] = several("district");
    return translated(`start/${district && !more ? district : "all"}.*.html`, tag);
  };
  return page(address().get("member"));
}

/**
 * Puts a page's first screen in the place of what there is, unless the program has come.
 * @param {string} path
 */
async function take(path) {
  const answer = await fetch(new URL(path, document.baseURI));
  const made = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
  const [mine, other] = [document, made].map((found) => found.getElementById("app"));
  if (!mine || !other || isTaken()) return false;
  mine.replaceWith(document.adoptNode(other));
  const { lang, dir } = made.documentElement;
  Object.assign(root, { lang, dir });
  document.title = made.title;
  return true;
}

// --- the list ----------------------------------------------------------------------------------

/**
 * A page's list: all its rows, and how many they are, in words.
 * @typedef {{ list: HTMLElement, rows: HTMLElement[], heading: Element | null, count: string | null }} Found
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
  const templates = document.querySelectorAll(`#app template[data-speaks~="${CSS.escape(language)}"]`);
  return Array.from(templates).flatMap((template) => {
    if (!(template instanceof HTMLTemplateElement)) return [];
    const { answer, others } = template.dataset;
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
    found = { list, rows, heading, count: heading?.textContent ?? null };
  } else if (!again) {
    return;
  }
  const { rows, heading, count } = found;
  const parts = groups(found);
  const total = parts.reduce((sum, part) => sum + part.rows.length, 0);
  let left = +(root.dataset.limit ?? FIRST_ROWS);
  for (const part of parts) {
    const some = part.rows.slice(0, left);
    for (const [at, row] of some.entries()) {
      row.ariaPosInSet = `${+(root.dataset.limit ?? FIRST_ROWS) - left + at + 1}`;
      row.ariaSetSize = `${total}`;
    }
    part.list.replaceChildren(...some);
    left -= some.length;
    if (!some.length) part.list.hidden = true;
  }
  // Numbers in words are the page's too; where it has none, the program says it.
  const counts = heading?.getAttribute("data-counts")?.split("|");
  if (heading) heading.textContent = total === rows.length ? count : (counts?.[total] ?? "\u00a0");
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
  addEventListener("popstate", async () => {
    const member = address().get("member");
    if (isTaken() || member === open) return;
    open = member;
    const now = document.getElementById("app");
    if (member && found?.list.isConnected) listed = now;
    if (!member && listed) now?.replaceWith(listed);
    else if (!(await take(page(member) ?? ""))) return;
    arrange(true);
    document.getElementById(member ? "heading" : "results")?.focus({ preventScroll: !member });
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
