//! The practice page as a file: whole, alone, and with every reason in it.

use elenchus::{
    ground::Lang,
    map::model::Map,
    quiz::{PracticeOptions, bank, blueprint::Blueprint, forms, open_for, practice},
};

use crate::quiz::maps::shipped;

#[test]
fn a_practice_page_holds_every_question_and_asks_for_nothing() {
    let maps = shipped();
    let maps: Vec<&Map> = maps.iter().take(2).collect();
    let (items, _) = bank(&maps);
    let (mut made, _) = forms(&items, &Blueprint::standard(10), 1, 1);
    let mut form = made.remove(0);
    form.open = open_for(&maps, 1, 1);
    let options = PracticeOptions { lang: Lang::De, home: None, maps: None };
    let page = practice(&form, &maps, &options);
    assert_eq!(page, practice(&form, &maps, &options), "the same bytes every time");
    for word in ["http://", "https://", "fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket"] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("default-src 'none'"));
    let escaped = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    for entry in &form.entries {
        for lang in Lang::BOTH {
            assert!(page.contains(&escaped(entry.item.stem.get(lang))), "{}", entry.item.id);
            for choice in &entry.item.choices {
                assert!(page.contains(&escaped(choice.why.get(lang))), "{}", entry.item.id);
            }
        }
    }
    // Only the maps that are asked about are drawn.
    let (one, _) = bank(&maps[..1]);
    let (made, _) = forms(&one, &Blueprint::standard(3), 1, 1);
    let alone = practice(&made[0], &maps, &options);
    assert_eq!(alone.matches("<svg").count(), 2, "one drawing a language");
}
