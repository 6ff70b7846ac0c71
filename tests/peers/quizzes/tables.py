"""openpyxl opens the workbooks; the texts in them are texts, and right answers are where the games look for them."""
import csv, io, json, sys
import openpyxl

folder, ours = sys.argv[1:3]
items = json.load(open(ours, encoding="utf-8"))["items"]
simple = {item["stem"]: item for item in items if item["shape"] in ("Single", "Several")}


def hold(stem, options, right):
    # On a form over several maps, the map is named before it.
    item = simple.get(stem) or next((item for own, item in simple.items() if stem.endswith(own)), None)
    if item is None:
        return 0
    assert options == [option["text"] for option in item["options"]], (stem, options)
    keys = [str(at + 1) for at, option in enumerate(item["options"]) if option["correct"]]
    assert [key.strip() for key in str(right).split(",")] == keys, (stem, right, keys)
    return 1


def sheet(name):
    book = openpyxl.load_workbook(open(f"{folder}.{name}", "rb"))
    page = book.active
    formulas = [cell for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    assert not formulas, formulas
    return page


held = {}
page = sheet("kahoot")
assert page["B8"].value.startswith("Question")
held["Kahoot"] = 0
for row in page.iter_rows(min_row=9, max_col=8, values_only=True):
    assert len(row[1]) <= 120 and all(len(text) <= 75 for text in row[2:6] if text), row
    assert row[6] in (5, 10, 20, 30, 60, 90, 120, 240), row
    held["Kahoot"] += hold(row[1], [text for text in row[2:6] if text], row[7])
page = sheet("classquiz")
assert page["C5"].value and page["C6"].value
held["ClassQuiz"] = 0
for row in page.iter_rows(min_row=14, min_col=2, max_row=100, max_col=8, values_only=True):
    if row[0] is None:
        continue
    assert len(row[0]) <= 300 and int(str(row[5]).partition(".")[0]) <= 120, row
    held["ClassQuiz"] += hold(row[0], [text for text in row[1:5] if text], row[6])
page = sheet("wayground")
held["Wayground"] = 0
for row in page.iter_rows(min_row=2, max_col=11, values_only=True):
    held["Wayground"] += hold(row[0], [text for text in row[2:7] if text], row[7])
for name in ("blooket", "gimkit"):
    raw = open(f"{folder}.{name}", "rb").read()
    assert not raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8"), newline="")))
    assert all(len(row) == len(rows[0]) for row in rows), name
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@") and not cell[1:].isdigit()], name
    plain = lambda text: text[1:] if text[:2] in ("'=", "'+", "'-", "'@") else text
    if name == "blooket":
        assert len(rows[0]) == 8 and rows[0][0].startswith("Blooket") and raw.count(b"\r\n") == len(rows)
        held["Blooket"] = sum(hold(plain(row[1]), [plain(text) for text in row[2:6] if text], row[7]) for row in rows[2:])
    else:
        held["Gimkit"] = len(rows) - 1
assert all(held.values()), held
print("   " + ", ".join(f"{name}: {count}" for name, count in held.items()))
