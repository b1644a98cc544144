//! The map: shows the results of the list, and tells what was pointed at. Whatever it can do, the
//! list can do without it.

mod card;
pub mod engine;
mod shown;
mod words;

use crate::state::{App, app, device};
use crate::ui::device::offline::SaveMap;
use crate::ui::search::suggest::start_here;
use card::MapCard;
use directory::cluster::{Clusters, FINEST_ZOOM, Marker};
use directory::geo::{Bounds, REGION};
use directory::link::MapView;
use directory::member::MemberId;
use directory::query::{FilterName, Query};
use engine::{Engine, Event};
use leptos::prelude::*;
use shown::Shown;
use views::{Icon, Lucide, Msg, t};

/// The id of the element that the engine fills.
const PLACE: &str = "map-place";

/// The engine's button that opens [`SaveCard`] (`map/controls.js`).
const SAVE_BUTTON: &str = "kmn-map-save";

/// How far the camera goes in for one place.
const CLOSE: f64 = 12.0;

/// The map with what stands over it.
#[component]
pub fn MapPane() -> impl IntoView {
    let map = Map::new(app());
    map.start_engine();
    map.follow_members();
    map.follow_surroundings();
    map.follow_question();
    map.follow_selection();
    map.follow_size();
    view! {
        <div class="map-place" id=PLACE></div>
        <Show when=move || map.failed.get()>
            <p class="notice map-failed" role="alert">
                {t(Msg::MapFailed)}
            </p>
        </Show>
        <MapCard here=map.here />
        <Show when=move || map.saving.get()>
            <SaveCard open=map.saving />
        </Show>
    }
}

/// Saving the map, over the map.
#[component]
fn SaveCard(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let close = move |_| {
        open.set(false);
        device::focus(SAVE_BUTTON);
    };
    view! {
        <div class="card">
            <SaveMap />
            <button class="icon-button card-close" aria-label=t(Msg::Close) on:click=close>
                <Icon of=Lucide::X />
            </button>
        </div>
    }
}

/// What the parts of the map share.
#[derive(Clone, Copy)]
struct Map {
    app: App,
    /// The engine, once it runs.
    engine: StoredValue<Option<Engine>, LocalStorage>,
    /// Whether the engine runs.
    ready: RwSignal<bool>,
    /// Whether the engine could not be had.
    failed: RwSignal<bool>,
    /// Whether saving the map stands open.
    saving: RwSignal<bool>,
    /// What the map looks at: zoom and edges.
    sight: RwSignal<Option<(f64, Bounds)>>,
    /// What stands on the map.
    markers: Memo<Vec<(Marker, Shown)>>,
    /// The members at one place, if such a place was pointed at.
    here: RwSignal<Vec<MemberId>>,
}

impl Map {
    fn new(app: App) -> Self {
        let sight = RwSignal::new(None);
        let clusters = StoredValue::new(Clusters::default());
        // Points change with the answer, not with the view: looking elsewhere only looks up. The
        // value says nothing but that they changed.
        let points = Memo::new(move |before: Option<&bool>| {
            let points = shown::points(app);
            clusters.update_value(|c| c.set_points(points));
            before != Some(&true)
        });
        let markers = Memo::new(move |_| {
            points.get();
            let Some((zoom, bounds)) = sight.get() else { return Vec::new() };
            let shown = |c: &mut Clusters| shown::all(app, c.look(zoom, bounds));
            clusters.try_update_value(shown).unwrap_or_default()
        });
        Self {
            app,
            engine: StoredValue::new_local(None),
            ready: RwSignal::new(false),
            failed: RwSignal::new(false),
            saving: RwSignal::new(false),
            sight,
            markers,
            here: RwSignal::new(Vec::new()),
        }
    }

    /// Does something with the engine once it runs; inside an effect, that is followed.
    fn with_engine(self, act: impl FnOnce(&Engine)) {
        if self.ready.get() {
            self.engine.with_value(|engine| {
                if let Some(engine) = engine {
                    act(engine);
                }
            });
        }
    }

    /// Fetches the engine, and has it show the map.
    fn start_engine(self) {
        Effect::new(move || {
            engine::load(&device::map_engine(), move |create| {
                let options = options(self.app);
                let tell = move |event| self.on_event(event);
                let started =
                    create.and_then(|create| Engine::start(&create, PLACE, &options, tell));
                self.failed.set(started.is_none());
                self.ready.set(started.is_some());
                self.engine.set_value(started);
            });
        });
    }

    /// What the engine tells.
    fn on_event(self, event: Event) {
        let view = self.app.view;
        match event {
            Event::Moved { center, zoom, view: bounds, by_hand } => {
                self.sight.set(Some((zoom, bounds)));
                if by_hand {
                    view.map_moved(MapView { center, zoom });
                }
            }
            Event::Picked { key, by_key } => {
                self.saving.set(false);
                self.pick(&key);
                // Nothing comes of it where there is no card: beside the map the member has it.
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
            Event::Locate => start_here(self.app, || {}),
            Event::Save => {
                self.here.set(Vec::new());
                self.saving.update(|saving| *saving = !*saving);
            }
            Event::Hovered(key) => view.hovered.set(key.and_then(|k| view.snapshot()?.find(&k))),
        }
    }

    /// What choosing a marker does: a member opens, a heap of members spreads out, members at one
    /// place are listed, the ground between takes the list away.
    fn pick(self, key: &str) {
        let sight = self.sight.get_untracked();
        let is_closest = sight.is_some_and(|(zoom, _)| zoom >= FINEST_ZOOM);
        let markers = self.markers.get_untracked();
        self.here.set(Vec::new());
        let found = markers.iter().find(|(_, shown)| shown.key == key);
        let is_member = matches!(found, Some((Marker::Member { .. }, _)));
        if untrack(|| self.app.view.on_card()).is_some() && !is_member {
            self.app.view.point_away();
        }
        let Some((marker, shown)) = found else { return };
        match marker {
            Marker::Member { .. } => self.app.view.point_at(&shown.key),
            Marker::Cluster { ids, .. } if marker.is_one_place() || is_closest => {
                self.here.set(ids.clone());
            }
            Marker::Cluster { bounds, .. } => {
                self.engine.with_value(|e| e.as_ref().map_or((), |e| e.open(*bounds)));
            }
        }
    }

    /// The key of the marker on which a member stands.
    fn key_of(self, id: MemberId) -> Option<String> {
        self.markers.with(|all| {
            all.iter().find(|(m, _)| m.ids().contains(&id)).map(|(_, shown)| shown.key.clone())
        })
    }

    /// Members in: their markers, which of them is selected, and which the pointer is over.
    fn follow_members(self) {
        let view = self.app.view;
        Effect::new(move || {
            let shown: Vec<Shown> =
                self.markers.with(|all| all.iter().map(|(_, shown)| shown.clone()).collect());
            self.with_engine(|engine| engine.set_members(&shown));
        });
        Effect::new(move || {
            let key = view.selected().and_then(|id| self.key_of(id));
            self.with_engine(|engine| engine.set_selected(key.as_deref()));
        });
        Effect::new(move || {
            let key = view.hovered.get().and_then(|id| self.key_of(id));
            self.with_engine(|engine| engine.set_hovered(key.as_deref()));
        });
    }

    /// Where the person is, the button for saving, the colours, the words.
    fn follow_surroundings(self) {
        let app = self.app;
        Effect::new(move || {
            let origin = app.view.query.with(|q| q.origin.as_ref().map(|o| o.point));
            let position = app.places.position();
            self.with_engine(|engine| {
                engine.set_origin(origin);
                engine.set_position(position);
            });
        });
        Effect::new(move || {
            let open = self.saving.get();
            self.with_engine(|engine| engine.set_saving(open));
        });
        Effect::new(move || {
            app.prefs.is_dark();
            self.with_engine(Engine::set_palette);
        });
        Effect::new(move || {
            let labels = words::labels(app);
            self.with_engine(|engine| engine.set_labels(&labels));
        });
    }

    /// The camera follows the question, not the rows: new data must not move the map.
    fn follow_question(self) {
        let view = self.app.view;
        let question = Memo::new(move |_| (view.query.get(), view.snapshot().is_some()));
        let mut asked = None::<Query>;
        Effect::new(move || {
            let (query, has_members) = question.get();
            if !self.ready.get() {
                return;
            }
            // Before the camera moves: it shows the whole of a chosen district.
            let keys: Vec<String> = query.filters.districts.iter().cloned().collect();
            self.with_engine(|engine| engine.set_districts(&keys.join(",")));
            if !has_members {
                return;
            }
            let stays = match asked.replace(query.clone()) {
                // An address that says where to look is right once; after that, questions lead.
                None => view.map().is_some(),
                // A piece of the map was asked for where it is, and is left there.
                Some(before) => {
                    query.filters.area.is_some()
                        || before.without(FilterName::Area) == query.without(FilterName::Area)
                }
            };
            if !stays {
                let bounds = bounds_of(self.app, &query);
                self.with_engine(|engine| engine.fit(bounds));
            }
        });
    }

    /// The camera goes to the selected member.
    fn follow_selection(self) {
        let view = self.app.view;
        Effect::new(move || {
            let at = view.selected().and_then(|id| view.member(id, |m| m.location).flatten());
            if let Some(at) = at {
                let sight = self.sight.get_untracked();
                let zoom = sight.map_or(CLOSE, |(zoom, _)| zoom.max(CLOSE));
                self.with_engine(|engine| engine.move_to(at, zoom));
            }
        });
    }

    /// The map fills its place again when that may have changed its size.
    fn follow_size(self) {
        let view = self.app.view;
        Effect::new(move || {
            view.pane();
            view.wide.get();
            self.with_engine(Engine::resize);
        });
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
