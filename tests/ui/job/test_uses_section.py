"""Skills, subjects and tools of a job."""

from PySide6.QtWidgets import QLabel, QPushButton

from careerapp.ui.results.job.uses_section import UsesSection
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import DEVELOPERS, NURSES, open_job, plain


def _section(results: ResultsView, code: str) -> UsesSection:
    (section,) = open_job(results, code).findChildren(UsesSection)
    return section


def _said(section: UsesSection) -> str:
    return "\n".join(
        plain(label) for label in section.findChildren(QLabel) if label.isVisibleTo(section)
    )


def _heard(section: UsesSection) -> str:
    return "\n".join(label.accessibleName() for label in section.findChildren(QLabel))


def test_the_five_strongest_skills_and_subjects_are_named(results: ResultsView) -> None:
    section = _section(results, NURSES)
    lines = _said(section).splitlines()
    # onet/29.3/Skills.txt and Knowledge.txt, scale IM, 1 to 5: 4.12 and 4.58
    skills = lines.index("Skills")
    assert lines[skills + 1 : skills + 3] == ["78 %", "Social Perceptiveness"]
    subjects = lines.index("Subjects")
    assert subjects == skills + 1 + 2 * 5
    assert lines[subjects + 1 : subjects + 3] == ["90 %", "Psychology"]
    # By our own words, not O*NET's “Customer and Personal Service”.
    assert lines[subjects + 3 : subjects + 5] == ["85 %", "Looking after customers"]
    assert "90 % Psychology; 85 % Looking after customers; " in _heard(section)


def test_tools_in_demand_come_first_and_the_rest_on_demand(results: ResultsView) -> None:
    section = _section(results, DEVELOPERS)
    # onet/29.3/Technology Skills.txt: 426 for developers, 31 of them in demand
    assert "In demand\nAmazon Web Services AWS software, Apache Kafka" in _said(section)
    assert "Hot\n" not in _said(section)
    assert "often named in job postings for this job" in _said(section)
    (more,) = section.findChildren(QPushButton)
    assert more.text() == "and 414 more"
    more.click()
    lines = _said(section).splitlines()
    wanted = lines[lines.index("In demand") + 1]
    assert len(wanted.split(", ")) == 31
    assert "Also used" in lines


def test_what_has_not_been_rated_is_said(results: ResultsView) -> None:
    said = _said(_section(results, DEVELOPERS))
    assert said.count("O*NET has not rated this job for them.") == 2
    assert "How important each is" not in said
