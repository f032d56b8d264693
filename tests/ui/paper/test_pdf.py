"""The report as a PDF, read back by another program's library."""

from collections.abc import Callable
from typing import cast

import pytest
from pypdf.generic import ArrayObject, Destination, DictionaryObject
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QPageSize
from PySide6.QtWidgets import QApplication

from careerapp.domain.person import Person
from careerapp.report.person_report.content import PersonReport
from careerapp.ui.paper.letters import missing_letters
from careerapp.ui.paper.paper_size import usual_paper
from tests.report.person_report.people import FEW, LONG, LONG_NOTE, ON_GUAM, SAM
from tests.report.person_report.test_formats import everything_said
from tests.ui.paper.conftest import A4, LETTER, MakePdf

_PEOPLE = pytest.mark.parametrize(
    "person", [SAM, FEW, ON_GUAM, LONG], ids=["all", "few", "guam", "long"]
)


def _squeezed(text: str) -> str:
    """Return a text without the spaces that lines end with."""
    return "".join(text.split())


@_PEOPLE
def test_all_words_can_be_found_and_copied(
    pdf: MakePdf, write: Callable[[Person], PersonReport], person: Person
) -> None:
    text = _squeezed(pdf(person, A4).text)
    for words in everything_said(write(person)):
        assert _squeezed(words) in text


def test_spaces_and_letters_are_those_that_people_type(pdf: MakePdf) -> None:
    text = pdf(SAM, A4).text
    assert "Finding out why 90 %, Helping people 60 %" in text
    assert "differ" in text  # whose two f are one sign on paper
    assert not set(text) & set("\t\xa0ﬀﬁﬂﬃﬄ")


@pytest.mark.parametrize(
    ("person", "paper", "size"),
    [
        (SAM, A4, (595, 842)),
        (FEW, A4, (595, 842)),
        (ON_GUAM, A4, (595, 842)),
        (LONG, A4, (595, 842)),
        (SAM, LETTER, (612, 792)),
    ],
)
def test_pages_have_the_size_of_the_paper_and_are_numbered(
    pdf: MakePdf, person: Person, paper: QPageSize, size: tuple[int, int]
) -> None:
    made = pdf(person, paper)
    count = len(made.pages)
    assert 2 <= count <= (10 if person is LONG else 4)
    for number, (page, text) in enumerate(zip(made.reader.pages, made.pages, strict=True), 1):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == size
        assert f"{number} of {count}" in text
        assert "November 7, 2026" in text


@_PEOPLE
def test_no_line_begins_outside_of_the_margins(pdf: MakePdf, person: Person) -> None:
    places = pdf(person, A4).places
    assert len(places) > 100
    assert all(50 < x < 595 - 51 and 20 < y < 842 - 36 for x, y in places)


def test_fonts_are_those_of_the_program_and_embedded(pdf: MakePdf) -> None:
    embedded: dict[str, bool] = {}
    for page in pdf(SAM, A4).reader.pages:
        for font in _dictionary(_dictionary(page, "/Resources"), "/Font").values():
            inner = cast("ArrayObject", font.get_object()["/DescendantFonts"])[0].get_object()
            name = str(inner["/BaseFont"]).rpartition("+")[2].lstrip("/")
            embedded[name] = "/FontFile2" in inner["/FontDescriptor"].get_object()
    assert embedded == {"SourceSansPro-Regular": True, "SourceSansPro-Bold": True}


def _dictionary(holder: DictionaryObject, key: str) -> DictionaryObject:
    return cast("DictionaryObject", holder[key].get_object())


def test_title_language_and_bookmarks_are_there(pdf: MakePdf) -> None:
    made = pdf(SAM, A4)
    metadata, root = made.reader.metadata, made.reader.root_object
    assert metadata is not None
    assert (metadata.title, metadata.author) == ("Careers that fit Sam", "careerapp")
    assert str(root["/Lang"]) == "en-US"
    assert bool(_dictionary(root, "/ViewerPreferences")["/DisplayDocTitle"])
    top, entries = made.reader.outline
    assert isinstance(top, Destination)
    assert isinstance(entries, list)
    assert top.title == "Careers that fit Sam"
    bookmarks = [entry for entry in entries if isinstance(entry, Destination)]
    titles = [bookmark.title for bookmark in bookmarks]
    for heading in ("Your answers", "Your careers", "Your shortlist", "Sources and dates"):
        assert heading in titles
    pages = [made.reader.get_destination_page_number(each) or 0 for each in bookmarks]
    assert pages == sorted(pages)
    for title, page in zip(titles, pages, strict=True):
        assert _squeezed(str(title)) in _squeezed(made.pages[page])


def test_addresses_can_be_clicked(pdf: MakePdf) -> None:
    addresses = [
        str(_dictionary(annotation.get_object(), "/A")["/URI"])
        for page in pdf(SAM, A4).reader.pages
        for annotation in cast("ArrayObject", page.get("/Annots") or ArrayObject())
    ]
    assert len(addresses) == 7
    assert addresses[0].startswith("https://www.mynextmove.org/profile/summary/")


def test_long_notes_and_names_are_there_whole(pdf: MakePdf) -> None:
    made = pdf(LONG, A4)
    assert _squeezed(made.text).count("Begun") == 2
    assert _squeezed(made.text).count("ended") == 2
    assert _squeezed(LONG_NOTE[:300]) in _squeezed(made.text)
    assert "Featherstonehaugh and so on" in " ".join(made.pages[0].split())
    assert all("… · November 7, 2026" in page for page in made.pages)  # in the foot it is shortened


@pytest.mark.parametrize(
    ("locale", "paper"), [("en_US", LETTER), ("en_GB", A4), ("de_DE", A4), ("es_US", LETTER)]
)
def test_paper_is_what_is_usual_where_people_are(locale: str, paper: QPageSize) -> None:
    assert usual_paper(QLocale(locale)) == paper


def test_letters_that_no_font_has_are_told(qapp: QApplication) -> None:
    assert missing_letters("Zoë Żółć ½ e\u0301\u200d\n") == ""
    # Whether there is a font for Hindi depends on the computer; marks go with their letters.
    known = QFontDatabase.families(QFontDatabase.WritingSystem.Devanagari)
    assert missing_letters("हिन्दी") == ("" if known else "हनद")
