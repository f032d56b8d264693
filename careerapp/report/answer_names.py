"""How sentences call a page, a question and its answer."""

import re
from collections.abc import Sequence

from careerapp.domain.language import Language, english
from careerapp.domain.rounding import whole
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.report.words import interest_words, subject_words, value_words

_BEGINS_LIKE_Y = re.compile(r"[“(]?h?[ií](?![aeo])", re.IGNORECASE)


def page_name(block: Block, tr: Language = english) -> str:
    """Return the title of the page on which a block is answered."""
    return {
        Block.INTERESTS: tr("Interests"),
        Block.VALUES: tr("Values"),
        Block.SUBJECTS: tr("Subjects"),
        Block.EDUCATION: tr("Education"),
    }[block]


def answer_name(answer: Interest | WorkValue | Subject | None, tr: Language = english) -> str:
    """Return the title of a question; None is the one about school."""
    match answer:
        case Interest():
            return interest_words(answer, tr).title
        case WorkValue():
            return value_words(answer, tr).title
        case Subject():
            return subject_words(answer, tr).title
        case None:
            return page_name(Block.EDUCATION, tr)


def listing(names: Sequence[str], tr: Language = english) -> str:
    """Return names as a sentence lists them; nothing for none."""
    if len(names) < 2:
        return "".join(names)
    *first, last = names
    both = tr("{first} and {last}")
    if tr.language == "es" and _BEGINS_LIKE_Y.match(last):
        both = both.replace(" y ", " e ")  # which no translator can know from the text
    return both.format(first=", ".join(first), last=last)


def level_phrase(level: EducationLevel, tr: Language = english) -> str:
    """Return an education level as it stands within a sentence."""
    return {
        EducationLevel.LESS_THAN_HIGH_SCHOOL: tr("less than a high school diploma"),
        EducationLevel.HIGH_SCHOOL: tr("a high school diploma"),
        EducationLevel.CERTIFICATE: tr("a certificate after high school"),
        EducationLevel.SOME_COLLEGE: tr("some college courses"),
        EducationLevel.ASSOCIATE: tr("an associate's degree"),
        EducationLevel.BACHELORS: tr("a bachelor's degree"),
        EducationLevel.MASTERS: tr("a master's degree"),
        EducationLevel.DOCTORAL_OR_PROFESSIONAL: tr("a doctoral or professional degree"),
    }[level]


def percent(rating: float) -> str:
    """Return a rating, 0-1, in whole percent; a line does not break before the sign."""
    return f"{whole(rating * 100)}\N{NO-BREAK SPACE}%"
