//! The title of a document.

use crate::localizer::Localizer;
use crate::texts::Msg;

/// What is shown first, the finder last (WCAG 2.4.2): among many tabs only the beginning is to be read.
/// Where nothing else is shown, the finder alone.
pub fn document(localizer: &dyn Localizer, shown: &str) -> String {
    let finder = localizer.fill(Msg::AppTitle, &[]);
    if shown.is_empty() { finder } else { [shown, " – ", &finder].concat() }
}
