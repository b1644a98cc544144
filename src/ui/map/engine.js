// The bridge between src/ui/map/engine.rs and the map engine (map/engine.js): fetches the engine, and
// turns plain texts and lists of numbers into what it takes, and back. Nothing that is exported or
// handed on throws: whatever fails here leaves the list, which can do everything the map can.

// Said by the engine when it is there; a module runs once, so it also leaves its `create` behind.
const READY = "kmn-map-engine";

// Tells the engine's `create`, or nothing where it cannot be had.
export function load(url, told) {
  if (globalThis.kmnMapEngine) return told(globalThis.kmnMapEngine);
  const script = document.createElement("script");
  script.type = "module";
  script.src = url;
  document.addEventListener(READY, ({ detail }) => told(detail), { once: true });
  script.addEventListener("error", () => told());
  document.head.append(script);
}

// The events by number: see `event` in engine.rs.
const [MOVED, PICKED, DISTRICT, SEARCHED, LOCATE, SAVE, HOVERED] = [0, 1, 2, 3, 4, 5, 6];

export function start(create, id, basemap, bounds, view, texts, cooperative, told) {
  const tell = (what, text, numbers = [], yes = false) =>
    told(what, text, Float64Array.from(numbers), yes);
  try {
    const map = create(document.getElementById(id), {
      basemap: basemap ? basemap.split(" ") : [],
      bounds: [...bounds],
      view: view.length ? place(view, "zoom") : null,
      labels: words(texts),
      cooperative,
      onMove: (lon, lat, zoom, edges, byHand) =>
        tell(MOVED, undefined, [lon, lat, zoom, ...edges], byHand),
      onPick: (what, key, byKey) => tell(what == "district" ? DISTRICT : PICKED, key, [], !!byKey),
      onSearch: (...edges) => tell(SEARCHED, undefined, edges),
      onLocate: () => tell(LOCATE),
      onSave: () => tell(SAVE),
      onHover: (key) => tell(HOVERED, key ?? undefined),
    });
    return safe({
      ...map,
      setLabels: (labels) => map.setLabels(words(labels)),
      setPosition: (at) => map.setPosition(at.length ? place(at, "accuracy") : null),
      setOrigin: (at) => map.setOrigin(at.length ? place(at) : null),
      setPalette: () => map.setPalette(null),
      open: (edges) => map.open([...edges]),
      fit: (edges) => map.fit([...edges]),
    });
  } catch (why) {
    console.error(why);
  }
}

const place = ([lon, lat, third], name) => ({ lon, lat, [name]: third });

// Texts by name, with those of kinds and districts among them.
function words(text) {
  const [texts, kinds, districts] = text
    .split("\u001d")
    .map((group) => Object.fromEntries(group.split("\u001e").map((entry) => entry.split("\u001f"))));
  return { ...texts, kinds, districts };
}

// The same methods, of which none throws.
const safe = (handle) =>
  Object.fromEntries(
    Object.entries(handle).map(([name, method]) => [
      name,
      (...values) => {
        try {
          method(...values);
        } catch (why) {
          console.error(why);
        }
      },
    ]),
  );
