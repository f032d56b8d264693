"""Names from the data are said in the reader's language wherever a text holds one."""

from dataclasses import replace

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.language import Language
from careerapp.domain.match import Band, Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, Subject, WorkValue
from careerapp.report.job_comparison import Figure, read_job
from careerapp.report.job_comparison_words import JobComparisonWords
from careerapp.report.job_line import JobWords
from careerapp.report.market_words import group_sentence
from careerapp.report.words import (
    interest_words,
    place_in_sentence,
    subject_words,
    value_words,
)
from tests.report.editions import EDITIONS

NURSES = "29-1141.00"


class Marking(Language):
    """Marks every name from the data."""

    def term(self, name: str) -> str:
        return f"«{name}»"


TR = Marking()


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def test_the_standard_terms_of_the_scales_are_terms() -> None:
    assert interest_words(Interest.SOCIAL, TR).term == "«Social»"
    assert value_words(WorkValue.WORKING_CONDITIONS, TR).term == "«Working Conditions»"
    assert subject_words(Subject.BIOLOGY, TR).term == "«Biology»"
    assert place_in_sentence("NM", TR) == "«New Mexico»"


def test_skills_are_terms(catalog: Catalog) -> None:
    nurses = read_job(catalog, NURSES, None)
    said = JobComparisonWords(EDITIONS.projected, None, TR).cell(Figure.SKILLS, nurses)
    # onet/29.3/Skills.txt, scale IM
    assert said.split(", ")[0] == "«Social Perceptiveness»"
    assert said.count("«") == said.count(", ") + 1


def test_groups_that_figures_are_published_for_are_terms(catalog: Catalog) -> None:
    titles = {str(code): str(title) for code, title in catalog.titles.items()}
    group = catalog.occupation(NURSES).market_group
    assert "“«Registered nurses»”" in group_sentence(group, NURSES, titles, TR)
    alone = replace(group, members=("29-1199.00",))
    assert "“«Registered nurses»”" in group_sentence(alone, "29-1199.00", titles, TR)


def test_the_group_of_a_line_is_a_term() -> None:
    facts = JobFacts(NURSES, group_title="Registered nurses", is_wider=True)
    match = Match(1, NURSES, "Registered Nurses", 80, Band.GOOD)
    (remark,) = JobWords(Profile(), EDITIONS, TR).details(match, facts, {}).remarks
    assert remark.endswith(": «Registered nurses».")
