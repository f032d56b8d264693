"""The words for scale members: titles, sentences, examples; translated when asked for."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from careerapp.domain.match import Band
from careerapp.domain.profile import Obstacle
from careerapp.domain.scales import (
    ANYWHERE,
    Block,
    EducationLevel,
    Interest,
    JobZone,
    WorkValue,
    location,
)


@dataclass(frozen=True, slots=True)
class RatingWords:
    """What a person reads about one interest or work value.

    Attributes
    ----------
    title : str
        Two or three plain words, also the name on charts.
    term : str
        The field's standard term.
    sentence : str
        What it means.
    examples : str
        Three examples.
    """

    title: str
    term: str
    sentence: str
    examples: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def interest_words(interest: Interest) -> RatingWords:
    """Return the words for one RIASEC interest."""
    match interest:
        case Interest.REALISTIC:
            return RatingWords(
                _tr("Hands-on work"),
                _tr("Realistic"),
                _tr("Build, fix, grow or drive things, often outdoors or with tools."),
                _tr("Repair an engine, wire a house, grow vegetables"),
            )
        case Interest.INVESTIGATIVE:
            return RatingWords(
                _tr("Finding out why"),
                _tr("Investigative"),
                _tr("Study how things work and solve hard problems by thinking."),
                _tr("Run an experiment, find a pattern in data, explain an illness"),
            )
        case Interest.ARTISTIC:
            return RatingWords(
                _tr("Creating"),
                _tr("Artistic"),
                _tr("Make something new, in your own way, with few fixed rules."),
                _tr("Write a story, design an app, play or act"),
            )
        case Interest.SOCIAL:
            return RatingWords(
                _tr("Helping people"),
                _tr("Social"),
                _tr("Teach, care for or advise other people."),
                _tr("Help a child read, nurse someone back to health, settle a quarrel"),
            )
        case Interest.ENTERPRISING:
            return RatingWords(
                _tr("Leading and selling"),
                _tr("Enterprising"),
                _tr("Start things, persuade others and take decisions."),
                _tr("Open a shop, lead a team, win over a customer"),
            )
        case Interest.CONVENTIONAL:
            return RatingWords(
                _tr("Keeping order"),
                _tr("Conventional"),
                _tr("Work with records, figures and clear steps, and get details right."),
                _tr("Keep accounts, check forms for mistakes, build a spreadsheet"),
            )


def value_words(value: WorkValue) -> RatingWords:
    """Return the words for one work value."""
    match value:
        case WorkValue.ACHIEVEMENT:
            return RatingWords(
                _tr("Using your strengths"),
                _tr("Achievement"),
                _tr("Do what you are best at and see what comes of it."),
                _tr("A skill put to use, visible results, a good day's work"),
            )
        case WorkValue.INDEPENDENCE:
            return RatingWords(
                _tr("Deciding yourself"),
                _tr("Independence"),
                _tr("Work on your own and choose how to do it."),
                _tr("Your own ideas, your own plan for the day, little supervision"),
            )
        case WorkValue.RECOGNITION:
            return RatingWords(
                _tr("Moving up"),
                _tr("Recognition"),
                _tr("Advance, lead others and be looked up to."),
                _tr("A promotion, a team to direct, respect for your work"),
            )
        case WorkValue.RELATIONSHIPS:
            return RatingWords(
                _tr("Good company"),
                _tr("Relationships"),
                _tr("Get along with the people around you and do things for others."),
                _tr("Friendly coworkers, helping others, a clear conscience"),
            )
        case WorkValue.SUPPORT:
            return RatingWords(
                _tr("Fair bosses"),
                _tr("Support"),
                _tr("Have managers who stand behind you and train you well."),
                _tr("Fair rules, good training, a boss who backs you"),
            )
        case WorkValue.WORKING_CONDITIONS:
            return RatingWords(
                _tr("Pay and security"),
                _tr("Working conditions"),
                _tr("Have steady, well-paid work that keeps you busy."),
                _tr("A safe job, good pay, something different every day"),
            )


def education_name(level: EducationLevel) -> str:
    """Return the name of an education level."""
    return {
        EducationLevel.LESS_THAN_HIGH_SCHOOL: _tr("Less than a high school diploma"),
        EducationLevel.HIGH_SCHOOL: _tr("High school diploma or equivalent"),
        EducationLevel.CERTIFICATE: _tr("Post-secondary certificate"),
        EducationLevel.SOME_COLLEGE: _tr("Some college courses"),
        EducationLevel.ASSOCIATE: _tr("Associate's degree"),
        EducationLevel.BACHELORS: _tr("Bachelor's degree"),
        EducationLevel.MASTERS: _tr("Master's degree"),
        EducationLevel.DOCTORAL_OR_PROFESSIONAL: _tr("Doctoral or professional degree"),
    }[level]


def location_name(code: str | None) -> str:
    """Return a place's name; no answer means anywhere."""
    if code is None or code == ANYWHERE.code:
        return _tr("Anywhere in the US")
    return _tr(location(code).name)


def band_name(band: Band) -> str:
    """Return the label of a match."""
    return {
        Band.STRONG: _tr("strong fit"),
        Band.GOOD: _tr("good fit"),
        Band.FAIR: _tr("fair fit"),
        Band.WEAK: _tr("weak fit"),
    }[band]


def block_name(block: Block) -> str:
    """Return the name of a group of answers."""
    return {
        Block.INTERESTS: _tr("interests"),
        Block.VALUES: _tr("values"),
        Block.EDUCATION: _tr("education"),
    }[block]


def job_zone_sentence(zone: JobZone) -> str:
    """Return what a job zone means."""
    return {
        JobZone.LITTLE: _tr("Needs little or no preparation: most people learn it on the job."),
        JobZone.SOME: _tr("Needs some preparation, from a few months to a year."),
        JobZone.MEDIUM: _tr("Needs one to two years of training, or similar experience."),
        JobZone.CONSIDERABLE: _tr("Needs two to four years of preparation."),
        JobZone.EXTENSIVE: _tr("Needs long preparation, often more than four years."),
    }[zone]


def obstacle_question(obstacle: Obstacle, block: Block) -> str:
    """Return a friendly question, on a block's page, to someone whose answers tell too little."""
    if obstacle is Obstacle.ALL_ALIKE and block is Block.VALUES:
        return _tr(
            "Everything is rated alike, so no job stands out. "
            "Which of these would you give up last, and which first?"
        )
    return {
        Obstacle.NOTHING_RATED: _tr(
            "Nothing is rated yet. Which of these would you like to do most?"
        ),
        Obstacle.ONE_RATING: _tr(
            "One rating says little on its own. What comes before it for you, or after it?"
        ),
        Obstacle.ALL_ALIKE: _tr(
            "Everything is rated alike, so no job stands out. "
            "If you had one free day, which of these would you pick first, and which last?"
        ),
    }[obstacle]
