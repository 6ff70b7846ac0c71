use crate::{
    cli::{failure::Failure, help, output},
    ground::Lang,
};

/// Writes the manual page.
pub(super) fn run(lang: Lang) -> Result<(), Failure> {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(help::command(lang)).render(&mut page);
    rendered.map_err(|error| Failure::Words(error.to_string()))?;
    output::result(&page)
}
