"""Anki's own backend takes a package, takes it again without doubles, brings edits up to date, and shows the cards."""
import html, json, os, re, sys, tempfile
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

package, edited, ours = sys.argv[1:4]
form = json.load(open(ours, encoding="utf-8"))
items = form["items"]
open_prompts = form.get("open", [])
count = len(items) + len(open_prompts)


def words(markup):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", " ", markup.replace("<br>", " ")))).strip()


def even(text):
    return re.sub(r"\s+", " ", text).strip()


with tempfile.TemporaryDirectory() as folder:
    collection = Collection(os.path.join(folder, "collection.anki2"))

    def take(path):
        collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions()))
        return collection.find_notes("")

    notes = take(package)
    assert len(notes) == count, (len(notes), count)
    assert len(collection.find_cards("")) == count
    assert len(take(package)) == count, "importing again doubles"
    shown = 0
    for note in (collection.get_note(note) for note in notes):
        card = note.cards()[0]
        front, back = words(card.question()), words(card.answer())
        item = next((item for item in items if item["id"] == note["Id"]), None)
        if item is None:
            item = next(item for item in open_prompts if item["id"] == note["Id"])
            assert even(item["stem"]) in front and all(even(line) in back for line in item["rubric"]), back
            continue
        assert even(item["stem"]) in front, (item["stem"], front)
        for option in item["options"]:
            shown_on = back if item["shape"] in ("Figure", "Gap") else front
            assert even(option["text"]) in shown_on, (option["text"], shown_on)
            assert even(option["why"]) in back, (option["why"], back)
        assert f"map::{item['map']}" in note.tags, note.tags
        for name in re.findall(r'<img src="([^"]*)"', card.answer()):
            assert os.path.exists(os.path.join(collection.media.dir(), name)), name
            shown += 1
    deck = collection.decks.name(collection.get_note(notes[0]).cards()[0].did)
    take(edited)
    assert len(collection.find_notes("")) == count, "an edited quiz doubles"
    assert collection.find_notes("EDITED"), "an edit does not arrive"
    print(f"   Anki takes {len(notes)} notes into “{deck}”, doubles none, shows {shown} pictures, takes edits over")
    collection.close()
