"""One job on the shortlist."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from careerapp.domain.shortlist import LONGEST_NOTE, MOST_STARS, Favorite
from careerapp.ui import formats, theme
from careerapp.ui.labels import rule, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.results.shortlist.note_edit import NoteEdit
from careerapp.ui.results.shortlist.star_choice import StarChoice, stars_word
from careerapp.ui.results.title_link import TitleLink
from careerapp.ui.text_size import Measured
from careerapp.ui.tick_box import TickBox
from careerapp.ui.tips import plain_tip


@dataclass(frozen=True, slots=True)
class JobLine:
    """What a row says about its job.

    Attributes
    ----------
    title : str
        Of the job; what stands in its place where the catalog does not know it.
    facts : str
        Match and pay, on one line.
    known : bool
        Whether there is a page about it.
    """

    title: str
    facts: str
    known: bool = True


class FavoriteRow(QWidget, Measured):
    """A box to choose it for comparing, title, stars, match and pay, a note, and two ways off.

    Parameters
    ----------
    code : str
        O*NET-SOC code.
    job : JobLine
        What is known about it.

    Signals: ``job_chosen(code)``; ``picked()``, when its box is ticked or no longer is;
    ``stars_chosen(code, stars)``; ``note_written(code, note)``;
    ``taken_off(code)``; ``refused(code)``, when it is not for the person.
    """

    job_chosen = Signal(str)
    picked = Signal()
    stars_chosen = Signal(str, int)
    note_written = Signal(str, str)
    taken_off = Signal(str)
    refused = Signal(str)

    def __init__(self, code: str, job: JobLine) -> None:
        super().__init__()
        self.code = code
        self.known = job.known
        self.setAccessibleName(job.title)
        self.box = TickBox()
        self.box.setAccessibleName(self.tr("Compare {title}").format(title=job.title))
        self.box.setToolTip(plain_tip(self.box.accessibleName()))
        self.link = TitleLink(job.title, theme.LEAD)
        self.link.setEnabled(job.known)
        self.stars = StarChoice(job.title)
        self._word = text_label("")
        self._word.setWordWrap(False)
        self._facts = text_label("", quiet=True)
        self._facts.setIndent(theme.SPACE_4)  # under the first letter of the title
        self.note = NoteEdit(job.title)
        self._full = text_label(
            self.tr("A note has at most {count} characters.").format(
                count=formats.number(LONGEST_NOTE)
            ),
            theme.CAPTION,
            quiet=True,
        )
        self._full.hide()
        self.off = _small_button(
            self.tr("Take off"), self.tr("Take {title} off the shortlist").format(title=job.title)
        )
        self.refuse = _small_button(
            self.tr("Not for me"),
            self.tr("{title} is not for me: hide it").format(title=job.title),
        )
        self._lay_out()
        self.measure()
        self.show_job(job)

        self.box.toggled.connect(self.picked)
        self.link.clicked.connect(lambda: self.job_chosen.emit(self.code))
        self.stars.valueChanged.connect(self._choose_stars)
        self.note.written.connect(self._take_note)
        self.note.full.connect(self._full.show)
        self.off.clicked.connect(lambda: self.taken_off.emit(self.code))
        self.refuse.clicked.connect(lambda: self.refused.emit(self.code))

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in reading order."""
        return (self.box, self.link, self.stars, self.off, self.refuse, self.note)

    @property
    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.link if self.known else self.stars

    def measure(self) -> None:
        # All words take the room of the longest, so that stars stand under each other.
        metrics = QFontMetrics(theme.scaled_font(theme.BODY))
        words = (stars_word(stars) for stars in range(1, MOST_STARS + 1))
        self._word.setMinimumWidth(max(map(metrics.horizontalAdvance, words)))

    def show_job(self, job: JobLine) -> None:
        """Show another match, or pay in another place."""
        self._facts.setText(job.facts)

    def show_favorite(self, favorite: Favorite) -> None:
        """Show other stars or another note."""
        with QSignalBlocker(self.stars):
            self.stars.setValue(favorite.stars)
        self._word.setText(stars_word(favorite.stars))
        self.note.show_note(favorite.note)

    def _choose_stars(self, stars: int) -> None:
        self._word.setText(stars_word(stars))
        self.stars_chosen.emit(self.code, stars)

    def _take_note(self, note: str) -> None:
        self._full.hide()
        self.note_written.emit(self.code, note)

    def _lay_out(self) -> None:
        rating = QHBoxLayout()
        rating.setSpacing(theme.SPACE_4)
        rating.addWidget(self.stars)
        rating.addWidget(self._word)
        ways_off = QHBoxLayout()
        ways_off.setSpacing(0)
        ways_off.addWidget(self.off)
        ways_off.addWidget(self.refuse)
        top = Qt.AlignmentFlag.AlignTop
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.SPACE_8, 0, theme.SPACE_8)
        grid.setHorizontalSpacing(theme.SPACE_8)
        grid.setVerticalSpacing(theme.SPACE_4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(rule(), 0, 0, 1, 3)
        grid.addWidget(self.box, 1, 0)
        grid.addWidget(self.link, 1, 1)
        nest(grid, rating, 1, 2, top)
        grid.addWidget(self._facts, 2, 1)
        nest(grid, ways_off, 2, 2, top)
        grid.addWidget(self.note, 3, 1, 1, 2)
        grid.addWidget(self._full, 4, 1, 1, 2)


def _small_button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setAccessibleName(name)
    return button
