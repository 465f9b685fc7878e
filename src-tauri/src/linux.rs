//! What the Linux desktop needs to be told.

use gtk::prelude::GtkSettingsExt as _;

/// Switches font hinting off: it moves glyphs to whole pixels, and lines would be up to 4.5 px longer or shorter than
/// they were measured. Letters are smoothed as before.
pub fn draw_text_where_it_was_measured() {
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_xft_hinting(0);
        settings.set_gtk_xft_hintstyle(Some("hintnone"));
    }
}
