"""Why a job fits: sentences, an addition, a table, and the place kept for them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.explanation import BlockShare, Change, Contribution, Explanation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.report.schooling import Schooling
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.results.job.why_section import WhySection
from tests.report.editions import EDITIONS
from tests.ui.steps import words

_INTERESTS = (0.1, 0.8, 0.9, 0.95, 0.3, 0.35)
PERSON = Profile(
    planned_education=EducationLevel.BACHELORS,
    interests=dict(zip(Interest, _INTERESTS, strict=True)),
    values=dict(zip(WorkValue, (0.9, 0.6, 0.4, 0.8, 0.5, 0.7), strict=True)),
    subjects={Subject.BIOLOGY: 1.0, Subject.PHYSICS: 0.0},
)
CONTRIBUTIONS = (
    Contribution(Block.INTERESTS, Interest.SOCIAL, 0.95, 0.9, -0.05, 9.4),
    Contribution(Block.SUBJECTS, Subject.BIOLOGY, 1.0, 0.9, -0.1, 8.4),
    Contribution(Block.INTERESTS, Interest.ARTISTIC, 0.9, 0.1, -0.8, -4.4),
    Contribution(Block.EDUCATION, None, EducationLevel.BACHELORS.length, 0.56, 0.0, 4.4),
    Contribution(Block.INTERESTS, Interest.INVESTIGATIVE, 0.8, 0.75, -0.05, 3.4),
    Contribution(Block.VALUES, WorkValue.RELATIONSHIPS, 0.8, 0.9, 0.1, 2.4),
    Contribution(Block.VALUES, WorkValue.SUPPORT, 0.5, 0.9, 0.4, -1.4),
    Contribution(Block.INTERESTS, Interest.REALISTIC, 0.1, 0.2, 0.1, 1.3),
    Contribution(Block.SUBJECTS, Subject.PHYSICS, 0.0, 0.1, 0.1, 1.2),
    Contribution(Block.VALUES, WorkValue.RECOGNITION, 0.4, 0.5, 0.1, 0.3),
)
EXPLANATION = Explanation(
    code="29-1141.00",
    base=50.0,
    match=75.0,
    blocks=(
        BlockShare(Block.INTERESTS, 0.334, 77.6, 26.3),
        BlockShare(Block.VALUES, 0.253, 60.4, 15.4),
        BlockShare(Block.SUBJECTS, 0.263, 83.0, 21.4),
        BlockShare(Block.EDUCATION, 0.15, 79.0, 11.9),
    ),
    contributions=CONTRIBUTIONS,
    among_first=False,
    change=Change(Block.INTERESTS, Interest.ARTISTIC, 0.9, 0.5),
)
Show = Callable[[WhySection, int], None]
NOTHING = Explanation("29-1141.00", 50.0, 50.0, (), (), among_first=False, change=None)


def _section(charts: Charts, explanation: Explanation = EXPLANATION) -> WhySection:
    section = WhySection(PERSON, charts, EDITIONS)
    section.show_explanation(explanation, PERSON)
    return section


def _shown(section: WhySection) -> list[str]:
    """Return what is seen outside the chart, from top to bottom."""
    lines = words(section, visible=True).replace("\N{NO-BREAK SPACE}", " ").splitlines()
    return [line.strip() for line in lines if line.strip()]


def _chart(section: WhySection) -> FigureView:
    (chart,) = section.findChildren(FigureView)
    return chart


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a section of some width on a page that scrolls, as a job's tab does."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    qtbot.addWidget(area)

    def show_on_page(section: WhySection, width: int) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        column.addStretch()
        area.setWidget(holder)
        area.resize(width + area.verticalScrollBar().sizeHint().width() + 2, 200)
        area.show()
        qtbot.waitExposed(area)

    return show_on_page


def test_the_reasons_for_and_against_and_what_would_change_it_are_told(
    show: Show, charts: Charts
) -> None:
    section = _section(charts)
    show(section, 900)
    said = _shown(section)
    headings = [said.index(text) for text in ("What speaks for it", "What speaks against it")]
    order = [
        *headings[:1],
        said.index(
            "You rated “Helping people” high (95 %), and it is a large part of this job (90 %)."
        ),
        said.index("You love “Biology”, and this job uses a lot of it."),
        said.index("You plan a bachelor's degree, about the average of people in this job."),
        *headings[1:],
        said.index("You rated “Creating” high (90 %), but it is a small part of this job (10 %)."),
        said.index("You rated “Fair bosses” 50 %, but this job has more of that (90 %)."),
        said.index("It would be in your top five if you rated “Creating” 50 % instead of 90 %."),
    ]
    assert order == sorted(order)
    assert "An average job is a 50 % match. Your answers put this one at 75 %." in said


def test_the_chart_says_its_figures_and_they_add_up(show: Show, charts: Charts) -> None:
    section = _section(charts)
    show(section, 900)
    chart = _chart(section)
    assert chart.accessibleName() == "“Helping people” adds most, “Creating” takes away most"
    first, *parts, last = chart.accessibleDescription().split("; ")
    assert (first, last) == ("Average job: 50", "This job: 75")
    names = [part.split(": ")[0] for part in parts]
    assert names[:2] == ["Helping people", "Biology"]
    assert names[-2:] == ["Creating", "2 other answers"]
    assert len(parts) == 9
    points = [int(part.split(": ")[1].replace("−", "-")) for part in parts]
    assert 50 + sum(points) == 75


def test_a_single_answer_that_is_left_is_one(show: Show, charts: Charts) -> None:
    all_but_physics = [one for one in CONTRIBUTIONS if one.answer is not Subject.PHYSICS]
    section = _section(charts, replace(EXPLANATION, contributions=tuple(all_but_physics)))
    show(section, 900)
    said = _chart(section).accessibleDescription()
    assert "; 1 other answer: " in said


def test_what_is_told_is_on_the_chart_however_weak(show: Show, charts: Charts) -> None:
    strong = [
        Contribution(Block.SUBJECTS, subject, 1.0, 0.9, -0.1, 4.0) for subject in list(Subject)[:9]
    ]
    weak = Contribution(Block.INTERESTS, Interest.ARTISTIC, 0.9, 0.1, -0.8, -1.0)
    section = _section(charts, replace(EXPLANATION, match=85.0, contributions=(*strong, weak)))
    show(section, 900)
    assert _chart(section).accessibleName().endswith("“Creating” takes away most")
    assert "Creating: −1" in _chart(section).accessibleDescription()


def test_the_pages_add_up_to_the_match(show: Show, charts: Charts) -> None:
    section = _section(charts)
    show(section, 900)
    said = _shown(section)
    start = said.index("Counts for you") + 3
    table = said[start : said.index("75", start) + 1]
    assert table == [
        *("Interests", "34 %", "78", "26"),
        *("Values", "25 %", "60", "16"),
        *("Subjects", "26 %", "83", "21"),
        *("Education", "15 %", "79", "12"),
        *("Match", "100 %", "75"),
    ]
    assert 26 + 16 + 21 + 12 == 75


@pytest.mark.parametrize("width", [912, 652])
def test_its_place_is_kept_until_the_explanation_comes(
    qtbot: QtBot, show: Show, charts: Charts, width: int
) -> None:
    section = WhySection(PERSON, charts, EDITIONS)
    show(section, width)
    assert _shown(section) == ["Why it fits and why not", "Working out the reasons…"]
    qtbot.waitUntil(lambda: section.height() >= section.heightForWidth(section.width()))
    waiting = section.height()
    section.show_explanation(EXPLANATION, PERSON)
    assert "What speaks for it" in _shown(section)
    qtbot.waitUntil(lambda: section.height() >= section.heightForWidth(section.width()))
    line = section.fontMetrics().lineSpacing()
    assert abs(section.height() - waiting) <= 2 * line


@pytest.mark.parametrize(("width", "beside"), [(912, True), (652, False)])
def test_the_chart_stands_beside_the_sentences_where_there_is_room(
    qtbot: QtBot, show: Show, charts: Charts, width: int, beside: bool
) -> None:
    section = _section(charts)
    show(section, width)
    qtbot.waitUntil(lambda: section.height() >= section.heightForWidth(section.width()))
    heading = next(
        label for label in section.findChildren(QLabel) if "What speaks for it" in label.text()
    )
    chart = _chart(section).mapTo(section, _chart(section).rect().topLeft())
    words = heading.mapTo(section, heading.rect().topLeft())
    assert (chart.x() > words.x() + 100) is beside
    assert (chart.y() > words.y() + 100) is not beside


def test_an_error_takes_the_place_of_the_reasons(qtbot: QtBot, show: Show, charts: Charts) -> None:
    section = WhySection(PERSON, charts, EDITIONS)
    show(section, 900)
    section.show_failure(OSError("the disk is gone"))
    assert _shown(section) == [
        "Why it fits and why not",
        "The reasons could not be worked out: the disk is gone",
    ]
    qtbot.waitUntil(lambda: section.height() < 150)


def test_where_nothing_speaks_for_or_against_it_that_is_said(show: Show, charts: Charts) -> None:
    section = _section(charts, NOTHING)
    show(section, 900)
    said = _shown(section)
    assert "None of your answers clearly speaks for it." in said
    assert "None of your answers clearly speaks against it." in said
    assert "No change of one answer would bring it into your top five." in said
    assert not {"+", "−"} & set(said)
    assert _chart(section).accessibleName() == "No answer adds or takes away much"


def test_another_explanation_replaces_the_first(qtbot: QtBot, show: Show, charts: Charts) -> None:
    section = _section(charts)
    show(section, 900)
    section.show_explanation(NOTHING, PERSON)
    assert not any("Creating" in text for text in _shown(section))
    section.show_explanation(EXPLANATION, PERSON)
    qtbot.waitUntil(lambda: _shown(section).count("Match") == 1)
    assert any("Creating" in text for text in _shown(section))


def test_what_the_match_rests_on_is_said(show: Show, charts: Charts) -> None:
    section = WhySection(PERSON, charts, EDITIONS, estimated=(Block.VALUES, Block.SUBJECTS))
    few = replace(EXPLANATION, contributions=CONTRIBUTIONS[:2], match=68.0)
    section.show_explanation(few, replace(PERSON, subjects={}))
    show(section, 900)
    lead = _shown(section)[1]
    assert "This match rests on only 2 answers." in lead
    assert "O*NET has not rated this job for “Values”; that part is estimated" in lead
    assert "Values, estimated" in _shown(section)


def test_more_school_than_planned_stands_under_what_speaks_against_it(
    show: Show, charts: Charts
) -> None:
    section = WhySection(
        PERSON, charts, EDITIONS, schooling=Schooling(entry=EducationLevel.MASTERS)
    )
    section.show_explanation(EXPLANATION, PERSON)
    show(section, 900)
    said = _shown(section)
    hurdle = "People typically get in with a master's degree; you plan a bachelor's degree."
    assert said.index(hurdle) > said.index("What speaks against it")


def test_an_answer_without_whole_points_is_in_no_sentence_and_no_title(
    show: Show, charts: Charts
) -> None:
    weak = Contribution(Block.INTERESTS, Interest.SOCIAL, 0.95, 0.9, -0.05, 0.45)
    section = _section(charts, replace(NOTHING, contributions=(weak,), match=50.45))
    show(section, 900)
    assert _chart(section).accessibleName() == "No answer adds or takes away much"
    assert "None of your answers clearly speaks for it." in _shown(section)
