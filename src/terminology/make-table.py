"""Makes the app's ICD-10-CM table from the tabular list that PyPI's `simple-icd-10-cm` carries (CDC/NCHS, public domain).

    python3 -m venv /tmp/icd && /tmp/icd/bin/pip install simple-icd-10-cm==1.5.0
    /tmp/icd/bin/python src/terminology/make-table.py

Writes, with nothing in them that changes from run to run:
  public/terminology/icd10cm-<release>.bin   the table, gzip of the text below
  src/terminology/release.ts                 release, counts, hash and name of that file
  tests/unit/terminology/source.json         counts, hashes and a random sample as the package itself tells them

The text, UTF-8, a line each:
  {"format":1,...}                     what it is
  ~A=initial encounter|D=…             a set of seventh characters; numbered from 0
  3S06.0<TAB>Concussion                depth (0 chapter, 1 block, 2 category …), code or name, title
  5T14.8<TAB>Other injury …<TAB>4      the same, with the number of its set: it is coded with a seventh character,
                                       filled up with X to six
  +i<TAB>Commotio cerebri              a note of the line above, by kind (`kinds` below)
A line of the tree comes after its parent and before its next sibling.
"""

import gzip
import hashlib
import json
import pathlib
import random
import re

import simple_icd_10_cm as icd
from simple_icd_10_cm import simple_icd_10_cm as inside

root = pathlib.Path(__file__).resolve().parents[2]
months = "January February March April May June July August September October November December".split()
kinds = {
    "i": "inclusion_term",
    "c": "includes",
    "x": "excludes1",
    "y": "excludes2",
    "f": "code_first",
    "u": "use_additional_code",
    "a": "code_also",
    "s": "seven_chr_note",
    "n": "notes",
}

month, day, year = re.search(r"(\w+)-(\d+)-(\d{4})\.xml", inside._classification_data_package_file_name).groups()
release = f"{year}-{months.index(month) + 1:02}-{int(day):02}"
file_name = f"icd10cm-{release}.bin"


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


def notes_of(node):
    for mark, field in kinds.items():
        value = getattr(node, field)
        for text in value.split("\n") if isinstance(value, str) else value:
            if plain(text):
                yield mark, plain(text)


def is_extension(node):
    return node.type == "extended subcategory"


def walk(node, depth=0):
    yield node, depth
    for child in node.children:
        yield from walk(child, depth + 1)


def extensions_of(node):
    """The seventh characters of a code: what the package added to it."""
    prefix = plain(node.description) + ", "
    found = []
    for child in filter(is_extension, node.children):
        title = plain(child.description)
        stem = node.name + "." if len(node.name) == 3 else node.name
        assert child.name == stem.ljust(7, "X") + child.name[-1] and title.startswith(prefix), child.name
        found.append(f"{child.name[-1]}={title[len(prefix):]}")
    return "|".join(found)


nodes = [pair for chapter in inside._chapter_list for pair in walk(chapter)]
sets = sorted({extensions_of(node) for node, _ in nodes} - {""})
numbers = {text: number for number, text in enumerate(sets)}
codes = [(node, depth) for node, depth in nodes if node.type not in ("chapter", "section")]
billable = [node for node, _ in codes if not node.children]
counts = {"codes": len(codes), "billable": len(billable), "notes": sum(len([*notes_of(n)]) for n, _ in nodes)}

lines = [json.dumps({"format": 1, "release": release, **counts}, separators=(",", ":"))]
lines += ["~" + text for text in sets]
for node, depth in nodes:
    if is_extension(node):
        continue
    extensions = extensions_of(node)
    line = f"{depth}{node.name}\t{plain(node.description)}"
    lines.append(line + (f"\t{numbers[extensions]}" if extensions else ""))
    lines += [f"+{mark}\t{text}" for mark, text in notes_of(node)]

packed = gzip.compress("\n".join(lines).encode("utf-8"), 9, mtime=0)
asset = root / "public" / "terminology" / file_name
asset.parent.mkdir(parents=True, exist_ok=True)
asset.write_bytes(packed)

(root / "src" / "terminology" / "release.ts").write_text(
    f"""// Written by make-table.py.

/** The ICD-10-CM release in the app (CDC/NCHS, public domain), and the file that holds it. */
export const release = {{
  release: "{release}",
  codes: {counts["codes"]},
  billable: {counts["billable"]},
  file: "terminology/{file_name}",
  sizeBytes: {len(packed)},
  sha256: "{hashlib.sha256(packed).hexdigest()}",
}} as const;
"""
)


def digest(texts):
    return hashlib.sha256("\n".join(texts).encode("utf-8")).hexdigest()


def facts(node):
    parent = node.parent
    return {
        "code": node.name,
        "title": plain(icd.get_description(node.name)),
        "billable": icd.is_leaf(node.name, False) and icd.is_leaf(node.name, True),
        "parent": parent.name if parent and parent.type not in ("chapter", "section") else None,
        "children": [child.name for child in node.children],
        "inclusion": [plain(text) for text in node.inclusion_term],
        "excludes1": [plain(text) for text in node.excludes1],
        "excludes2": [plain(text) for text in node.excludes2],
        "codeFirst": [plain(text) for text in node.code_first.split("\n") if text],
    }


chance = random.Random(10)
sample = chance.sample([node for node, _ in codes], 150) + chance.sample(
    [node for node, _ in codes if node.excludes1 or node.inclusion_term or node.code_first], 50
)
source = {
    "release": release,
    **counts,
    "codesSha256": digest(node.name for node, _ in codes),
    "titlesSha256": digest(f"{node.name}\t{plain(node.description)}" for node, _ in codes),
    "billableSha256": digest(node.name for node in billable),
    "sample": [facts(node) for node in sample],
}
fixture = root / "tests" / "unit" / "terminology" / "source.json"
fixture.parent.mkdir(parents=True, exist_ok=True)
fixture.write_text(json.dumps(source, indent=1, ensure_ascii=False) + "\n")
print(release, counts, len(sets), "sets,", len(packed), "bytes")
