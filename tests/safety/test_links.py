"""Pages on the web: which there are, who opens them, and which are refused."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.domain.links import HOSTS, LinkError, check_link, job_links
from careerapp.domain.person import Person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import LOCATIONS
from careerapp.report.html_report import html_report
from careerapp.report.person_report.content import PersonReport
from careerapp.ui.text_dialog import TextDialog
from careerapp.ui.web_page import open_page
from tests.report.person_report.people import FEW, LONG, SAM
from tests.safety.code import PACKAGE, called, files, imported, nodes, place

_ADDRESS = re.compile(r"\b(?:https?|ftp|file)://[^\s\"'<>{}|]+")
_NAMESPACE = re.compile(r"http://www\.w3\.org/|http://sodipodi|http://www\.inkscape")
_NETWORK = (
    "socket",
    "ssl",
    "http",
    "ftplib",
    "smtplib",
    "urllib.request",
    "requests",
    "httpx",
    "webbrowser",
    "xmlrpc",
    "asyncio",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngine",
    "PySide6.QtWebSockets",
)
_OPENERS = {"openUrl": "ui/web_page.py"}
_FOLLOWED_BY_QT = ("setOpenExternalLinks", "linkActivated", "setSource", "startDetached")
REFUSED = [
    "http://www.bls.gov",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://example.com/",
    "https://www.bls.gov.example.com/",
    "https://www.bls.gov@example.com/",
    "https://somebody@www.bls.gov/",
    "https://www.bls.gov:444/",
    "https://example.com\\@www.bls.gov/",
    "https://www.bls.gov\\.example.com/",
    "https:www.bls.gov",
    "https://ww[w.bls.gov",
    "//www.bls.gov/",
    "https://www.bls.gov/a b",
    "https://www.bls.gov/\n",
    "https://www.bls.gоv/",
    "HTTPS:///www.bls.gov",
    "",
]


def test_nothing_in_the_program_knows_the_network() -> None:
    found = [
        f"{file.relative_to(PACKAGE)} imports {name}"
        for file in files()
        for name in imported(file)
        if any(name == one or name.startswith(f"{one}.") for one in _NETWORK)
    ]
    assert found == []


def test_one_place_opens_pages() -> None:
    found = [
        f"{place(file, node)} calls {name}"
        for file in files()
        for node in nodes(file)
        if (name := called(node)) in (*_OPENERS, *_FOLLOWED_BY_QT)
        and file != PACKAGE / _OPENERS.get(name, "")
    ]
    assert found == []


def test_all_addresses_in_the_code_stand_in_one_module_and_are_ours() -> None:
    for file in files():
        addresses = _addresses(file.read_text(encoding="utf-8"))
        if file == PACKAGE / "domain" / "links.py":
            assert addresses
            assert {urlsplit(one).hostname for one in addresses} <= HOSTS
        else:
            assert addresses == [], file


@pytest.mark.parametrize("ending", ["csv", "ts", "qss", "svg", "json"])
def test_what_comes_with_the_program_has_no_others(ending: str) -> None:
    found = sorted(paths.RESOURCES.rglob(f"*.{ending}"))
    assert found or ending == "json"
    assert [one for file in found for one in _addresses(file.read_text(encoding="utf-8"))] == []


def test_what_is_said_of_jobs_has_none() -> None:
    with closing(sqlite3.connect(paths.DATABASE)) as data:
        tables = [name for (name,) in data.execute("SELECT name FROM sqlite_master")]
        assert "occupations" in tables
        dump = "\n".join(line for line in data.iterdump() if "://" in line)
    assert _addresses(dump) == []


def test_every_page_about_a_job_may_be_opened() -> None:
    for place_ in (None, *(one.code for one in LOCATIONS)):
        for title in ("Registered Nurses", "Tool & Control/Setup", "<b>\"'\\ é 職"):
            links = job_links("29-1141.00", title, place_, "es")
            for name in type(links).__dataclass_fields__:
                check_link(getattr(links, name))


@pytest.mark.parametrize("person", [SAM, FEW, LONG], ids=["Sam", "few", "long"])
def test_reports_lead_to_our_pages_only(
    write: Callable[[Person], PersonReport], person: Person
) -> None:
    report = write(person)
    links = _Links()
    links.feed(html_report(report))
    assert len(links.found) > 10
    for address in links.found:
        if not address.startswith("#"):
            check_link(address)
    for step in report.steps.steps:
        for page in step.pages:
            check_link(page.address)


@pytest.mark.parametrize("address", REFUSED)
def test_others_are_refused_in_a_sentence(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    with pytest.raises(LinkError, match="is not one of the pages that this program opens"):
        check_link(address)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window = QWidget()
    qtbot.addWidget(window)
    open_page(address, window)
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "The page was not opened."
    assert box.informativeText().endswith("is not one of the pages that this program opens")
    assert opened == []


def test_where_no_browser_opens_a_page_its_address_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window = QWidget()
    qtbot.addWidget(window)
    open_page("https://www.bls.gov", window)
    (box,) = window.findChildren(QMessageBox)
    assert "https://www.bls.gov" in box.informativeText()


def test_a_text_does_not_lead_elsewhere(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog = TextDialog("A text", "<p><a href='file:///etc/passwd'>here</a></p>")
    qtbot.addWidget(dialog)
    dialog.text.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == []
    assert dialog.text.toPlainText() == "here"
    (box,) = dialog.findChildren(QMessageBox)
    assert "'file:///etc/passwd'" in box.informativeText()


def test_a_name_that_is_an_address_leads_nowhere(
    write: Callable[[Person], PersonReport],
) -> None:
    name = "https://example.com/?<a href='https://example.com'>x</a><img src=file:///x>"
    person = Person(Profile(name=name, interests=FEW.profile.interests))
    page = html_report(write(person))
    links = _Links()
    links.feed(page)
    assert "example.com" in page
    assert not any("example" in one for one in links.found)
    assert links.pictures == []


class _Links(HTMLParser):
    """All that a page would lead to, or load."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.pictures: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "xlink:href", "src", "action", "data"):
                self.found.append(value or "")
        if tag in ("img", "script", "iframe", "object", "embed", "image", "link"):
            self.pictures.append(tag)


def _addresses(text: str) -> list[str]:
    return [one for one in _ADDRESS.findall(text) if not _NAMESPACE.match(one)]
