// Sends what no honest page would: to itself as if it were the frame, and to the frame in every
// wrong form. A journey calls it when the finder is there.
const wrong = [
  null,
  "ready",
  7,
  [],
  { type: "select", member: "gone" },
  { kmn: 2, type: "select", member: "gone" },
  { kmn: "1", type: "select", member: "gone" },
  { kmn: 1, type: "selected", member: "gone" },
  { kmn: 1, type: "select" },
  { kmn: 1, type: "select", member: "<img src=x onerror=alert(1)>" },
  { kmn: 1, type: "select", member: { toString: () => "gone" }.toString },
  { kmn: 1, type: "select", member: ["gone"] },
  { kmn: 1, type: "select", member: "x".repeat(201) },
  { kmn: 1, type: "language", language: "xx" },
  { kmn: 1, type: "language", language: 'ar"><script>' },
  { kmn: 1, type: "language", language: ["ar"] },
  { kmn: 1, type: "language" },
  { kmn: 1, type: "height", height: 5 },
  { kmn: 1, type: "ready", language: "ar", title: "x" },
];
const asFrame = [
  { kmn: 1, type: "height", height: 5 },
  { kmn: 1, type: "select", member: "planted" },
  { kmn: 1, type: "language", language: "ar", title: "planted" },
  { kmn: 1, type: "ready", language: "ar", title: "planted" },
];
window.attack = (/** @type {number} */ n) => {
  for (const message of wrong) {
    try {
      window.watched?.frame(n).contentWindow?.postMessage(message, "*");
    } catch {
      // A function can't be sent.
    }
  }
  for (const message of asFrame) postMessage(message, "*");
};
