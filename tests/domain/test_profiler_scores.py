"""Scores as people copy them from My Next Move, and what they get wrong."""

import time

import pytest

from careerapp.domain.profiler_scores import ScoresError, read_scores
from careerapp.domain.scales import Interest

RIGHT = dict(zip(Interest, (12, 33, 20, 25, 14, 18), strict=True))
LINES = """
Realistic: 12
Investigative: 33
Artistic: 20
Social: 25
Enterprising: 14
Conventional: 18
"""
FORTIETHS = (
    "Realistic (R): 12/40, Investigative (I): 33/40, Artistic (A): 20/40, Social (S): 25/40, "
    "Enterprising (E): 14/40, Conventional (C): 18/40"
)


@pytest.mark.parametrize(
    "text",
    [
        "R 12 I 33 A 20 S 25 E 14 C 18",
        "c18 e14 s25 a20 i33 r12",
        "R=12; I=33; A=20; S=25; E=14; C=18",
        "R-12 I-33 A-20 S-25 E-14 C-18",
        "12 R, 33 I, 20 A, 25 S, 14 E, 18 C",
        LINES,
        FORTIETHS,
        "SOCIAL\t25\nINVEST.\t33\nART.\t20\nREAL.\t12\nCONV.\t18\nENT.\t14",
        "Realistc 12 Investigatve 33 Artisitc 20 Socail 25 Entreprising 14 Conventionel 18",
        "Realista 12, Investigador 33, Artístico 20, Social 25, Emprendedor 14 y Convencional 18",
        "My scores: R is 12 points, I is 33, A is 20, S is 25, E is 14 and C is 18 out of 40",
    ],
)
def test_scores_are_read_however_they_are_written(text: str) -> None:
    assert read_scores(text) == RIGHT
    assert list(read_scores(text)) == list(Interest)


@pytest.mark.parametrize("text", ["R " * 1_000_000, "1 " * 1_000_000, "x" * 10_000_000])
def test_a_book_that_is_pasted_is_refused_at_once(text: str) -> None:
    begun = time.process_time()
    with pytest.raises(ScoresError):
        read_scores(text)
    assert time.process_time() - begun < 0.1


def test_both_ends_are_scores() -> None:
    scores = read_scores("R 0 I 40 A 0 S 40 E 0 C 40")
    assert list(scores.values()) == [0, 40, 0, 40, 0, 40]


def test_nothing_is_read_from_scores_that_are_not_all_there() -> None:
    with pytest.raises(ScoresError) as raised:
        read_scores("R 12 S 25")
    assert raised.value.interests == (
        Interest.INVESTIGATIVE,
        Interest.ARTISTIC,
        Interest.ENTERPRISING,
        Interest.CONVENTIONAL,
    )
