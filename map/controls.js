// The controls over the map, as plain HTML that style/map.css dresses: two zoom buttons, and the
// attribution, which folds away on small maps but never disappears (the data licences ask for it).

/** From this width on the attribution stands open, in CSS pixels. */
const ROOM = 720;

/** `labels`: `zoomIn`, `zoomOut`, `attribution`. Gives `{ node, attribute(text), limit(in, out) }`. */
export function controls(element, labels, zoomBy) {
  const node = make('div', 'kmn-map-controls');
  const button = (sign, label, delta) => {
    const made = make('button', 'kmn-map-zoom', sign);
    made.type = 'button';
    made.setAttribute('aria-label', label);
    made.title = label;
    made.addEventListener('click', () => zoomBy(delta));
    return made;
  };
  const zoomIn = button('+', labels.zoomIn, 1);
  const zoomOut = button('−', labels.zoomOut, -1);
  const zoom = make('div', 'kmn-map-zooms');
  zoom.append(zoomIn, zoomOut);

  const text = make('span', 'kmn-map-sources');
  const fold = make('button', 'kmn-map-fold', labels.attribution);
  fold.type = 'button';
  const show = (open) => {
    text.hidden = !open;
    fold.setAttribute('aria-expanded', open);
  };
  fold.addEventListener('click', () => show(text.hidden));
  show(element.clientWidth >= ROOM);
  const sources = make('div', 'kmn-map-attribution');
  sources.append(fold, text);
  sources.hidden = true;
  node.append(zoom, sources);

  const known = new Set();
  return {
    node,
    attribute(source) {
      source.split(' · ').forEach((part) => known.add(part));
      text.textContent = [...known].join(' · ');
      sources.hidden = false;
    },
    // Not `disabled`: that would throw the keyboard's focus away at the last step.
    limit(noIn, noOut) {
      zoomIn.setAttribute('aria-disabled', noIn);
      zoomOut.setAttribute('aria-disabled', noOut);
    },
  };
}

function make(tag, className, text = '') {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.textContent = text;
  return node;
}
