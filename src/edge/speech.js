// What the browser knows of a language (ECMA-402 `Intl`). Every formatter is made once a language.
// What a browser lacks is undefined, but for dates, which then are written as ISO 8601 does.

export const decompose = (text) => text.normalize("NFKD");

// In the order of `Form` in src/edge/speech.rs. Wall-time values are handed over as if they were
// UTC, so nothing shifts them.
export function formatters(tag) {
  const make = (name, options) => {
    try {
      return new Intl[name](tag, options);
    } catch {}
  };
  const unit = (unit, maximumFractionDigits) =>
    make("NumberFormat", { style: "unit", unit, maximumFractionDigits });
  const moment = (options) => make("DateTimeFormat", { timeZone: "UTC", ...options });
  const [day, month, year] = ["numeric", "long", "numeric"];
  return [
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
