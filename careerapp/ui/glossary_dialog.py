"""The words that the program uses, each with its sentence, to read and to search."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from careerapp.catalog.title_words import fold
from careerapp.report.glossary import Entry, Topic, topics
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.search_row import SearchRow

_SIZE = QSize(680, 560)


class GlossaryDialog(QDialog):
    """A search box over a text; deleted when closed.

    Parameters
    ----------
    parent : QWidget
        The window it is opened from.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Words used here"))
        self._topics = topics(tr)
        row = SearchRow(self.tr("for example match or openings"))
        self.search = row.box
        self.search.textChanged.connect(self._show)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.document().setDocumentMargin(theme.SPACE_16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE_16,) * 4)
        layout.setSpacing(theme.SPACE_12)
        nest(layout, row)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.resize(_SIZE)
        self._show("")

    def _show(self, wanted: str) -> None:
        shown = narrowed(self._topics, wanted)
        none = self.tr("No word here is like that.")
        self.text.setHtml(_html(shown) if shown else f"<p>{escape(none)}</p>")
        if not shown:
            announce(self.text, none)


def narrowed(all_topics: Sequence[Topic], wanted: str) -> tuple[Topic, ...]:
    """Return what has a text in a name, a standard name or a sentence; without empty topics."""
    found = (
        replace(topic, entries=tuple(one for one in topic.entries if _has(one, wanted)))
        for topic in all_topics
    )
    return tuple(topic for topic in found if topic.entries)


def _has(entry: Entry, wanted: str) -> bool:

    return fold(wanted.strip()) in fold(f"{entry.name} {entry.known_as} {entry.sentence}")


def _html(shown: Sequence[Topic]) -> str:
    parts = []
    for topic in shown:
        parts.append(f"<h3>{escape(topic.heading)}</h3>")
        parts += [f"<p>{_entry(one)}</p>" for one in topic.entries]
    return "".join(parts).replace(" %", "&nbsp;%")


def _entry(entry: Entry) -> str:
    name = f"<b>{escape(entry.name)}</b>"
    if entry.known_as:
        name = tr("{name} ({known_as})").format(name=name, known_as=escape(entry.known_as))
    return f"{name}<br>{escape(entry.sentence)}"
