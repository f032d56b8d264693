"""The windows for many people: a folder, two of them, one then and now."""

import os
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from careerapp.domain.person import Person
from careerapp.domain.profile import Profile
from careerapp.report.sittings import SomeonesFile
from careerapp.ui.people.compare_people import ComparePeople
from careerapp.ui.people.comparison_window import ComparisonWindow
from careerapp.ui.people.folder_view import FolderView
from careerapp.ui.people.people_windows import PeopleWindows
from tests.pictures.people import SAMS_FILE
from tests.pictures.studio import Studio
from tests.ui.people.thirty import complete, write_thirty

_WRITTEN = 1_790_000_000  # seconds since 1970


def folder(studio: Studio) -> None:
    """Thirty people in a folder, and what is said where there is nobody."""
    view = FolderView(studio.engine.recommender, studio.background)
    studio.show(view)
    studio.take(view, "people-no-folder")
    place = Path("class")
    place.mkdir()
    view.show_folder(place)
    studio.take(view, "people-none")
    write_thirty(place)
    for file in place.iterdir():  # which is shown of files that do not say themselves
        os.utime(file, (_WRITTEN, _WRITTEN))
    view.reader.refresh()
    studio.take(view, "people")
    model, keep = view.table.selectionModel(), QItemSelectionModel.SelectionFlag
    view.table.clearSelection()
    for row in (2, 4):
        model.select(view.table.model().index(row, 0), keep.Select | keep.Rows)
    studio.take(view, "people-two-selected")
    view.choices.search.setText("garcia")
    studio.take(view, "people-searched")
    view.choices.search.setText("nobody at all")
    studio.take(view, "people-nobody-is-like-that")
    studio.leave(view)


def two_people(studio: Studio) -> None:
    """Two people on one job, and two without enough answers."""
    parent = QWidget()
    parts = parent, studio.engine, studio.charts, studio.background
    ana, ben = SomeonesFile(complete(0, "Ana")), SomeonesFile(complete(3, "Ben"))
    view = ComparePeople(*parts, ana, ben)
    _all_of(studio, view, "two-people")
    ana, ben = SomeonesFile(Person(Profile("Ana"))), SomeonesFile(Person(Profile("Ben")))
    view = ComparePeople(*parts, ana, ben)
    studio.show(view)
    studio.take(view, "two-people-without-answers")
    studio.leave(view)


def then_and_now(studio: Studio) -> None:
    """Somebody's answers of two days."""
    main = QWidget()
    windows = PeopleWindows(main, studio.engine, studio.charts, studio.background)
    windows.compare_with_earlier(SAMS_FILE)
    (view,) = main.findChildren(ComparisonWindow)
    _all_of(studio, view, "then-and-now")


def _all_of(studio: Studio, view: ComparisonWindow, name: str) -> None:
    """Take a window that scrolls from its top to its end."""
    studio.show(view)
    bar = view.page.verticalScrollBar()
    studio.take(view, name)
    number = 1
    while bar.value() < bar.maximum():
        number += 1
        bar.setValue(bar.value() + bar.pageStep())
        studio.take(view, f"{name}-{number}")
    studio.leave(view)
