//! The results as markers: what stands where, and what it is called.

use crate::state::App;
use directory::cluster::Marker;
use directory::geo::Point;
use directory::member::MemberId;
use directory::message::Arg;
use directory::snapshot::Snapshot;
use leptos::prelude::*;
use views::Msg;
use views::member::district_name;

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
    /// How far from here it may lie, in metres; 0 is exact, or a cluster of several places.
    pub uncertain: f64,
    /// Its name.
    pub label: String,
}

/// Where the results are, as far as they are anywhere.
pub fn points(app: App) -> Vec<(MemberId, Point)> {
    let Some(snapshot) = app.view.snapshot() else { return Vec::new() };
    app.view.outcome.with(|o| {
        o.rows.iter().filter_map(|row| Some((row.id, snapshot.get(row.id).location?))).collect()
    })
}

/// The markers, each with how it is drawn.
pub fn all(app: App, markers: &[Marker]) -> Vec<(Marker, Shown)> {
    let Some(snapshot) = app.view.snapshot() else { return Vec::new() };
    markers.iter().map(|marker| (marker.clone(), shown(app, &snapshot, marker))).collect()
}

fn shown(app: App, snapshot: &Snapshot, marker: &Marker) -> Shown {
    let precision = |id: &MemberId| snapshot.get(*id).location_precision.uncertainty_m();
    let first = marker.ids().first().map(|id| snapshot.get(*id));
    // At one place the best known says how well the place is known.
    let uncertain = match marker.is_one_place() {
        true => marker.ids().iter().map(precision).fold(f64::INFINITY, f64::min),
        false => 0.0,
    };
    let (key, count, label) = match marker {
        Marker::Member { .. } => {
            let (key, name) = first.map(|m| (m.id.clone(), m.name.clone())).unwrap_or_default();
            (key, 1, name)
        }
        Marker::Cluster { count, key, .. } => (key.clone(), *count, near(app, snapshot, marker)),
    };
    let kind = first.map_or("other", |m| m.kind.as_str());
    Shown { key, at: marker.at(), kind, count, uncertain, label }
}

/// A cluster's name: after the town, or else the district, of the member nearest to its middle.
fn near(app: App, snapshot: &Snapshot, marker: &Marker) -> String {
    let at = marker.at();
    // Which is nearest needs no metres.
    let far = |p: Point| {
        let (east, north) = ((p.lon - at.lon) * 0.6, p.lat - at.lat);
        east * east + north * north
    };
    let called = |id: &MemberId| {
        let m = snapshot.get(*id);
        m.city.clone().or_else(|| m.district.as_deref().map(district_name))
    };
    let distance = |id: &&MemberId| snapshot.get(**id).location.map_or(f64::INFINITY, far);
    let n = ("n", Arg::from(marker.ids().len()));
    let nearest = marker.ids().iter().min_by(|a, b| distance(a).total_cmp(&distance(b)));
    match nearest.and_then(called) {
        Some(place) => app.i18n.fill(Msg::MapNear, &[n, ("place", Arg::from(&place))]),
        None => app.i18n.fill(Msg::MapCluster, &[n]),
    }
}
