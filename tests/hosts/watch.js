// Lets a journey look into a closed shadow, and keeps what the page and its console heard. It stands
// before the element's script, since it has to see it arrive.
const shadows = new Map();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const shadow = attach.call(this, options);
  shadows.set(this, shadow);
  return shadow;
};
const finder = (/** @type {number} */ n) => document.querySelectorAll("kmn-finder")[n];
/** @type {NonNullable<typeof window.watched>} */
const watched = {
  box: (n) => shadows.get(finder(n)).querySelector("div"),
  frame: (n) => shadows.get(finder(n)).querySelector("iframe"),
  link: (n) => shadows.get(finder(n)).querySelector("a"),
  shadow: (n) => shadows.get(finder(n)),
  events: [],
  lines: [],
  names: [],
};
window.watched = watched;
for (const type of ["kmn-ready", "kmn-select"]) {
  addEventListener(type, (event) => {
    const { detail } = /** @type {CustomEvent<{ member: string } | undefined>} */ (event);
    watched.events.push(detail ? `${type} ${detail.member}` : type);
  });
}
const warn = console.warn;
console.warn = (line) => {
  watched.lines.push(line);
  warn.call(console, line);
};
watched.names = Object.getOwnPropertyNames(window);
