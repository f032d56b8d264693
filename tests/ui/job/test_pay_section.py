"""The part of a job's page about pay and jobs."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.results.job.market_table import MarketTable
from careerapp.ui.results.job.pay_choices import PayChoices
from careerapp.ui.results.job.pay_section import PaySection
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES, PERSON, open_job

TEACHERS = "25-2021.00"
TEAM_ASSEMBLERS = "51-2092.00"
MakeSection = Callable[..., PaySection]


@pytest.fixture
def choices() -> PayChoices:
    return PayChoices()


@pytest.fixture
def make_section(qtbot: QtBot, engine: Engine, charts: Charts, choices: PayChoices) -> MakeSection:
    def make(code: str, place: str | None = "CA") -> PaySection:
        catalog = engine.catalog
        person = replace(PERSON, location=place)
        section = PaySection(catalog.occupation(code), catalog, person, charts, choices)
        qtbot.addWidget(section)
        section.resize(660, 1000)
        with qtbot.waitExposed(section):
            section.show()
        return section

    return make


def _text(section: QWidget) -> str:
    """Return what is seen; a column that is not needed is hidden."""
    labels = section.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(section))


def _charts(section: QWidget) -> list[FigureView]:
    views = section.findChildren(FigureView)
    return [view for view in views if view.isVisibleTo(section)]


def _choose(section: QWidget, place: str) -> None:
    """Choose a place as a person does: by typing its name into the list."""
    box = section.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(place))
    box.activated.emit(box.currentIndex())


def _radio(section: QWidget, text: str) -> QRadioButton:
    return next(each for each in section.findChildren(QRadioButton) if each.text() == text)


def test_figures_of_the_place_stand_beside_those_of_the_country(
    make_section: MakeSection,
) -> None:
    text = _text(make_section(DEVELOPERS))
    assert "Pay in California and the US" in text
    assert "$174,410 a year" in text
    assert "$135,980 a year" in text
    assert "California: about one and a half times as common here as in the US." in text
    assert "Source: Bureau of Labor Statistics, May 2025" in text


def test_the_charts_say_what_is_seen_and_have_the_figures(make_section: MakeSection) -> None:
    section = make_section(DEVELOPERS)
    pay, order = _charts(section)
    assert (
        pay.accessibleName()
        == "Half earn more a year than $174,410 in California, $135,980 in the US"
    )
    assert (
        "California: lowest tenth $105,060, lower quarter $136,990, middle $174,410, "
        "upper quarter $216,670, highest tenth $272,670"
    ) in pay.accessibleDescription()
    assert order.accessibleName() == "Best paid and most jobs in California"
    assert "Best paid: 1  California $174,410;" in order.accessibleDescription()
    assert "California: number 1 of" in order.accessibleDescription()


def test_somebody_who_would_work_anywhere_sees_the_country_alone(
    make_section: MakeSection,
) -> None:
    for place in (None, "US"):
        section = make_section(DEVELOPERS, place)
        text = _text(section)
        assert "Pay in the US" in text
        assert "as common" not in text
        assert (
            _charts(section)[0].accessibleName() == "Half earn more a year than $135,980 in the US"
        )


def test_pay_by_the_hour_is_that_of_a_year_divided_by_2080(
    qtbot: QtBot, make_section: MakeSection
) -> None:
    section = make_section(DEVELOPERS)
    QTest.mouseClick(_radio(section, "Hour"), Qt.MouseButton.LeftButton)
    text = _text(section)
    assert "$83.85 an hour" in text  # 174,410 / 2,080
    assert "$65.38 an hour" in text  # 135,980 / 2,080
    assert "$50.51" in text  # 105,060 / 2,080
    pay, order = _charts(section)
    assert "an hour" in pay.accessibleName()
    assert "1  California $83.85" in order.accessibleDescription()
    QTest.mouseClick(_radio(section, "Year"), Qt.MouseButton.LeftButton)
    assert "$174,410 a year" in _text(section)


def test_the_switch_takes_arrow_keys(qtbot: QtBot, make_section: MakeSection) -> None:
    section = make_section(DEVELOPERS)
    QTest.keyClick(_radio(section, "Year"), Qt.Key.Key_Right)
    assert "$83.85 an hour" in _text(section)


def test_an_hour_is_not_offered_where_only_yearly_pay_is_published(
    make_section: MakeSection, choices: PayChoices
) -> None:
    choices.period = type(choices.period).HOUR  # chosen on another page
    section = make_section(TEACHERS)
    assert section.findChildren(QRadioButton) == []
    text = _text(section)
    assert "$63,970 a year" in text
    assert "an hour" not in text
    assert "Pay by the hour is not published for this job." in text


def test_a_year_is_not_offered_where_only_hourly_pay_is_published(
    make_section: MakeSection,
) -> None:
    section = make_section(ACTORS, "NY")
    assert section.findChildren(QRadioButton) == []
    text = _text(section)
    assert "$28.44 an hour" in text
    assert "a year" not in text.replace("by the year", "")
    assert "Pay by the year is not published for this job." in text
    pay = _charts(section)[0]
    assert (
        pay.accessibleName() == "Half earn more an hour than $28.44 in New York, $29.05 in the US"
    )


def test_any_place_can_be_compared_with(make_section: MakeSection) -> None:
    section = make_section(DEVELOPERS)
    without = _charts(section)[0].minimumHeight()
    _choose(section, "Texas")
    text = _text(section)
    assert "Texas" in text
    assert "$132,150 a year" in text
    assert "Texas: about as common here as in the US." in text
    pay, order = _charts(section)
    assert "$132,150 in Texas" in pay.accessibleName()
    assert pay.minimumHeight() > without
    assert "Texas: " in order.accessibleDescription()
    _choose(section, "No other place")
    assert "Texas" not in _text(section)
    assert _charts(section)[0].minimumHeight() == without


def test_places_can_be_gone_through_by_key(make_section: MakeSection) -> None:
    section = make_section(DEVELOPERS)
    box = section.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Alabama"
    assert "in Alabama" in _charts(section)[0].accessibleName()


def test_a_place_without_figures_says_so(make_section: MakeSection) -> None:
    section = make_section(NURSES)
    _choose(section, "Guam")
    assert "Guam: not published" in _charts(section)[1].accessibleDescription()
    assert "Guam: lowest tenth not published" in _charts(section)[0].accessibleDescription()


def test_the_own_place_and_the_country_need_not_be_chosen(make_section: MakeSection) -> None:
    section = make_section(DEVELOPERS)
    box = section.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    places = [box.itemText(place) for place in range(box.count())]
    assert "California" not in places
    assert "United States" not in places
    assert len(places) == 1 + 53


def test_what_was_chosen_for_a_place_is_not_shown_twice(
    make_section: MakeSection, choices: PayChoices
) -> None:
    choices.place = "CA"  # by somebody else, before the person moved there
    section = make_section(DEVELOPERS)
    assert _charts(section)[0].accessibleName().count("California") == 1


def test_a_wider_group_is_named_with_its_jobs(make_section: MakeSection) -> None:
    text = _text(make_section("15-1299.08", "TX"))
    assert "These figures are for “Computer occupations, all other”, which also holds: " in text
    assert "Penetration Testers; " in text
    assert "Computer Systems Engineers/Architects" not in text  # the job itself
    assert "also holds jobs not listed here" in _text(make_section(TEAM_ASSEMBLERS))
    assert "These figures are for" not in _text(make_section(DEVELOPERS))


def test_a_job_that_nothing_is_published_of_says_so_once(make_section: MakeSection) -> None:
    section = make_section(LEGISLATORS)
    assert "publishes neither pay nor the number of jobs" in _text(section)
    assert _charts(section) == []
    assert section.findChildren(QComboBox) == []


def test_choices_hold_on_all_pages_and_on_those_made_later(
    qtbot: QtBot, results: ResultsView
) -> None:
    first = open_job(results, NURSES)
    second = open_job(results, DEVELOPERS)
    _choose(second, "Texas")
    QTest.mouseClick(_radio(second, "Hour"), Qt.MouseButton.LeftButton)
    section = first.findChild(PaySection)
    assert isinstance(section, PaySection)
    qtbot.waitUntil(lambda: "Texas" in "\n".join(_hidden_words(section)))
    assert "$67.44 an hour" in "\n".join(_hidden_words(section))
    assert _radio(first, "Hour").isChecked()
    for _ in range(2):
        results.tabs.close_current()
    again = open_job(results, NURSES)
    assert _radio(again, "Hour").isChecked()
    box = again.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Texas"


def _hidden_words(section: QWidget) -> list[str]:
    return [label.text() for label in section.findChildren(QLabel)]


def test_controls_have_names(make_section: MakeSection) -> None:
    section = make_section(DEVELOPERS)
    buddies = {label.text() for label in section.findChildren(QLabel) if label.buddy()}
    assert buddies == {"Pay by the", "Compare with"}
    (table,) = section.findChildren(MarketTable)
    heard = table.accessibleName()
    assert heard.startswith("Pay and jobs; California; Half earn more than: $174,410 a year; ")
    assert "; Jobs: about 284,000 jobs; " in heard
    assert "; The whole US; Half earn more than: $135,980 a year; " in heard
