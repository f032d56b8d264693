"""Next steps: pages on the web that the person may open."""

from collections.abc import Callable, Mapping
from math import ceil

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton

from careerapp.domain.links import job_links
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.report.words import place_in_sentence
from careerapp.ui import icons, theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.results.section import Section
from careerapp.ui.text_size import Measured
from careerapp.ui.tips import plain_tip

_MOST_IN_A_ROW = 3  # buttons


class NextStepsSection(Section, Measured):
    """Buttons that open a page in the browser: ways in, and open jobs.

    Parameters
    ----------
    occupation : Occupation
        The job; its English title goes to the pages.
    profile : Profile
        The answers, for the place that goes to the pages.
    open_url : callable
        Opens an address in the person's browser.
    """

    def __init__(
        self, occupation: Occupation, profile: Profile, open_url: Callable[[str], object]
    ) -> None:
        super().__init__(self.tr("Next steps on the web"))
        self._open_url = open_url
        self.add_text(
            self.tr(
                "Each button opens your browser, which needs the internet, and hands over the "
                "name of the job and the place, {place}. Nothing else about you is sent."
            ).format(place=place_in_sentence(profile.location, tr))
        )
        links = job_links(occupation.code, occupation.english_title, profile.location, tr.language)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE_12)
        self._grid.setVerticalSpacing(theme.SPACE_8)
        self._rows: list[tuple[QLabel, list[QPushButton]]] = []
        self._in_a_row = 0
        self._add_row(
            self.tr("Ways in"),
            {
                self.tr("Training near you"): links.training,
                self.tr("Apprenticeships"): links.apprenticeships,
                self.tr("My Next Move"): links.my_next_move,
            },
        )
        self._add_row(
            self.tr("Open jobs"),
            {
                self.tr("CareerOneStop"): links.career_one_stop,
                self.tr("Indeed"): links.indeed,
                self.tr("LinkedIn"): links.linkedin,
            },
        )
        nest(self.body, self._grid)
        self._place(_MOST_IN_A_ROW)

    def _add_row(self, name: str, addresses: Mapping[str, str]) -> None:
        label = text_label(name)
        label.setWordWrap(False)
        buttons = []
        for text, address in addresses.items():
            button = QPushButton(text)
            icons.set_icon(button, "outside")
            button.setToolTip(plain_tip(address))
            button.setAccessibleName(f"{name}: {text}")
            button.setAccessibleDescription(self.tr("Opens your browser"))
            button.clicked.connect(lambda _checked, address=address: self._open_url(address))
            buttons.append(button)
        self._rows.append((label, buttons))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        names = max(label.sizeHint().width() for label, _ in self._rows)
        widest = max(button.sizeHint().width() for _, row in self._rows for button in row)
        fitting = (self.width() - names) // (widest + theme.SPACE_12)
        self._place(min(max(fitting, 1), _MOST_IN_A_ROW))

    def _place(self, in_a_row: int) -> None:
        """Put so many buttons of a name side by side."""
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        top = 0
        for label, buttons in self._rows:
            self._grid.addWidget(label, top, 0)
            for number, button in enumerate(buttons):
                row, column = divmod(number, in_a_row)
                self._grid.addWidget(button, top + row, 1 + column)
            top += ceil(len(buttons) / in_a_row)
        for column in range(1, _MOST_IN_A_ROW + 2):
            self._grid.setColumnStretch(column, int(column == in_a_row + 1))
