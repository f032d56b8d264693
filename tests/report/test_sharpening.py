"""What is said of answers so far, and of further ones."""

from careerapp.domain.scales import Block
from careerapp.report.sharpening import sharpening


def test_interests_alone() -> None:
    words = sharpening([Block.INTERESTS], [Block.INTERESTS])
    assert words.now == (
        "With interests alone, 70 of 100 simulated people find their own job among the first ten."
    )
    assert words.further == (
        "Interests and education: 81 of 100",
        "Interests and values: 88 of 100",
        "Interests and subjects: 88 of 100",
    )
    assert "simulated person" in words.how


def test_pages_that_are_answered_are_not_listed() -> None:
    given = [Block.INTERESTS, Block.EDUCATION, Block.SUBJECTS]
    words = sharpening(given, given)
    assert words.now == (
        "With interests, education and subjects, 91 of 100 simulated people find their own job "
        "among the first ten."
    )
    assert words.further == ("Interests, education, subjects and values: 94 of 100",)


def test_a_page_that_is_answered_and_does_not_count_adds_nothing() -> None:
    words = sharpening([Block.INTERESTS], [Block.INTERESTS, Block.VALUES])
    assert words.now.startswith("With interests alone, 70 of 100")
    assert words.further == (
        "Interests and education: 81 of 100",
        "Interests and subjects: 88 of 100",
    )
