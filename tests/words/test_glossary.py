"""The glossary: every word once, explained in a sentence or two, in the window and on paper."""

import pytest

from careerapp.domain.scales import Interest, WorkValue
from careerapp.report.glossary import Entry, Term, entry_of, meaning, topics
from tests.words.reading import english_grade

ALL = [entry for topic in topics() for entry in topic.entries]


def test_every_word_is_listed_once() -> None:
    assert len(ALL) == len(Term) + len(Interest) + len(WorkValue)
    names = [entry.name.casefold() for entry in ALL]
    assert len(set(names)) == len(names)
    assert {entry_of(term) for term in Term} < set(ALL)


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry.name)
def test_every_word_is_explained_shortly(entry: Entry) -> None:
    assert entry.sentence.endswith(".")
    assert len(entry.sentence.split()) <= 30
    assert english_grade([entry.sentence]) <= 12


def test_several_words_are_explained_line_by_line() -> None:
    first, second = meaning(Term.FIT, Term.PAY).split("\n")
    assert first == "Fit: The match in a word: strong, good, fair or weak."
    assert second == "Pay: What workers earn, before taxes."
    assert meaning(Term.PAY) == "What workers earn, before taxes."
