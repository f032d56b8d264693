"""Next steps: pages on the web that the person may open."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QPushButton

from careerapp.domain.links import job_links
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.ui import icons, theme
from careerapp.ui.results.section import Section
from careerapp.ui.words import location_name


class NextStepsSection(Section):
    """Buttons that open a page in the browser."""

    def __init__(
        self, occupation: Occupation, profile: Profile, open_url: Callable[[str], object]
    ) -> None:
        super().__init__(self.tr("Next steps on the web"))
        self.add_text(
            self.tr(
                "These buttons open your browser and need the internet. They hand over the job and "
                "the place ({place}); this program sends nothing else."
            ).format(place=location_name(profile.location)),
            quiet=True,
        )
        links = job_links(occupation.code, occupation.title, profile.location)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_12)
        grid.setVerticalSpacing(theme.SPACE_8)
        for number, (text, address) in enumerate(
            (
                (self.tr("Read more on My Next Move"), links.my_next_move),
                (self.tr("Find training nearby"), links.training),
                (self.tr("Find an apprenticeship"), links.apprenticeships),
                (self.tr("Open jobs on CareerOneStop"), links.career_one_stop),
                (self.tr("Open jobs on Indeed"), links.indeed),
                (self.tr("Open jobs on LinkedIn"), links.linkedin),
            )
        ):
            button = QPushButton(text)
            icons.set_icon(button, "outside")
            button.setToolTip(address)
            button.setAccessibleDescription(self.tr("Opens your browser"))
            button.clicked.connect(lambda _checked, address=address: open_url(address))
            grid.addWidget(button, number // 3, number % 3)
        self.body.addLayout(grid)
