use crate::{
    cli::{
        arguments::{Draw, Sheet},
        check::pretty_json,
        desk::Desk,
        failure::Failure,
        guard::Over,
        output,
        wishes::Wishes,
    },
    ground::{Arg, Lang, nearest, say},
    map::{
        html::{HtmlOptions, html},
        layout::DrawOptions,
        model::Map,
        paper::{ARM, in_metres, in_points, reading_distance, size_for},
    },
    page::{PageError, Paper, PdfOptions, Scene, SvgOptions, pdf, png, smallest_text, svg},
};

/// The endings that say how to draw.
const ENDINGS: [&str; 5] = ["svg", "pdf", "png", "html", "json"];

/// Draws a map.
pub(super) fn run(desk: &mut Desk, arguments: &Draw) -> Result<(), Failure> {
    let ending = ending(arguments, desk.lang)?;
    let map = desk.lone_map(&arguments.map)?;
    let wishes = Wishes::new(desk, &map, arguments)?;
    let bytes = bytes(desk, &map, ending, arguments, &wishes)?;
    desk.put(Some(&arguments.output), &bytes, Over { force: arguments.force, ..Over::default() })
}

fn ending(arguments: &Draw, lang: Lang) -> Result<&'static str, Failure> {
    let given = arguments.output.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if let Some(known) = ENDINGS.into_iter().find(|known| *known == given) {
        return Ok(known);
    }
    let path = arguments.output.display().to_string();
    let known = ENDINGS.map(|ending| format!("`.{ending}`")).join(", ");
    let mut words = say(lang, "cli-draw-ending", &[("path", Arg::from(path)), ("known", Arg::from(known))]);
    if let Some(near) = nearest(&given, ENDINGS).filter(|_| !given.is_empty()) {
        let name = format!(".{near}");
        words = format!("{words}\n{}", say(lang, "did-you-mean", &[("name", Arg::from(name))]));
    }
    Err(Failure::Words(words))
}

fn bytes(
    desk: &Desk,
    map: &Map,
    ending: &str,
    arguments: &Draw,
    wishes: &Wishes,
) -> Result<Vec<u8>, Failure> {
    let lang = wishes.options.lang;
    let drawing = wishes.lay_out(map, &wishes.options);
    let scene = || wishes.paint(drawing.scene());
    match ending {
        "json" => Ok(pretty_json(&drawing.json())),
        "svg" => Ok(svg(&scene(), &SvgOptions::default()).into_bytes()),
        "png" => {
            let scene = scene();
            desk.tell_letters_of_scene(&scene);
            let dpi = arguments.width.map_or(arguments.dpi, |width| f64::from(width) * 72.0 / scene.width());
            png(&scene, dpi).map_err(|error| page_failure(&error, lang))
        }
        "pdf" => {
            let scene = scene();
            desk.tell_letters_of_scene(&scene);
            let paper = arguments.paper.map(|sheet| paper(sheet).turned_for(&scene));
            if let Some(paper) = paper {
                tell_small(&scene, paper, lang);
            }
            pdf(&scene, &PdfOptions { paper }).map_err(|error| page_failure(&error, lang))
        }
        _ => Ok(page(map, wishes).into_bytes()),
    }
}

fn page(map: &Map, wishes: &Wishes) -> String {
    let draw_in = |lang: &Lang| {
        let options = DrawOptions { lang: *lang, ..wishes.options };
        wishes.paint(wishes.lay_out(map, &options).scene())
    };
    let drawings: Vec<Scene> = map.languages.iter().map(draw_in).collect();
    html(map, &drawings, &HtmlOptions { lang: wishes.options.lang, home: None })
}

/// Warns of a sheet on which the smallest letters cannot be read even from arm's length.
fn tell_small(scene: &Scene, paper: Paper, lang: Lang) {
    let Some(smallest) = smallest_text(scene).map(|size| size * paper.scale_for(scene)) else { return };
    if smallest < size_for(ARM) {
        let args = [
            ("points", Arg::from(in_points(lang, smallest))),
            ("distance", Arg::from(in_metres(lang, reading_distance(smallest)))),
        ];
        output::warning_line(lang, &say(lang, "cli-draw-small", &args));
    }
}

pub(super) const fn paper(sheet: Sheet) -> Paper {
    match sheet {
        Sheet::A4 => Paper::A4,
        Sheet::A3 => Paper::A3,
        Sheet::A2 => Paper::A2,
        Sheet::A1 => Paper::A1,
        Sheet::A0 => Paper::A0,
        Sheet::Letter => Paper::LETTER,
        Sheet::Tabloid => Paper::TABLOID,
    }
}

/// A failure of the printers, in words.
pub(super) fn page_failure(error: &PageError, lang: Lang) -> Failure {
    let hint = error.hint(lang).map(|hint| format!("\n{}: {hint}", say(lang, "level-help", &[])));
    Failure::Words(error.message(lang) + &hint.unwrap_or_default())
}
