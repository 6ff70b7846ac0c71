use std::{fs, path::Path};

use crate::{
    cli::{
        arguments::{Draw, DrawDirection, FitTo, Sheet},
        desk::{Desk, FileKind},
        draw::paper,
        failure::Failure,
    },
    ground::{Arg, Diagnostic, Lang, nearest, say},
    map::{
        layout::{
            Direction, DrawOptions, Drawing, DrawingJson, Fit, Only, Theme, View, layout_like, layout_view,
        },
        model::{ClaimIx, Map},
        outline::number,
        theme::read_theme,
    },
    page::Scene,
};

/// How a map is to be drawn, and what of it.
pub(super) struct Wishes {
    pub options: DrawOptions,
    pub view: View,
    theme: Theme,
    like: Option<DrawingJson>,
    grey: bool,
}

impl Wishes {
    pub(super) fn new(desk: &mut Desk, map: &Map, arguments: &Draw) -> Result<Self, Failure> {
        let theme =
            arguments.theme.as_deref().map_or_else(|| Ok(Theme::default()), |name| theme(desk, name))?;
        let mut options = DrawOptions::new(desk.lang);
        options.direction = arguments.direction.map(|direction| match direction {
            DrawDirection::Down => Direction::Down,
            DrawDirection::Right => Direction::Right,
        });
        if let Some(paper) = arguments.paper.map(paper) {
            options.sheet = paper.height() / paper.width();
        }
        options.fit = arguments.fit.map(fit);
        options.letters = theme.letters;
        options.numbers = arguments.numbers;
        let view = view(map, arguments, desk.lang)?;
        let like = arguments.like.as_deref().map(|path| before(path, desk.lang)).transpose()?;
        Ok(Self { options, view, theme, like, grey: arguments.grey })
    }

    pub(super) fn lay_out<'a>(&self, map: &'a Map, options: &DrawOptions) -> Drawing<'a> {
        match &self.like {
            Some(before) => layout_like(map, options, &self.view, before),
            None => layout_view(map, options, &self.view),
        }
    }

    /// A drawing in the colours that were asked for.
    pub(super) fn paint(&self, scene: Scene) -> Scene {
        let scene = self.theme.paint(scene);
        if self.grey { scene.in_grey() } else { scene }
    }
}

/// An earlier drawing, as `draw -o FILE.json` wrote it.
fn before(path: &Path, lang: Lang) -> Result<DrawingJson, Failure> {
    let text = fs::read_to_string(path).map_err(Failure::file(path))?;
    serde_json::from_str(&text).map_err(|error| {
        let args = [("path", Arg::from(path.display().to_string())), ("why", Arg::from(error.to_string()))];
        Failure::Words(say(lang, "cli-draw-bad-like", &args))
    })
}

fn fit(to: FitTo) -> Fit {
    match to {
        FitTo::A4 | FitTo::A3 | FitTo::A0 => Fit::A,
        FitTo::Letter => {
            let letter = paper(Sheet::Letter);
            Fit::Sheet(letter.height() / letter.width())
        }
        FitTo::Tabloid => Fit::TABLOID,
        FitTo::Screen => Fit::SCREEN,
        FitTo::Phone => Fit::PHONE,
    }
}

fn view(map: &Map, arguments: &Draw, lang: Lang) -> Result<View, Failure> {
    let highlight = arguments.highlight.as_deref().map(|name| claim(map, name, lang)).transpose()?;
    Ok(View { highlight, ..part(map, &arguments.only, arguments.depth, lang)? })
}

/// The part of a map that was asked for, which must show something.
pub(super) fn part(map: &Map, names: &[String], depth: Option<usize>, lang: Lang) -> Result<View, Failure> {
    let only = names.iter().map(|name| only(map, name, lang)).collect::<Result<_, _>>()?;
    let view = View { only, depth, ..View::default() };
    if view.shows(map) { Ok(view) } else { Err(Failure::Words(say(lang, "cli-draw-nothing", &[]))) }
}

/// A claim by its id or its number.
fn claim(map: &Map, name: &str, lang: Lang) -> Result<ClaimIx, Failure> {
    let numbered =
        name.parse::<usize>().ok().and_then(|wanted| map.claim_ixs().find(|at| number(*at) == wanted));
    let near = || nearest(name, map.claims.iter().map(|claim| claim.id.as_str()));
    map.find_claim(name).or(numbered).ok_or_else(|| unknown("cli-draw-no-claim", name, near(), lang))
}

/// A speaker, source or side by its id or its name.
fn only(map: &Map, name: &str, lang: Lang) -> Result<Only, Failure> {
    let is = |id: &str, names: &crate::ground::Text| {
        id == name || Lang::BOTH.into_iter().any(|lang| names.get(lang).eq_ignore_ascii_case(name))
    };
    let speaker = map.speakers().into_iter().find(|at| is(map[*at].id.as_str(), &map[*at].name));
    let source = map.cited_sources().into_iter().find(|at| is(map[*at].id.as_str(), &map[*at].name));
    let side = map.sides.iter().position(|side| is(side.id.as_str(), &side.name));
    let found = speaker.map(Only::Speaker).or(source.map(Only::Source)).or(side.map(Only::Side));
    let speakers = map.speakers();
    let ids = speakers.iter().map(|at| map[*at].id.as_str());
    let sources = map.cited_sources();
    let ids = ids.chain(sources.iter().map(|at| map[*at].id.as_str()));
    let ids = ids.chain(map.sides.iter().map(|side| side.id.as_str()));
    found.ok_or_else(|| unknown("cli-draw-no-only", name, nearest(name, ids), lang))
}

fn unknown(key: &str, name: &str, near: Option<&str>, lang: Lang) -> Failure {
    let words = say(lang, key, &[("name", Arg::from(name))]);
    let near = near.map(|near| format!("\n{}", say(lang, "did-you-mean", &[("name", Arg::from(near))])));
    Failure::Words(words + &near.unwrap_or_default())
}

/// A theme by its name, or from a file.
fn theme(desk: &mut Desk, name: &str) -> Result<Theme, Failure> {
    if let Some(theme) = Theme::named(name) {
        return Ok(theme);
    }
    let path = Path::new(name);
    if path.extension().is_none_or(|ending| ending != "ron") {
        let known = Theme::NAMES.map(|name| format!("`{name}`")).join(", ");
        let args = [("name", Arg::from(name)), ("known", Arg::from(known))];
        let words = say(desk.lang, "cli-draw-no-theme", &args);
        let near = nearest(name, Theme::NAMES);
        let near =
            near.map(|near| format!("\n{}", say(desk.lang, "did-you-mean", &[("name", Arg::from(near))])));
        return Err(Failure::Words(words + &near.unwrap_or_default()));
    }
    let (file, mut findings) = desk.open(path)?;
    let theme = match desk.kind(file) {
        Ok(FileKind::Theme) => {
            let (theme, found) = read_theme(&desk.files, file);
            findings.extend(found);
            theme
        }
        Ok(_) => return Err(Failure::usage("cli-not-a-theme", [("path", Arg::from(name))])),
        Err(finding) => {
            findings.push(*finding);
            None
        }
    };
    desk.tell(&findings);
    theme.filter(|_| !findings.iter().any(Diagnostic::is_error)).ok_or(Failure::Findings)
}
