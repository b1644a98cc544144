//! The table as a JavaScript module, for esbuild to bundle and for node to import.
//!
//! `default` has `tokens` (names), `looks` (by name; `z` counts drawing order, `from` and `to` are
//! zooms, and one of `area`, `line`, `border` and `label`), and `schemas`, whose picks are
//! `[layer, look, conditions, text, rank, assume]` without the last ones that say nothing. Its `kinds`
//! are the forms of the members' kinds, by their wire names.

use crate::kind::{Form, form};
use crate::look::{Label, Line, Look, Paint, Stand, Stops};
use crate::{LOOKS, Pick, SCHEMAS, Schema, Token};
use directory::terms::Kind;
use serde_json::{Map, Value, json};

/// The module's text. The same table gives the same bytes.
#[must_use]
pub fn module() -> String {
    let tokens: Vec<&str> = Token::ALL.iter().map(|token| token.name()).collect();
    let looks: Map<String, Value> =
        (1..).zip(LOOKS).map(|(z, look)| (look.name.to_owned(), written(z, look))).collect();
    let schemas: Vec<Value> = SCHEMAS.iter().map(schema).collect();
    let kinds: Map<String, Value> =
        Kind::ALL.iter().map(|kind| (kind.as_str().to_owned(), kind_form(form(*kind)))).collect();
    let table = json!({ "tokens": tokens, "looks": looks, "schemas": schemas, "kinds": kinds });
    format!("// Made by crates/mapstyle: edit there.\nexport default {table};\n")
}

fn written(z: u32, look: &Look) -> Value {
    let mut object = Map::new();
    object.insert("z".into(), z.into());
    object.insert("from".into(), number(look.zoom.0));
    object.insert("to".into(), number(look.zoom.1));
    let (kind, value) = match &look.paint {
        Paint::Area(color) => ("area", json!({ "color": color.name() })),
        Paint::Line(made) => ("line", line(made)),
        Paint::Border(made) => ("border", line(made)),
        Paint::Label(made) => ("label", label(made)),
    };
    object.insert(kind.into(), value);
    Value::Object(object)
}

fn kind_form(form: Form) -> Value {
    let Form { letter, stands_out, corners, rounding, drop, points: _, baseline: _ } = form;
    let point = |[x, y]: &[f32; 2]| json!([number(*x), number(*y)]);
    let points = match corners {
        [] => Value::Null,
        corners => corners.iter().map(point).collect(),
    };
    json!({
        "points": points,
        "corner": number(rounding),
        "drop": number(drop),
        "letter": letter,
        "tone": if stands_out { "marker" } else { "marker-quiet" },
    })
}

fn line(line: &Line) -> Value {
    let Line { color, width, casing, dash } = *line;
    let mut object = Map::new();
    object.insert("color".into(), color.name().into());
    object.insert("width".into(), stops(width));
    if let Some((color, width)) = casing {
        object.insert("casing".into(), json!([color.name(), number(width)]));
    }
    if !dash.is_empty() {
        object.insert("dash".into(), dash.iter().copied().map(number).collect());
    }
    Value::Object(object)
}

fn label(label: &Label) -> Value {
    let Label { color, halo, size, scale, italic, bold, spacing, least, .. } = *label;
    let Label { priority, wrap, stand, again, air, short, .. } = *label;
    let mut object = Map::new();
    object.insert("color".into(), color.name().into());
    object.insert("halo".into(), halo.name().into());
    object.insert("size".into(), stops(size));
    object.insert("scale".into(), stops(scale));
    object.insert("priority".into(), number(priority));
    object.insert("wrap".into(), wrap.into());
    object.insert("again".into(), number(again));
    object.insert("air".into(), number(air));
    match stand {
        Stand::On => None,
        Stand::Beside(gap) => object.insert("beside".into(), number(gap)),
        Stand::Ring(gap) => {
            object.insert("ring".into(), true.into());
            object.insert("beside".into(), number(gap))
        }
        Stand::Along(straight) => object.insert("along".into(), number(straight)),
    };
    if short {
        object.insert("short".into(), true.into());
    }
    if italic {
        object.insert("italic".into(), true.into());
    }
    if bold.is_finite() {
        object.insert("bold".into(), number(bold));
    }
    if spacing > 0.0 {
        object.insert("spacing".into(), number(spacing));
    }
    if !least.is_empty() {
        object.insert("least".into(), stops(least));
    }
    Value::Object(object)
}

fn schema(schema: &Schema) -> Value {
    let Schema { name, drawn, named, left: _ } = *schema;
    let picks = |all: &[Pick]| all.iter().map(pick).collect::<Vec<_>>();
    json!({ "name": name, "drawn": picks(drawn), "named": picks(named) })
}

fn pick(pick: &Pick) -> Value {
    let Pick { layer, when, look, text, rank, assume } = *pick;
    let when: Map<String, Value> =
        when.iter().map(|(field, values)| ((*field).to_owned(), json!(values))).collect();
    let mut row = vec![json!(layer), json!(look), Value::Object(when)];
    let said = [text != "name", !rank.is_empty(), assume > 0];
    let rest = [json!(text), json!(rank), json!(assume)];
    let count = said.iter().rposition(|says| *says).map_or(0, |last| last + 1);
    row.extend(rest.into_iter().take(count));
    Value::Array(row)
}

fn stops(stops: Stops) -> Value {
    stops.iter().map(|(at, value)| json!([number(*at), number(*value)])).collect()
}

/// A number as short as it was written: `0.1`, not the nearest binary fraction.
fn number(value: f32) -> Value {
    let short: f64 = value.to_string().parse().unwrap_or_default();
    if short.fract() == 0.0 { json!(short as i64) } else { json!(short) }
}
