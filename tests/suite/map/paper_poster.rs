//! Posters: what they promise about legibility holds, and their tiles cover them.

use elenchus::{
    ground::Lang,
    map::paper::{ARM, Demand, Format, House, PosterOptions, Tiling, poster, reading_distance, size_for},
};

use crate::{map::layout_made::tree, quiz::maps::shipped};

const OVERLAP: f64 = 10.0 * 72.0 / 25.4;
const TILES: [Format; 4] = [Format::A4, Format::A3, Format::Letter, Format::Tabloid];

#[test]
fn tiles_cover_the_picture_and_overlap() {
    for picture in [[2327.0, 2409.0], [500.0, 700.0], [538.6, 785.2], [538.7, 785.3], [20.0, 4000.0]] {
        TILES
            .into_iter()
            .flat_map(|format| Tiling::both(picture, format))
            .for_each(|tiling| covers(&tiling, picture));
    }
}

fn covers(tiling: &Tiling, picture: [f64; 2]) {
    assert_eq!(tiling.tiles.len(), tiling.rows * tiling.columns);
    let [width, height] = tiling.sheet.map(|side| side - 2.0 * OVERLAP + 0.02);
    for (at, tile) in tiling.tiles.iter().enumerate() {
        assert!(tile.width <= width && tile.height <= height, "a tile can be printed");
        let (row, column) = (at / tiling.columns, at % tiling.columns);
        let right = (column + 1 < tiling.columns).then(|| &tiling.tiles[at + 1]);
        let below = (row + 1 < tiling.rows).then(|| &tiling.tiles[at + tiling.columns]);
        match right {
            Some(next) => assert!(tile.x + tile.width - next.x >= OVERLAP - 0.02, "{picture:?}"),
            None => assert!(tile.x + tile.width >= picture[0], "the right edge is covered"),
        }
        match below {
            Some(next) => assert!(tile.y + tile.height - next.y >= OVERLAP - 0.02, "{picture:?}"),
            None => assert!(tile.y + tile.height >= picture[1], "the lower edge is covered"),
        }
    }
    assert_eq!((tiling.tiles[0].x, tiling.tiles[0].y), (0.0, 0.0));
}

/// A small x of 0.2° seen from 1 m is 3.49 mm high.
#[test]
fn the_rule_is_that_of_the_visual_angle() {
    let height = 1.0_f64 * 0.2_f64.to_radians().tan() * 1000.0;
    let x_height = elenchus::page::Face::Regular.metrics().x_height;
    let points = height / 25.4 * 72.0 / x_height;
    assert!((size_for(1.0) - points).abs() < 1e-4);
    assert!((reading_distance(size_for(3.0)) - 3.0).abs() < 1e-9);
}

#[test]
fn a_poster_is_made_just_when_it_can_be_read_so_and_what_is_offered_fits() {
    let maps = shipped();
    let map = maps.iter().min_by_key(|map| map.claims.len()).expect("maps are shipped");
    let (mut refused, mut parts) = (0, 0);
    for size in [Format::A3, Format::A0, Format::FourA0] {
        for demand in
            [Demand::Distance(ARM), Demand::Distance(0.8), Demand::MinPt(12.0), Demand::Distance(3.0)]
        {
            let options = PosterOptions { demand, size: Some(size), ..PosterOptions::new(Lang::De) };
            match poster(map, &options) {
                Ok(made) => assert!(made.smallest + 0.01 >= demand.points(), "{size:?} {demand:?}"),
                Err(small) => {
                    refused += 1;
                    assert!(small.smallest < demand.points());
                    if let Some(next) = small.next {
                        let options = PosterOptions { size: Some(next), ..options.clone() };
                        assert!(poster(map, &options).is_ok(), "the size offered fits");
                    }
                    for part in &small.parts {
                        parts += 1;
                        assert!(part.claims < small.claims && small.hint(Lang::En).contains(&part.flags));
                        let options =
                            PosterOptions { view: part.view.clone(), brief: part.brief, ..options.clone() };
                        assert!(poster(map, &options).is_ok(), "`{}` fits", part.flags);
                    }
                    for lang in Lang::BOTH {
                        assert!(small.hint(lang).contains('`') && small.message(lang).contains("pt"));
                    }
                    let nearer = offered(&small.hint(Lang::En));
                    assert!(poster(map, &PosterOptions { demand: nearer, ..options }).is_ok(), "{nearer:?}");
                }
            }
        }
    }
    assert!(refused > 2, "some of these ask for too much");
    assert!(parts > 0, "a part of the map can be read where the whole cannot");
}

#[test]
fn a_poster_fills_its_sheet() {
    for map in [tree(14, 3).map(), tree(40, 8).map()] {
        let made =
            poster(&map, &PosterOptions { size: Some(Format::FourA0), ..PosterOptions::new(Lang::En) })
                .expect("it can be read");
        let side = |name: &str| [0, 1].map(|at| made.sheet.data()[name][at].as_f64().expect("a length"));
        let ([width, height], [across, along]) = (side("drawing"), side("page"));
        let filled = width * height / (across * along);
        assert!(filled > 0.5, "{} claims fill {filled:.2} of the sheet", map.claims.len());
    }
}

/// The demand that a hint offers for the same size.
fn offered(hint: &str) -> Demand {
    let number = |text: &str| text.trim_end_matches(['m', '`']).parse().expect("a number");
    let word = |flag: &str| {
        hint.split(flag)
            .nth(1)
            .and_then(|rest| rest.split_whitespace().next())
            .map(|word| number(word.split('`').next().unwrap_or_default()))
    };
    word("--distance ")
        .map(Demand::Distance)
        .or_else(|| word("--min-pt ").map(Demand::MinPt))
        .expect("an offer")
}

#[test]
fn each_tile_carries_its_part_of_the_text_and_no_other() {
    let maps = shipped();
    let map = maps.iter().max_by_key(|map| map.claims.len()).expect("maps are shipped");
    let options =
        PosterOptions { size: Some(Format::FourA0), tile: Some(Format::A4), ..PosterOptions::new(Lang::En) };
    let made = poster(map, &options).expect("it can be read");
    let title = format!(">{}", map.title.get(Lang::En).split(' ').next().unwrap_or_default());
    let drawn = |svg: &str| svg.contains(&title) && svg.contains("font-size=\"21\"");
    let tiles: Vec<_> = made.sheet.pictures().filter(|(name, _)| name.starts_with("tile-")).collect();
    assert!(tiles.len() > 20);
    let with_title = tiles.iter().filter(|(_, svg)| drawn(svg)).count();
    assert!((1..=12).contains(&with_title), "the title stands on the first tiles only, not on {with_title}");
}

#[test]
fn without_a_size_a_poster_takes_the_fewest_sheets() {
    let mut saved = 0;
    for map in &shipped() {
        let tiled = PosterOptions { tile: Some(Format::A4), ..PosterOptions::new(Lang::En) };
        let sheets = |size: Option<Format>| {
            let made = poster(map, &PosterOptions { size, ..tiled.clone() }).ok()?;
            assert!(made.smallest + 0.01 >= tiled.demand.points(), "{size:?}");
            made.sheet.data()["tiles"].as_array().map(Vec::len)
        };
        let fewest = sheets(None).expect("it can be read");
        let named = Format::POSTERS.into_iter().find_map(|size| sheets(Some(size))).expect("a size does");
        assert!(fewest <= named, "{}: {fewest} sheets where {named} do", map.id);
        saved += named - fewest;
    }
    assert!(saved > 0, "sheets fit closer than named sizes");
}

#[test]
fn a_poster_of_tiles_is_set() {
    let maps = shipped();
    let map = maps.iter().min_by_key(|map| map.claims.len()).expect("maps are shipped");
    let options =
        PosterOptions { size: Some(Format::TwoA0), tile: Some(Format::A3), ..PosterOptions::new(Lang::De) };
    let sheet = poster(map, &options).expect("it can be read").sheet;
    let file = sheet.pdf(&House::default()).expect("the template is sound");
    assert!(file.starts_with(b"%PDF"));
    assert_eq!(Ok(file), sheet.pdf(&House::default()), "the same bytes");
}

/// A white sheet need be neither printed nor glued; what is drawn is on the others.
#[test]
fn no_sheet_is_white() {
    let mut left_out = 0;
    for map in shipped() {
        for (tile, size) in [(Format::A4, Some(Format::A0)), (Format::A3, None)] {
            let demand = Demand::Distance(0.5);
            let options = PosterOptions { tile: Some(tile), size, demand, ..PosterOptions::new(Lang::De) };
            let Ok(made) = poster(&map, &options) else { continue };
            let tiles: Vec<&str> = made.sheet.data()["tiles"]
                .as_array()
                .expect("tiles")
                .iter()
                .filter_map(|tile| tile["name"].as_str())
                .collect();
            let last: usize = tiles.last().map_or(0, |name| name.parse().expect("a number"));
            let missing: Vec<String> = (1..=last)
                .map(|name| name.to_string())
                .filter(|name| !tiles.contains(&name.as_str()))
                .collect();
            let facts = made.sheet.data()["facts"].to_string();
            assert!(missing.iter().all(|name| facts.contains(name)), "{}: {missing:?} {facts}", map.id);
            assert_eq!(facts.contains("leer"), facts.contains("fehl"));
            left_out += usize::from(facts.contains("leer"));
            // At the ends of rows no sheet is white.
            let row = |name: &str| {
                made.sheet.data()["tiles"]
                    .as_array()
                    .expect("tiles")
                    .iter()
                    .find(|tile| tile["name"] == name)
                    .map(|tile| tile["y"].clone())
            };
            for (at, name) in tiles.iter().enumerate() {
                let alone = [at.checked_sub(1), Some(at + 1)].into_iter().any(|next| {
                    next.and_then(|next| tiles.get(next)).is_none_or(|next| row(next) != row(name))
                });
                let svg = made.sheet.pictures().find(|(known, _)| *known == format!("tile-{name}.svg"));
                let inked = svg.is_some_and(|(_, svg)| svg.contains("<path") || svg.contains("<text"));
                assert!(inked || !alone, "{}: sheet {name} is white", map.id);
            }
        }
    }
    assert!(left_out > 0, "some would be white");
}
