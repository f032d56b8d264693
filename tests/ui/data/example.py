"""The windows for new data and a crosswalk, with what they could change."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from careerapp.catalog.changes import Changes
from careerapp.catalog.onet_archive import release_of
from careerapp.catalog.releases import oews
from careerapp.catalog.store import Catalog
from careerapp.domain.former_jobs import Crosswalk, FormerJobs
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.report.crosswalk_words import CrosswalkReview
from careerapp.ui.background import Background
from careerapp.ui.data.absent_dialog import AbsentJobsDialog
from careerapp.ui.data.update_dialog import UpdateDialog
from careerapp.ui.engine import Engine
from careerapp.ui.person_state import PersonState

CROSSWALK = Crosswalk(
    {
        "15-1199.99": ("15-1252.00",),
        "25-1199.99": ("25-1191.00", "25-1193.00", "25-1063.00"),
    },
    {
        "15-1199.99": "Computer Occupations, All Other",
        "25-1199.99": "Postsecondary Teachers, All Other",
    },
)
ABSENT = Shortlist(
    (Favorite("15-1199.99", 3, "Ask Aunt Rosa what she does all day."),), frozenset({"25-1199.99"})
)
WORDS = (*CROSSWALK.titles.values(), *(each.note for each in ABSENT.favorites))
"""What is the person's own here, and a crosswalk's, in whatever language."""

_OPENED = "99-9999.99"
_SUM = "0" * 64
_MANY = 25  # more than are shown


def update_dialog(window: QWidget, background: Background) -> UpdateDialog:
    """Open it over a window, with nothing to read."""
    dialog = UpdateDialog(window, Path("nowhere"), background)
    dialog.open()
    return dialog


def show_reading(dialog: UpdateDialog, _catalog: Catalog) -> None:
    """Show it while two files are read."""
    dialog.progress.begin(dialog.tr("Reading {files}").format(files="31.0"), of_table=False)
    dialog.progress.show_progress(0.4, 0.0)
    dialog.pages.setCurrentWidget(dialog.progress)


def show_changes(dialog: UpdateDialog, catalog: Catalog) -> None:
    """Show what a release and pay of another year could change."""
    titles = [(str(code), str(title)) for code, title in catalog.titles.items()]
    interests = [each for each in catalog.sources if each.file == "Interests.txt"]
    values = [each for each in catalog.sources if each.file == "Work Values.txt"]
    pay = [each for each in catalog.sources if each.file == "oews_2025_state.csv"]
    changes = Changes(
        new=dict(titles[:_MANY]),
        gone=dict(titles[30:32]),
        renamed={code: (title, titles[50][1]) for code, title in titles[40:41]},
        replaced=(*interests, *pay),
        used=(
            release_of(31, 0).source("Career Interest Types.txt", 8307, _SUM),
            oews(2026).source("state_M2026_dl.xlsx", 36_163, _SUM),
        ),
        kept=tuple(values),
    )
    dialog.comparison.show_changes(changes)
    dialog.pages.setCurrentWidget(dialog.comparison)


def show_crosswalk(dialog: UpdateDialog, catalog: Catalog) -> None:
    """Show what a crosswalk could put in the place of what."""
    known = {str(code): str(title) for code, title in catalog.titles.items()}
    review = CrosswalkReview(CROSSWALK, known, FormerJobs(), catalog.language)
    dialog.comparison.show_crosswalk(review)
    dialog.pages.setCurrentWidget(dialog.comparison)


def absent_dialog(window: QWidget, engine: Engine) -> AbsentJobsDialog:
    """List jobs that the data do not have: kept with a note, and hidden."""
    state = PersonState(window)
    state.shortlist = ABSENT
    former = FormerJobs(crosswalk=CROSSWALK)
    knowing = Engine(engine.catalog, engine.recommender, former=former)
    return AbsentJobsDialog(window, state, knowing, [_OPENED])
