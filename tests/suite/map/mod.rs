mod html;
mod html_page;
