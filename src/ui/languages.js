// The choice of language: every language under its own name, and a field to find one by typing. The
// list stands in the page; the build writes it from `directory::locale`. Where it shows what is said
// stands in src/ui/frame/menu.rs.

const id = (name) => document.getElementById(name);

// Small letters without accents, so that "turkce" finds "Türkçe".
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

let picked;

// The tag of the language that was chosen last.
export const choice = () => picked;

// Says something below the list.
export const report = (text) => {
  id("language-state").textContent = text;
};

// Fills the list anew. `counts` are the sentences for 0, 1, 2 … languages, by lines.
export function offer(current, counts, told) {
  const [list, field] = [id("languages"), id("language-find")];
  const sentences = counts.split("\n");
  let names;
  try {
    names = new Intl.DisplayNames(document.documentElement.lang, { type: "language" });
  } catch {}
  const items = id("kmn-languages").textContent.trim().split("\n").map((line) => {
    const [tag, dir, name, others] = line.split("\t");
    const item = document.createElement("li");
    item.innerHTML = `<button type="button" class="menu-item" lang="${tag}" aria-pressed="${tag == current}"><span dir="${dir}"></span></button>`;
    const button = item.firstChild;
    const show = () => (button.firstChild.textContent = name);
    // Chromium (156) never draws a name whose font comes later; so the name waits for its font.
    if (/[\u1200-\u137f]/.test(name)) document.fonts.load('1em "KMN Ethiopic"', name).then(show, show);
    else show();
    button.onclick = () => {
      picked = tag;
      told();
    };
    const words = fold(`${name} ${others} ${tag} ${names?.of(tag) ?? ""}`);
    return { item, button, words };
  });
  list.replaceChildren(...items.map(({ item }) => item));
  const shown = () => items.filter(({ item }) => !item.hidden).map(({ button }) => button);
  const narrow = () => {
    const wanted = fold(field.value.trim());
    for (const { item, words } of items) item.hidden = !words.includes(wanted);
    report(wanted && (sentences[shown().length] ?? ""));
  };
  field.value = "";
  narrow();
  field.oninput = narrow;
  // Down and up go through field and list as through one; Enter takes the first that is left.
  list.onkeydown = field.onkeydown = (event) => {
    const all = [field, ...shown()];
    const at = all.indexOf(event.target);
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: at && 1, End: at && all.length - 1 }[event.key];
    if (event.key == "Enter" && !at && field.value.trim()) all[1]?.click();
    else if (!goal && goal !== 0) return;
    else all[goal]?.focus();
    event.preventDefault();
  };
}
