// Reads a member's page aloud with the browser's own voices (Web Speech API), in pieces: what is
// German in a page in another language is read by a German voice, where there is one.

const speech = window.speechSynthesis;
const language = (tag) => tag.split("-")[0].toLowerCase();
const voiceFor = (tag) =>
  speech?.getVoices().find((voice) => language(voice.lang.replace("_", "-")) == language(tag));

// What is not said: what can only be pressed, and what nobody sees.
const SILENT = ".links, .large-actions, .desk, .provenance, [hidden], [aria-hidden=true], .visually-hidden";

// The texts below an element with the language of each, in order; neighbours of one language and one
// block are one sentence.
function pieces(article) {
  const found = [];
  const walk = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { data, parentElement: parent } = walk.currentNode;
    if (!data.trim() || parent.closest(SILENT)) continue;
    const lang = parent.closest("[lang]").lang;
    const block = parent.closest("p, h1, h2, li, tr, address, dd, dt");
    const last = found.at(-1);
    if (last?.lang == lang && last.block == block) last.text += ` ${data}`;
    else found.push({ lang, block, text: data });
  }
  return found;
}

let reading;

function stop() {
  reading?.classList.remove("on");
  reading = undefined;
  speech?.cancel();
}

// Shows the button once there is a voice for the page's language. A page that goes falls silent when
// another opens, or at the end of the sentence.
export function offer(id) {
  stop();
  const show = () => {
    const button = document.getElementById(id);
    if (button) button.hidden = !voiceFor(document.documentElement.lang);
    else if (reading && !reading.isConnected) stop();
  };
  setTimeout(show);
  if (speech) speech.onvoiceschanged = show;
}

// Begins, or stops.
export function toggle(id) {
  const was = reading;
  stop();
  const button = document.getElementById(id);
  if (was || !button) return;
  reading = button;
  button.classList.add("on");
  const all = pieces(button.closest("article"));
  const next = () => {
    if (reading != button) return;
    const piece = all.shift();
    if (!piece || !button.isConnected) return stop();
    const said = new SpeechSynthesisUtterance(piece.text);
    const voice = voiceFor(piece.lang) ?? voiceFor(document.documentElement.lang);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = next;
    said.onerror = () => reading == button && stop();
    speech.speak(said);
  };
  next();
}
