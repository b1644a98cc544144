// What the browser knows of a language (ECMA-402 `Intl`). Every formatter is made once a language.
// What a browser lacks is undefined, but for dates, which then are written as ISO 8601 does.

export const decompose = (text) => text.normalize("NFKD");

// In the order of `Form` in src/edge/speech.rs. Wall-time values are handed over as if they were
// UTC, so nothing shifts them. `tags` are locales, the best first; `own` is what the language brings
// along because browsers don't know it, in lines such as `weekdays Duşem|Sêşem|…`.
export function formatters(tags, own) {
  const locales = tags.split(" ");
  const make = (name, options) => {
    try {
      return new Intl[name](locales, options);
    } catch {}
  };
  const unit = (unit, maximumFractionDigits) =>
    make("NumberFormat", { style: "unit", unit, maximumFractionDigits });
  const moment = (options) => make("DateTimeFormat", { timeZone: "UTC", ...options });
  const [day, month, year] = ["numeric", "long", "numeric"];
  const all = [
    make("NumberFormat"),
    make("PluralRules"),
    unit("kilometer", 1),
    unit("meter", 0),
    moment({ day, month, year }),
    moment({ month, year }),
    moment({ weekday: "long" }),
    moment({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    make("DisplayNames", { type: "language", fallback: "none" }),
    make("ListFormat", { type: "unit", style: "short" }),
  ];
  if (own) bring(all, own);
  return all;
}

// Puts a language's own words over a browser's that are in another language.
function bring(all, own) {
  const words = {};
  for (const line of own.trim().split("\n")) {
    const [name, list] = line.split(/ (.*)/);
    words[name] = list.split("|");
  }
  const format = (write) => ({ format: write });
  const { weekdays, months, units, languages, list } = words;
  const number = all[0];
  const names = new Map(languages?.map((pair) => pair.split("=")));
  const month = (date) => `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  if (units) {
    all[2] = format((n) => `${number.format(Math.round(n * 10) / 10)}\u{a0}${units[0]}`);
    all[3] = format((n) => `${number.format(Math.round(n))}\u{a0}${units[1]}`);
  }
  if (months) {
    all[4] = format((ms) => `${new Date(ms).getUTCDate()} ${month(new Date(ms))}`);
    all[5] = format((ms) => month(new Date(ms)));
  }
  if (weekdays) all[6] = format((ms) => weekdays[(new Date(ms).getUTCDay() + 6) % 7]);
  if (languages) all[8] = { of: (tag) => names.get(tag) };
  all[9] = format((items) => items.join(`${list?.[0] ?? ","} `));
}

// A language's name in itself: as the page lists it among its own, else as the browser says it;
// undefined where neither knows it.
export function autonym(tag) {
  const list = document.getElementById("kmn-languages")?.textContent ?? "";
  const own = list.split("\n").find((line) => line.startsWith(`${tag}\t`));
  if (own) return own.split("\t")[2];
  try {
    const [known] = Intl.DisplayNames.supportedLocalesOf(tag);
    return known && new Intl.DisplayNames(known, { type: "language", fallback: "none" }).of(known);
  } catch {}
}

// Where the parts of a date stand in an ISO date, by formatter.
const PLAIN = { 4: [0, 10], 5: [0, 7], 6: [0, 10], 7: [11, 16] };

export function say(all, which, value) {
  const formatter = all[which];
  try {
    if (formatter.select) return formatter.select(value);
    return formatter.of ? formatter.of(value) : formatter.format(value);
  } catch {
    return PLAIN[which] && new Date(value).toISOString().slice(...PLAIN[which]);
  }
}
