"""The words that people read and that need a sentence, each with its one name, by topic."""

from dataclasses import dataclass

from careerapp.domain.language import Language, english
from careerapp.domain.scales import Interest, WorkValue
from careerapp.report import glossary_words
from careerapp.report.glossary_words import Entry, Term
from careerapp.report.words import RatingWords, interest_words, value_words

__all__ = ["Entry", "Term", "Topic", "entry_of", "meaning", "topics"]


@dataclass(frozen=True, slots=True)
class Topic:
    """Words that belong together, in the order in which somebody meets them."""

    heading: str
    entries: tuple[Entry, ...]


def topics(tr: Language = english) -> tuple[Topic, ...]:
    """Return all words."""
    return (
        Topic(tr("Your answers"), tuple(glossary_words.answers(tr).values())),
        Topic(tr("The six interests"), tuple(_rated(interest_words(one, tr)) for one in Interest)),
        Topic(tr("The six values"), tuple(_rated(value_words(one, tr)) for one in WorkValue)),
        Topic(tr("Your list of jobs"), tuple(glossary_words.jobs(tr).values())),
        Topic(tr("The match"), tuple(glossary_words.matches(tr).values())),
        Topic(tr("Getting in"), tuple(glossary_words.entry(tr).values())),
        Topic(tr("Pay and number of jobs"), tuple(glossary_words.market(tr).values())),
        Topic(tr("Outlook"), tuple(glossary_words.outlook(tr).values())),
        Topic(tr("Where it comes from"), tuple(glossary_words.sources(tr).values())),
    )


def entry_of(term: Term, tr: Language = english) -> Entry:
    """Return a word with its sentence."""
    for words in glossary_words.ALL:
        found = words(tr).get(term)
        if found is not None:
            return found
    raise KeyError(term)


def meaning(*terms: Term, tr: Language = english) -> str:
    """Return the sentences of some words, each after its name if there are several."""
    entries = [entry_of(term, tr) for term in terms]
    if len(entries) == 1:
        return entries[0].sentence
    line = tr("{name}: {meaning}")
    return "\n".join(line.format(name=one.name, meaning=one.sentence) for one in entries)


def _rated(words: RatingWords) -> Entry:
    return Entry(words.title, words.sentence, words.term)
