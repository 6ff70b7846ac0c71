mod html;
mod html_page;
mod layout_geometry;
mod layout_grey;
mod layout_laws;
mod layout_made;
mod layout_text;
