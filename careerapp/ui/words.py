"""The words for scale members: titles, sentences, examples; translated when asked for."""

from PySide6.QtCore import QCoreApplication

from careerapp.domain.match import Band
from careerapp.domain.profile import Obstacle
from careerapp.domain.scales import (
    ANYWHERE,
    Block,
    EducationLevel,
    Interest,
    JobZone,
    Subject,
    SubjectFamily,
    WorkValue,
    location,
)
from careerapp.report import words

RatingWords = words.RatingWords


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def interest_words(interest: Interest) -> RatingWords:
    """Return the words for one RIASEC interest."""
    return words.interest_words(interest, _tr)


def value_words(value: WorkValue) -> RatingWords:
    """Return the words for one work value."""
    return words.value_words(value, _tr)


def subject_words(subject: Subject) -> RatingWords:
    """Return the words for one subject."""
    return words.subject_words(subject, _tr)


def subject_family_name(family: SubjectFamily) -> str:
    """Return the name of a group of subjects."""
    return words.subject_family_name(family, _tr)


def liking_names() -> tuple[str, ...]:
    """Return the names of the four answers about a subject, least first."""
    return words.liking_names(_tr)


def education_name(level: EducationLevel) -> str:
    """Return the name of an education level."""
    return words.education_name(level, _tr)


def block_name(block: Block) -> str:
    """Return the name of a group of answers."""
    return words.block_name(block, _tr)


def location_name(code: str | None) -> str:
    """Return a place's name; no answer means anywhere."""
    if code is None or code == ANYWHERE.code:
        return _tr("Anywhere in the US")
    return _tr(location(code).name)


def place_in_sentence(code: str | None) -> str:
    """Return a place's name as it stands within a sentence."""
    return words.place_in_sentence(code, _tr)


def band_name(band: Band) -> str:
    """Return the label of a match."""
    return words.band_name(band, _tr)


def job_zone_sentence(zone: JobZone) -> str:
    """Return what a job zone means."""
    return words.job_zone_sentence(zone, _tr)


def obstacle_question(obstacle: Obstacle, block: Block) -> str:
    """Return a friendly question, on a block's page, to someone whose answers tell too little."""
    match obstacle, block:
        case Obstacle.NOTHING_RATED, _:
            return _tr("Nothing is rated yet. Which of these would you like to do most?")
        case Obstacle.ONE_RATING, _:
            return _tr(
                "One rating says little on its own. What comes before it for you, or after it?"
            )
        case Obstacle.ALL_ALIKE, Block.VALUES:
            return _tr(
                "Everything is rated alike, so no job stands out. "
                "Which of these would you give up last, and which first?"
            )
        case Obstacle.ALL_ALIKE, Block.SUBJECTS:
            return _tr(
                "Everything is marked alike, so no job stands out. "
                "Which of these do you like most, and which are not for you?"
            )
        case Obstacle.ALL_ALIKE, _:
            return _tr(
                "Everything is rated alike, so no job stands out. "
                "If you had one free day, which of these would you pick first, and which last?"
            )
    return _tr(
        "Everything you rated is set to “ignore”, so no job stands out. "
        "Could you rate some of these as well, or let the other answers count again?"
    )
