"""Looking through all jobs: the choices that narrow and sort the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from careerapp.domain.browsing import Browsing, Facet
from careerapp.ui.results.results_view import ResultsView
from tests.ui.browse.steps import choose, column_of, notes_of, orders_of, said


def test_a_kind_of_work_narrows_the_list(view: ResultsView) -> None:
    choose(view.browse, Facet.FAMILY, "Law")
    assert len(column_of(view.browse)) == 7  # codes 23-... in the catalog
    assert set(notes_of(view.browse)) == {"Law"}
    view.browse.search.setText("judge")
    assert "Judges, Magistrate Judges, and Magistrates" in column_of(view.browse)
    assert len(column_of(view.browse)) < 7


def test_an_activity_lists_the_jobs_that_have_most_of_it(view: ResultsView) -> None:
    choose(view.browse, Facet.INTEREST, "Creating")
    notes = notes_of(view.browse)
    assert len(notes) == 52  # 4 or more in onet/30.2/Interests.txt
    assert notes[0] == "Creating 100\N{NO-BREAK SPACE}% · Arts, media and sports"
    assert "Only jobs with 50\N{NO-BREAK SPACE}% or more of “Creating”." in said(view.browse)
    assert "O*NET 30.2, February 2026" in said(view.browse)
    assert view.browse.choices.order.currentText() == "most “Creating”"


def test_a_subject_says_which_jobs_are_not_rated_in_it(view: ResultsView) -> None:
    choose(view.browse, Facet.SUBJECT, "Biology")
    assert len(column_of(view.browse)) == 129  # 3 or more in onet/29.3/Knowledge.txt
    assert "Biology 100" in notes_of(view.browse)[0]
    assert "has not rated “Biology” in them: 44." in said(view.browse)


def test_education_narrows_the_list_to_jobs_entered_with_it(view: ResultsView) -> None:
    choose(view.browse, Facet.EDUCATION, "Associate's degree")
    assert len(column_of(view.browse)) == 53
    assert "Dental Hygienists" in column_of(view.browse)
    assert "projections for 2024 to 2034" in said(view.browse)


def test_the_order_follows_what_is_asked_for_and_can_be_chosen(view: ResultsView) -> None:
    browse, order = view.browse, view.browse.choices.order
    assert orders_of(browse) == ["name"]
    choose(browse, Facet.SUBJECT, "Biology")
    choose(browse, Facet.INTEREST, "Helping people")
    assert orders_of(browse) == ["most “Helping people”", "most “Biology”", "name"]
    assert order.currentText() == "most “Helping people”"
    order.setCurrentIndex(order.findText("name"))
    assert column_of(browse) == sorted(column_of(browse), key=str.casefold)
    browse.search.setText("nurse")
    assert order.currentText() == "how well the name fits"
    assert column_of(browse)[0] == "Registered Nurses"


def test_where_nothing_is_found_one_button_brings_all_back(view: ResultsView) -> None:
    view.browse.search.setText("zzzz")
    assert "No job is called that" in said(view.browse)
    assert "0 of 923 jobs" in said(view.browse)
    QTest.mouseClick(view.browse.empty.button, Qt.MouseButton.LeftButton)
    assert len(column_of(view.browse)) == 923
    assert view.browse.search.text() == ""


def test_where_too_much_is_asked_the_button_takes_back_what_leaves_most(view: ResultsView) -> None:
    browse = view.browse
    browse.search.setText("nurse")
    found = len(column_of(browse))
    choose(browse, Facet.FAMILY, "Law")
    assert "No job is all of this: “nurse”, “Law”." in said(browse)
    assert browse.empty.button.text() == f"Without “Law”: {found} jobs"
    QTest.mouseClick(browse.empty.button, Qt.MouseButton.LeftButton)
    assert len(column_of(browse)) == found
    assert browse.search.text() == "nurse"
    assert browse.choices.choices[Facet.FAMILY].currentText() == "all career groups"


def test_all_wishes_can_be_taken_back_at_once(view: ResultsView) -> None:
    browse = view.browse
    assert not browse.show_all.isVisible()
    choose(browse, Facet.SUBJECT, "Biology")
    browse.search.setText("teacher")
    QTest.mouseClick(browse.show_all, Qt.MouseButton.LeftButton)
    assert len(column_of(browse)) == 923
    assert browse.choices.wanted == Browsing()
    assert not browse.show_all.isVisible()


@pytest.mark.parametrize("facet", [None, *list(Facet)[1:]])
def test_every_choice_has_a_label_and_a_key(view: ResultsView, facet: Facet | None) -> None:
    choices = view.browse.choices
    control = choices.order if facet is None else choices.choices[facet]
    labels = [each for each in choices.findChildren(QLabel) if each.buddy() is control]
    assert len(labels) == 1
    assert "&" in labels[0].text()
