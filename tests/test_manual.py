"""The manual: whole, accessible, and true to the menus and keys of the program."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gui.actions import COMMANDS, MENUS
from model.periods import read_period
from model.periods.context import PeriodContext
from model.report import Heading, Picture
from tests.making.manual.chapters import PICTURES, ROOT, SOURCE, Page, anchor, read_pages
from tests.making.manual.document import report_of
from tests.making.manual.web import PDF, STYLE, TITLE, web_pages

UNNAMED: dict[str, str] = {}
"""Commands that the manual leaves out, with the reason."""


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    return read_pages()


@pytest.fixture(scope="module")
def web(pages: list[Page]) -> dict[str, str]:
    return web_pages(pages, "1.2.3")


def test_the_readme_tells_of_every_command_for_developers() -> None:
    told = re.findall(r"`python dev\.py ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    offered = re.findall(r'^    "([a-z]+)": command_', (ROOT / "dev.py").read_text(encoding="utf-8"), re.M)

    assert sorted(told) == sorted(offered)


# --- As it is written ---


def test_every_page_is_listed_once_on_the_first(pages: list[Page]) -> None:
    names = [page.name for page in pages]

    assert sorted(names) == sorted(path.stem for path in SOURCE.glob("*.md"))
    assert len(set(names)) == len(names)
    assert all(page.chapter for page in pages[1:])


def test_a_page_is_listed_under_its_own_title(pages: list[Page]) -> None:
    first = pages[0].text
    for page in pages[1:]:
        assert f"[{page.title}]({page.name}.md)" in first


def test_headings_begin_with_one_title_and_do_not_skip(pages: list[Page]) -> None:
    for page in pages:
        levels = [level for level, _ in page.headings()]
        assert levels[0] == 1
        assert levels.count(1) == 1, page.name
        assert all(below - above <= 1 for above, below in pairwise(levels)), page.name


def test_headings_of_a_page_differ_so_that_each_can_be_linked_to(pages: list[Page]) -> None:
    for page in pages:
        anchors = [anchor(title) for _, title in page.headings()]
        assert len(set(anchors)) == len(anchors), page.name


def test_every_picture_exists_and_says_what_it_shows(pages: list[Page]) -> None:
    seen = 0
    for page in pages:
        for source, alt in page.pictures():
            assert (SOURCE / source).resolve() == PICTURES / Path(source).name, page.name
            assert (SOURCE / source).is_file(), f"{page.name}: {source}; python dev.py pictures makes it"
            assert len(alt) >= 25, f"{page.name}: {source}"
            seen += 1
    assert seen >= 20


def test_every_picture_is_used_and_made_by_a_scene(pages: list[Page]) -> None:
    from tests.making.picture_scenes import SCENES

    used = {Path(source).stem for page in pages for source, _ in page.pictures()}
    used |= set(re.findall(r"docs/pictures/([\w-]+)\.png", (ROOT / "README.md").read_text(encoding="utf-8")))

    assert used == set(SCENES)
    assert {path.stem for path in PICTURES.glob("*.png")} == set(SCENES)


def test_links_lead_to_pages_and_headings_that_exist(pages: list[Page]) -> None:
    anchors = {page.name: {anchor(title) for _, title in page.headings()} for page in pages}
    for page in pages:
        for link in page.links():
            file, _, place = link.partition("#")
            assert not file or file.endswith(".md"), f"{page.name}: {link}"
            name = file.removesuffix(".md") or page.name
            assert name in anchors, f"{page.name}: {link}"
            assert not place or place in anchors[name], f"{page.name}: {link}"


def _dutch() -> dict[str, str]:
    """The Dutch names of the commands, by their English ones; without those that are not translated yet."""
    root = ElementTree.parse(ROOT / "resources" / "translations" / "communicatiematrix_nl.ts").getroot()
    found = {}
    for context in root.iter("context"):
        if context.findtext("name") == "Actions":
            for message in context.iter("message"):
                translation = message.findtext("translation")
                if translation:
                    found[message.findtext("source") or ""] = translation.replace("&", "").rstrip("…")
    return found


def test_every_command_is_named_in_the_manual(pages: list[Page]) -> None:
    dutch = _dutch()
    whole = " ".join(" ".join(page.text.split()) for page in pages)
    names = {name: dutch[command.text[1]] for name, command in COMMANDS.items() if command.text[1] in dutch}

    missing = {name: text for name, text in names.items() if f"{text}*" not in whole and name not in UNNAMED}

    assert not missing
    assert set(UNNAMED) <= set(COMMANDS)
    assert len(names) > 80


def test_commands_are_named_with_the_menu_they_stand_in(pages: list[Page]) -> None:
    dutch = _dutch()
    filled_by_the_window = {"recent": "Recente werkmappen", "views": "Bewaarde weergaven", "language": "Taal"}
    menus = {
        dutch[title[1]]: {filled_by_the_window.get(name) or dutch.get(COMMANDS[name].text[1]) for name in names if name}
        for title, names in MENUS
    }
    is_translated_in_part = any(command.text[1] not in dutch for command in COMMANDS.values())
    told = 0
    for page in pages:
        for menu, name in re.findall(r"(?<!\*)\*([A-Z][a-z]+), ([^*]+)\*(?!\*)", " ".join(page.text.split())):
            if menu in menus:
                stands_in = {one for one, listed in menus.items() if name in listed}
                assert menu in stands_in or (not stands_in and is_translated_in_part), f"{page.name}: {menu}, {name}"
                told += 1
    assert told > 80


def test_keys_that_the_manual_gives_a_command_are_its_own(pages: list[Page]) -> None:
    dutch = _dutch()
    keys = {}
    for command in COMMANDS.values():
        written = [key for key in command.keys if isinstance(key, str)] + [command.shown_keys]
        if command.text[1] in dutch and any(written):
            keys[dutch[command.text[1]]] = {_on_keyboard(key) for key in written}
    told = 0
    for page in pages:
        for name, key in re.findall(r"\*(?:[\w ]+, )?([^*]+)\* \(`([^`]+)`\)", " ".join(page.text.split())):
            if name in keys:
                assert key in keys[name], f"{page.name}: {name} has {keys[name]}"
                told += 1
    assert told > 20


def _on_keyboard(key: str) -> str:
    for name, sign in (("Up", "↑"), ("Down", "↓"), ("Left", "←"), ("Right", "→")):
        key = re.sub(rf"\+{name}$", f"+{sign}", key)
    return key.replace("PgDown", "PgDn")


def test_periods_are_read_as_the_manual_says(pages: list[Page]) -> None:
    context = PeriodContext(start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 31))
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", next(page.text for page in pages if page.name == "periodes"), re.M)
    told = dict(rows[2:])

    def read(text: str) -> tuple[str, str]:
        assert text in told
        period = read_period(text, context)
        return tuple(f"{day:%d-%m}" if day else "" for day in (period.start, period.end))  # type: ignore[return-value]

    assert read("medio april") == ("11-04", "20-04")
    assert told["medio april"] == "11 tot en met 20 april"
    assert read("week 44") == ("01-11", "07-11")
    assert read("vóór 15 januari") == ("", "14-01")
    assert told["vóór 15 januari"] == "tot en met 14 januari"
    assert read("1e helft van juni") == ("01-06", "15-06")
    assert read("6, 13 en 20 maart") == ("06-03", "20-03")
    assert read("tweede pinksterdag") == ("17-05", "17-05")
    assert read("Q1 2027") == ("01-01", "31-03")
    assert read("n.t.b.") == ("", "")
    assert read_period("2 weken voor de bijeenkomst", context).offset is not None
    assert len(told) == 9


# --- As web pages ---


class _Read(HTMLParser):
    """Notes what an assistive tool would look for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(text)
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "link", "img", "br"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_a_web_page_can_be_read_aloud_and_walked_by_keys(web: dict[str, str]) -> None:
    for name, text in web.items():
        page = _Read(text)
        assert page.all("html") == [{"lang": "nl"}]
        assert len(page.all("main")) == len(page.all("h1")) == len(page.all("title")) == 1
        first_link = page.all("a")[0]
        assert first_link["href"] == f"#{page.all('main')[0]['id']}"
        assert all(nav["aria-label"] for nav in page.all("nav"))
        assert sum("aria-current" in link for link in page.all("a")) == 1, name
        assert all(image["alt"] and image["width"] and image["height"] for image in page.all("img"))
        assert all(head["scope"] == "col" for head in page.all("th"))
        regions = [part["aria-label"] for part in page.all("div") if "role" in part]
        assert len(set(regions)) == len(regions) == len(page.all("table"))


def test_web_pages_run_nothing_and_fetch_nothing_from_elsewhere(web: dict[str, str]) -> None:
    for name, text in web.items():
        page = _Read(text)
        assert not {"script", "iframe", "object", "form"} & {tag for tag, _ in page.tags}, name
        assert "//" not in text.replace("<!DOCTYPE html>", ""), name
        assert not any(key.startswith("on") for _, attributes in page.tags for key in attributes)
    assert not re.search(r"url\(|@import", (SOURCE / STYLE).read_text(encoding="utf-8"))


def test_links_of_web_pages_lead_to_files_that_are_made(web: dict[str, str]) -> None:
    for name, text in web.items():
        ids = {attributes["id"] for _, attributes in _Read(text).tags if "id" in attributes}
        for link in _Read(text).all("a"):
            file, _, place = str(link["href"]).partition("#")
            assert file in {*web, PDF} or (not file and place in ids), f"{name}: {link['href']}"


def test_colours_of_the_web_pages_can_be_told_apart() -> None:
    from interchange.pdf.look import contrast_on_white

    style = (SOURCE / STYLE).read_text(encoding="utf-8")
    themes = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block)) for block in style.split("@media")[:2]]
    assert len(themes[0]) == len(themes[1]) == 8
    for theme in themes:
        light = {name: 1.05 / contrast_on_white(colour) for name, colour in theme.items()}
        for ink, ground in (
            *((ink, ground) for ink in ("ink", "soft", "link") for ground in ("paper", "shade")),
            ("on-bar", "bar"),
        ):
            lighter, darker = sorted((light[ink], light[ground]), reverse=True)
            assert lighter / darker >= 4.5, (ink, ground)


def test_keys_are_marked_as_keys_and_other_words_are_not(web: dict[str, str]) -> None:
    assert "<kbd>Ctrl+Shift+P</kbd>" in web["index.html"]
    assert "<code>.xlsx</code>" in web["eerste-plan.html"]


# --- As one document ---


def test_the_document_holds_every_page_and_every_picture(pages: list[Page]) -> None:
    report = report_of(pages, "1.2.3", dt.datetime(2026, 1, 1))
    blocks = [block for part in report.parts for block in part.blocks]

    titles = [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
    assert titles == [page.title for page in pages[1:]]
    shown = [block.alt for block in blocks if isinstance(block, Picture)]
    assert shown == [alt for page in pages for _, alt in page.pictures()]
    assert report.title == TITLE
