"""Next steps: pages on the web that the person may open."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QGridLayout, QPushButton

from careerapp.domain.links import job_links
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.report.words import place_in_sentence
from careerapp.ui import icons, theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.results.section import Section


class NextStepsSection(Section):
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
        self._grid.setColumnStretch(4, 1)
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
        self.body.addLayout(self._grid)

    def _add_row(self, name: str, addresses: Mapping[str, str]) -> None:
        row = self._grid.rowCount()
        label = text_label(name)
        label.setWordWrap(False)
        self._grid.addWidget(label, row, 0)
        for column, (text, address) in enumerate(addresses.items(), start=1):
            button = QPushButton(text)
            icons.set_icon(button, "outside")
            button.setToolTip(address)
            button.setAccessibleName(f"{name}: {text}")
            button.setAccessibleDescription(self.tr("Opens your browser"))
            button.clicked.connect(lambda _checked, address=address: self._open_url(address))
            self._grid.addWidget(button, row, column)
