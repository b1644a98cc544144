// Elements in one expression.

/**
 * An element with properties (`class`, `aria-…` and `data-…` are attributes) and children.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown> | null} [properties]
 * @param {...(Node | string)} children
 */
export function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    const isAttribute = /^(class|for|role|dir|list|(aria|data)-.*)$/.test(name);
    if (isAttribute) element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}
