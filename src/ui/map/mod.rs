//! The map: shows the results of the list, and tells what was pointed at. Whatever it can do, the
//! list can do without it.

mod card;
pub mod engine;
mod shown;
mod words;

use crate::state::{App, app, device};
use crate::ui::el::{Node, class, click, el, is, label, nodes, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{effect, memo, show};
use crate::ui::offline::save_map;
use crate::ui::suggest::start_here;
use crate::ui::text::{t, tr};
use directory::cluster::{Clusters, FINEST_ZOOM, Marker};
use directory::geo::{Bounds, REGION};
use directory::link::MapView;
use directory::member::MemberId;
use directory::query::{FilterName, Query};
use engine::{Engine, Event};
use leptos::prelude::*;
use shown::Shown;
use views::Msg;

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
    let running = StoredValue::new_local(None::<Engine>);
    let ready = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let saving = RwSignal::new(false);
    let sight = RwSignal::new(None::<Sight>);
    let clusters = StoredValue::new(Clusters::default());
    let turns = StoredValue::new(false);
    // Points change with the answer, not with the view: looking elsewhere only looks up.
    let points = memo(Box::new(move || {
        let points = shown::points(app);
        clusters.update_value(|c| c.set_points(points));
        turns.update_value(|turn| *turn = !*turn);
        turns.get_value()
    }));
    let markers = Memo::new(move |_| {
        points.get();
        let Some((zoom, bounds)) = sight.get() else { return Vec::new() };
        let shown = |c: &mut Clusters| shown::all(app, c.look(zoom, bounds));
        clusters.try_update_value(shown).unwrap_or_default()
    });
    let here = RwSignal::new(Vec::<MemberId>::new());
    let with = move |f: &dyn Fn(&Engine)| {
        running.with_value(|engine| {
            if let Some(engine) = engine {
                f(engine);
            }
        });
    };

    effect(move || {
        let tell = move |event| match event {
            Event::Moved { center, zoom, view: bounds, by_hand } => {
                sight.set(Some((zoom, bounds)));
                if by_hand {
                    view.map_moved(MapView { center, zoom });
                }
            }
            Event::Picked { key, by_key } => {
                saving.set(false);
                let closest =
                    sight.with_untracked(|s| s.is_some_and(|(zoom, _)| zoom >= FINEST_ZOOM));
                pick(app, &markers.get_untracked(), &key, closest, here, running);
                // Nothing comes of it where there is no card: a member beside the map has the focus.
                if by_key {
                    device::focus(card::CARD);
                }
            }
            Event::District(ags) => view.filter(|f| {
                let again = f.districts.contains(&ags);
                f.districts.clear();
                if !again && !ags.is_empty() {
                    f.districts.insert(ags);
                }
            }),
            Event::Searched(area) => view.filter(|f| f.area = Some(area)),
            Event::Locate => start_here(app),
            Event::Save => {
                here.set(Vec::new());
                saving.update(|s| *s = !*s);
            }
            Event::Hovered(key) => view.hovered.set(key.and_then(|k| view.snapshot()?.find(&k))),
        };
        engine::load(&device::map_engine(), move |create| {
            let options = options(app);
            let started = create.and_then(|create| Engine::start(&create, PLACE, &options, tell));
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
        let open = saving.get();
        if ready.get() {
            with(&|engine| engine.set_saving(open));
        }
    });
    effect(move || {
        app.prefs.is_dark();
        if ready.get() {
            with(&|engine| engine.set_palette());
        }
    });
    effect(move || {
        let labels = words::labels(app);
        if ready.get() {
            with(&|engine| engine.set_labels(&labels));
        }
    });
    // The camera follows the question, not the rows: new data must not move the map.
    let question = Memo::new(move |_| (view.query.get(), view.snapshot().is_some()));
    let asked = std::cell::RefCell::new(None::<Query>);
    effect(move || {
        let (query, there) = question.get();
        if !ready.get() {
            return;
        }
        // Before the camera moves: it shows the whole of a chosen district.
        let keys: Vec<String> = query.filters.districts.iter().cloned().collect();
        with(&|engine| engine.set_districts(&keys.join(",")));
        if !there {
            return;
        }
        let stays = match asked.replace(Some(query.clone())) {
            // An address that says where to look is right once; after that, questions lead.
            None => view.map().is_some(),
            // A piece of the map was asked for where it is, and is left there.
            Some(before) => {
                query.filters.area.is_some()
                    || before.without(FilterName::Area) == query.without(FilterName::Area)
            }
        };
        if !stays {
            let bounds = bounds_of(app, &query);
            with(&|engine| engine.fit(bounds));
        }
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
        el("div", vec![class("map-place"), is("id", PLACE)], Vec::new()),
        show(move || failed.get(), failure),
        card::card(here),
        show(move || saving.get(), move || save_card(saving)),
    ])
}

/// The id of the element that the engine fills.
const PLACE: &str = "map-place";

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

/// The engine's button that opens it (`map/controls.js`).
const SAVER: &str = "kmn-map-save";

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
            running.with_value(|e| e.as_ref().map_or((), |e| e.open(*bounds)));
        }
    }
}

/// So many of the nearest are worth seeing at once.
const NEAREST: usize = 5;

/// What to look at for a question: round the origin the nearest few, otherwise all results.
fn bounds_of(app: App, query: &Query) -> Bounds {
    let Some(snapshot) = app.view.snapshot() else { return REGION };
    if let Some(area) = query.filters.area {
        return area;
    }
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
    engine::Options {
        basemap: device::basemaps(),
        bounds: REGION,
        view: app.view.map().map(|m| (m.center, m.zoom)),
        labels: words::labels(app),
        cooperative: app.view.is_embedded(),
    }
}
