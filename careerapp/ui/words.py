"""The words for scale members: titles, sentences, examples; translated when asked for."""

from careerapp.domain.match import Band
from careerapp.domain.profile import Obstacle
from careerapp.domain.scales import (
    ANYWHERE,
    Block,
    EducationLevel,
    Interest,
    Subject,
    SubjectFamily,
    WorkValue,
    location,
)
from careerapp.report import words
from careerapp.ui.language import tr

RatingWords = words.RatingWords


def interest_words(interest: Interest) -> RatingWords:
    """Return the words for one RIASEC interest."""
    return words.interest_words(interest, tr)


def value_words(value: WorkValue) -> RatingWords:
    """Return the words for one work value."""
    return words.value_words(value, tr)


def subject_words(subject: Subject) -> RatingWords:
    """Return the words for one subject."""
    return words.subject_words(subject, tr)


def subject_family_name(family: SubjectFamily) -> str:
    """Return the name of a group of subjects."""
    return words.subject_family_name(family, tr)


def liking_names() -> tuple[str, ...]:
    """Return the names of the four answers about a subject, least first."""
    return words.liking_names(tr)


def education_name(level: EducationLevel) -> str:
    """Return the name of an education level."""
    return words.education_name(level, tr)


def block_name(block: Block) -> str:
    """Return the name of a group of answers."""
    return words.block_name(block, tr)


def location_name(code: str | None) -> str:
    """Return a place's name; no answer means anywhere."""
    if code is None or code == ANYWHERE.code:
        return tr("Anywhere in the US")
    return tr.term(location(code).name)


def place_in_sentence(code: str | None) -> str:
    """Return a place's name as it stands within a sentence."""
    return words.place_in_sentence(code, tr)


def band_name(band: Band) -> str:
    """Return the label of a match."""
    return words.band_name(band, tr)


def obstacle_question(obstacle: Obstacle, block: Block) -> str:
    """Return a friendly question, on a block's page, to someone whose answers tell too little."""
    match obstacle, block:
        case Obstacle.NOTHING_RATED, _:
            return tr("Nothing is rated yet. Which of these would you like to do most?")
        case Obstacle.ONE_RATING, _:
            return tr(
                "One rating says little on its own. What comes before it for you, or after it?"
            )
        case Obstacle.ALL_ALIKE, Block.VALUES:
            return tr(
                "Everything is rated alike, so no job stands out. "
                "Which of these would you give up last, and which first?"
            )
        case Obstacle.ALL_ALIKE, Block.SUBJECTS:
            return tr(
                "Everything is marked alike, so no job stands out. "
                "Which of these do you like most, and which are not for you?"
            )
        case Obstacle.ALL_ALIKE, _:
            return tr(
                "Everything is rated alike, so no job stands out. "
                "If you had one free day, which of these would you pick first, and which last?"
            )
    return tr(
        "Everything you rated is set to “ignore”, so no job stands out. "
        "Could you rate some of these as well, or let the other answers count again?"
    )
