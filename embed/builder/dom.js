// Elements in one expression.

/** An element with properties (`class`, `aria-…` and `data-…` are attributes) and children. */
export function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (/^(class|for|role|dir|list|(aria|data)-.*)$/.test(name)) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}
