//! The map: shows the results of the list, and tells what was pointed at. Whatever it can do, the
//! list can do without it.

mod card;
pub mod engine;

use crate::state::{App, app, device};
use crate::texts::Msg;
use crate::ui::el::{At, Node, class, click, el, is, label, node, nodes, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{effect, show, state};
use crate::ui::offline::save_map;
use crate::ui::suggest::start_here;
use crate::ui::text::{t, tr};
use directory::cluster::{FINEST_ZOOM, Marker, clusters};
use directory::geo::{Bounds, Point, REGION};
use directory::link::MapView;
use directory::member::MemberId;
use directory::message::Arg;
use engine::{Engine, Event};
use leptos::html;
use leptos::prelude::*;

/// One marker, as the engine draws it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// A member's identity, or a cluster's key.
    pub key: String,
    /// Where.
    pub at: Point,
    /// Wire name of the kind.
    pub kind: &'static str,
    /// How many members.
    pub count: u32,
    /// Whether the place is only roughly known.
    pub approximate: bool,
    /// Its name.
    pub label: String,
}

/// The engine, once it runs.
type Running = StoredValue<Option<Engine>, LocalStorage>;

/// What the map looks at: zoom and edges.
type Sight = (f64, Bounds);

/// How far the camera goes in for one place.
const CLOSE: f64 = 12.0;

/// The map with what stands over it.
pub fn map() -> Node {
    let app = app();
    let view = app.view;
    let place = NodeRef::<html::Div>::new();
    let running = StoredValue::new_local(None::<Engine>);
    let ready = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let saving = RwSignal::new(false);
    let sight = RwSignal::new(None::<Sight>);
    let markers = Memo::new(move |_| sight.get().map(|s| markers(app, s)).unwrap_or_default());
    let here = RwSignal::new(Vec::<MemberId>::new());
    let with = move |f: &dyn Fn(&Engine)| {
        running.with_value(|engine| {
            if let Some(engine) = engine {
                f(engine);
            }
        });
    };

    effect(move || {
        let Some(element) = place.get() else { return };
        let tell = move |event| match event {
            Event::Moved { center, zoom, view: bounds, by_hand } => {
                sight.set(Some((zoom, bounds)));
                if by_hand {
                    view.map_moved(MapView { center, zoom });
                }
            }
            Event::Picked(key) => {
                let closest =
                    sight.with_untracked(|s| s.is_some_and(|(zoom, _)| zoom >= FINEST_ZOOM));
                pick(app, &markers.get_untracked(), &key, closest, here, running);
            }
            Event::Hovered(key) => view.hovered.set(key.and_then(|k| view.snapshot()?.find(&k))),
        };
        engine::load(&device::map_engine(), move |create| {
            let options = options(app);
            let started = create.and_then(|create| Engine::start(&create, &element, options, tell));
            failed.set(started.is_none());
            ready.set(started.is_some());
            running.set_value(started);
        });
    });

    // Members in.
    effect(move || {
        let shown: Vec<Shown> =
            markers.with(|all| all.iter().map(|(_, shown)| shown.clone()).collect());
        if ready.get() {
            with(&|engine| engine.set_members(&shown));
        }
    });
    let key_of = move |id: MemberId| {
        markers.with(|all| {
            all.iter().find(|(m, _)| m.ids().contains(&id)).map(|(_, shown)| shown.key.clone())
        })
    };
    effect(move || {
        let key = view.selected().and_then(key_of);
        if ready.get() {
            with(&|engine| engine.set_selected(key.as_deref()));
        }
    });
    effect(move || {
        let key = view.hovered.get().and_then(key_of);
        if ready.get() {
            with(&|engine| engine.set_hovered(key.as_deref()));
        }
    });
    effect(move || {
        let origin = view.query.with(|q| q.origin.as_ref().map(|o| o.point));
        let position = app.places.position();
        if ready.get() {
            with(&|engine| engine.set_origin(origin));
            with(&|engine| engine.set_position(position));
        }
    });
    effect(move || {
        app.prefs.is_dark();
        if ready.get() {
            with(&|engine| engine.set_palette());
        }
    });
    // The camera follows the question, not the rows: new data must not move the map.
    let question = Memo::new(move |_| (view.query.get(), view.snapshot().is_some()));
    Effect::new(move |looked: Option<bool>| {
        let (query, there) = question.get();
        let looked = looked.unwrap_or(false);
        if !ready.get() || !there {
            return looked;
        }
        // An address that says where to look is right once; after that, questions lead.
        if looked || view.map().is_none() {
            let bounds = bounds_of(app, &query);
            with(&|engine| engine.fit(bounds));
        }
        true
    });
    effect(move || {
        let at = view.selected().and_then(|id| view.member(id, |m| m.location).flatten());
        if let (Some(at), true) = (at, ready.get()) {
            let zoom = sight.with_untracked(|s| s.map_or(CLOSE, |(zoom, _)| zoom.max(CLOSE)));
            with(&|engine| engine.move_to(at, zoom));
        }
    });
    effect(move || {
        view.pane();
        view.wide.get();
        if ready.get() {
            with(&|engine| engine.resize());
        }
    });

    let failure = || {
        let attributes = vec![class("notice map-failed"), is("role", "alert")];
        el("p", attributes, vec![t(Msg::MapFailed)])
    };
    nodes(vec![
        node(view! { <div class="map-place" node_ref=place></div> }),
        show(move || failed.get(), failure),
        show(move || ready.get(), move || buttons(app, running, saving)),
        card::card(here),
        show(move || saving.get(), move || save_card(saving)),
    ])
}

/// Buttons for the whole state, the own position, and saving the map for the road.
fn buttons(app: App, running: Running, saving: RwSignal<bool>) -> Node {
    let whole = click(move || running.with_value(|e| e.as_ref().map_or((), |e| e.fit(REGION))));
    let here = click(move || start_here(app));
    let save = click(move || saving.update(|s| *s = !*s));
    let button = |act, name, sign| {
        let attributes = vec![class("icon-button"), is("type", "button"), label(tr(name)), act];
        el("button", attributes, vec![icon(sign)])
    };
    let saver = vec![
        is("id", SAVER),
        class("icon-button"),
        is("type", "button"),
        label(tr(Msg::OfflineMap)),
        At::live("aria-expanded", state(move || saving.get())),
        save,
    ];
    part_of(
        "div",
        "map-buttons",
        vec![
            button(whole, Msg::MapWhole, Icon::House),
            button(here, Msg::MapPosition, Icon::LocateFixed),
            el("button", saver, vec![icon(Icon::Download)]),
        ],
    )
}

/// Saving the map, over the map.
fn save_card(saving: RwSignal<bool>) -> Node {
    let close = move || {
        saving.set(false);
        device::focus(SAVER);
    };
    let close = vec![class("icon-button card-close"), label(tr(Msg::Close)), click(close)];
    let close = el("button", close, vec![icon(Icon::X)]);
    part_of("div", "card", vec![save_map(), close])
}

/// The id of the button that opens it.
const SAVER: &str = "save-map";

/// What choosing a marker does: a member opens, a heap of members spreads out, members at one place
/// are listed, the ground between takes the list away.
fn pick(
    app: App,
    markers: &[(Marker, Shown)],
    key: &str,
    closest: bool,
    here: RwSignal<Vec<MemberId>>,
    running: Running,
) {
    here.set(Vec::new());
    if app.view.on_card().is_some() {
        app.view.point_away();
    }
    let Some((marker, shown)) = markers.iter().find(|(_, shown)| shown.key == key) else { return };
    match marker {
        Marker::Member { .. } => app.view.point_at(&shown.key),
        Marker::Cluster { ids, .. } if marker.is_one_place() || closest => here.set(ids.clone()),
        Marker::Cluster { bounds, .. } => {
            running.with_value(|e| e.as_ref().map_or((), |e| e.fit(*bounds)));
        }
    }
}

/// The results in view as markers, with how each is drawn.
fn markers(app: App, (zoom, bounds): Sight) -> Vec<(Marker, Shown)> {
    let Some(snapshot) = app.view.snapshot() else { return Vec::new() };
    let points: Vec<_> = app.view.outcome.with(|o| {
        o.rows.iter().filter_map(|row| Some((row.id, snapshot.get(row.id).location?))).collect()
    });
    let shown = |marker: Marker| {
        let shown = match &marker {
            Marker::Member { id, at } => {
                let m = snapshot.get(*id);
                Shown {
                    key: m.id.clone(),
                    at: *at,
                    kind: m.kind.wire(),
                    count: 1,
                    approximate: m.location_precision.is_approximate(),
                    label: m.name.clone(),
                }
            }
            Marker::Cluster { ids, at, count, key, .. } => Shown {
                key: key.clone(),
                at: *at,
                kind: ids.first().map_or("other", |id| snapshot.get(*id).kind.wire()),
                count: *count,
                approximate: marker.is_one_place()
                    && ids.iter().all(|id| snapshot.get(*id).location_precision.is_approximate()),
                label: app.i18n.fill(Msg::MapCluster, &[("n", Arg::Number(f64::from(*count)))]),
            },
        };
        (marker, shown)
    };
    clusters(&points, zoom, bounds).into_iter().map(shown).collect()
}

/// So many of the nearest are worth seeing at once.
const NEAREST: usize = 5;

/// What to look at for a question: round the origin the nearest few, otherwise all results.
fn bounds_of(app: App, query: &directory::query::Query) -> Bounds {
    let Some(snapshot) = app.view.snapshot() else { return REGION };
    let asks = query.origin.is_some() || query.filters.count() > 0 || !query.text.is_empty();
    if !asks {
        return REGION;
    }
    let most = if query.origin.is_some() { NEAREST } else { usize::MAX };
    let points: Vec<_> = app.view.outcome.with_untracked(|o| {
        o.rows.iter().filter_map(|row| snapshot.get(row.id).location).take(most).collect()
    });
    let origin = query.origin.as_ref().map(|o| o.point);
    Bounds::around(origin.into_iter().chain(points)).unwrap_or(REGION)
}

fn options(app: App) -> engine::Options {
    let text = |msg| app.i18n.text(msg);
    let locale = app.i18n.locale();
    engine::Options {
        basemap: device::basemaps(),
        bounds: REGION,
        view: app.view.map().map(|m| (m.center, m.zoom)),
        labels: vec![
            ("map", text(Msg::MapLabel)),
            ("zoomIn", text(Msg::MapZoomIn)),
            ("zoomOut", text(Msg::MapZoomOut)),
            ("attribution", text(Msg::MapSources)),
        ],
        language: locale.tag,
        direction: locale.direction.html(),
        reduced_motion: device::reduced_motion(),
        cooperative: app.view.is_embedded(),
    }
}
