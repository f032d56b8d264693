"""The words for questions and answers: titles, sentences, examples; translated when asked for."""

from dataclasses import dataclass

from careerapp.domain.language import Language, english
from careerapp.domain.match import Band
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
from careerapp.report.subject_words import SUBJECT_WORDS

LIKINGS = (0.0, 1 / 3, 2 / 3, 1.0)
"""The ratings that the four answers about a subject stand for."""


@dataclass(frozen=True, slots=True)
class RatingWords:
    """What a person reads about one interest, work value or subject.

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


def interest_words(interest: Interest, tr: Language = english) -> RatingWords:
    """Return the words for one RIASEC interest."""
    match interest:
        case Interest.REALISTIC:
            return RatingWords(
                tr("Hands-on work"),
                tr.term("Realistic"),
                tr("Build, fix, grow or drive things, often outdoors or with tools."),
                tr("Repair an engine, wire a house, grow vegetables"),
            )
        case Interest.INVESTIGATIVE:
            return RatingWords(
                tr("Finding out why"),
                tr.term("Investigative"),
                tr("Study how things work and solve hard problems by thinking."),
                tr("Run an experiment, find a pattern in data, explain an illness"),
            )
        case Interest.ARTISTIC:
            return RatingWords(
                tr("Creating"),
                tr.term("Artistic"),
                tr("Make something new, in your own way, with few fixed rules."),
                tr("Write a story, design an app, play or act"),
            )
        case Interest.SOCIAL:
            return RatingWords(
                tr("Helping people"),
                tr.term("Social"),
                tr("Teach, care for or advise other people."),
                tr("Help a child read, nurse someone back to health, settle a quarrel"),
            )
        case Interest.ENTERPRISING:
            return RatingWords(
                tr("Leading and selling"),
                tr.term("Enterprising"),
                tr("Start things, persuade others and take decisions."),
                tr("Open a shop, lead a team, win over a customer"),
            )
        case Interest.CONVENTIONAL:
            return RatingWords(
                tr("Keeping order"),
                tr.term("Conventional"),
                tr("Work with records, figures and clear steps, and get details right."),
                tr("Keep accounts, check forms for mistakes, build a spreadsheet"),
            )


def value_words(value: WorkValue, tr: Language = english) -> RatingWords:
    """Return the words for one work value."""
    match value:
        case WorkValue.ACHIEVEMENT:
            return RatingWords(
                tr("Using your strengths"),
                tr.term("Achievement"),
                tr("Do what you are best at and see what comes of it."),
                tr("A skill put to use, visible results, a good day’s work"),
            )
        case WorkValue.INDEPENDENCE:
            return RatingWords(
                tr("Deciding yourself"),
                tr.term("Independence"),
                tr("Work on your own and choose how to do it."),
                tr("Your own ideas, your own plan for the day, little supervision"),
            )
        case WorkValue.RECOGNITION:
            return RatingWords(
                tr("Moving up"),
                tr.term("Recognition"),
                tr("Advance, lead others and be looked up to."),
                tr("A promotion, a team to direct, respect for your work"),
            )
        case WorkValue.RELATIONSHIPS:
            return RatingWords(
                tr("Good company"),
                tr.term("Relationships"),
                tr("Get along with the people around you and do things for others."),
                tr("Friendly coworkers, helping others, a clear conscience"),
            )
        case WorkValue.SUPPORT:
            return RatingWords(
                tr("Fair bosses"),
                tr.term("Support"),
                tr("Have managers who stand behind you and train you well."),
                tr("Fair rules, good training, a boss who backs you"),
            )
        case WorkValue.WORKING_CONDITIONS:
            return RatingWords(
                tr("Pay and security"),
                tr.term("Working Conditions"),
                tr("Have steady, well-paid work that keeps you busy."),
                tr("A safe job, good pay, something different every day"),
            )


def subject_words(subject: Subject, tr: Language = english) -> RatingWords:
    """Return the words for one subject; its standard term is O*NET's name."""
    title, sentence, examples = SUBJECT_WORDS[subject]
    return RatingWords(tr(title), tr.term(subject.value), tr(sentence), tr(examples))


def subject_family_name(family: SubjectFamily, tr: Language = english) -> str:
    """Return the name of a group of subjects."""
    return {
        SubjectFamily.SCIENCE: tr("Math and science"),
        SubjectFamily.TECHNOLOGY: tr("Technology"),
        SubjectFamily.MAKING: tr("Making, growing and moving things"),
        SubjectFamily.HEALTH: tr("Body and mind"),
        SubjectFamily.PEOPLE: tr("People and society"),
        SubjectFamily.ARTS: tr("Language, arts and media"),
        SubjectFamily.BUSINESS: tr("Business and office"),
    }[family]


def liking_names(tr: Language = english) -> tuple[str, ...]:
    """Return the names of the four answers about a subject, in the order of `LIKINGS`."""
    return (tr("Not for me"), tr("Fine"), tr("Enjoy"), tr("Love"))


def nearest_liking(rating: float) -> int:
    """Return which of the four answers about a subject is nearest to a rating of 0-1."""
    return round(rating * (len(LIKINGS) - 1))


def education_name(level: EducationLevel, tr: Language = english) -> str:
    """Return the name of an education level."""
    return {
        EducationLevel.LESS_THAN_HIGH_SCHOOL: tr("Less than a high school diploma"),
        EducationLevel.HIGH_SCHOOL: tr("High school diploma or equivalent"),
        EducationLevel.CERTIFICATE: tr("Certificate after high school"),
        EducationLevel.SOME_COLLEGE: tr("Some college courses"),
        EducationLevel.ASSOCIATE: tr("Associate's degree"),
        EducationLevel.BACHELORS: tr("Bachelor's degree"),
        EducationLevel.MASTERS: tr("Master's degree"),
        EducationLevel.DOCTORAL_OR_PROFESSIONAL: tr("Doctoral or professional degree"),
    }[level]


def block_name(block: Block, tr: Language = english) -> str:
    """Return the name of a group of answers."""
    return {
        Block.INTERESTS: tr("interests"),
        Block.VALUES: tr("values"),
        Block.SUBJECTS: tr("subjects"),
        Block.EDUCATION: tr("education"),
    }[block]


def band_name(band: Band, tr: Language = english) -> str:
    """Return the label of a match."""
    return {
        Band.STRONG: tr("strong fit"),
        Band.GOOD: tr("good fit"),
        Band.FAIR: tr("fair fit"),
        Band.WEAK: tr("weak fit"),
    }[band]


def job_zone_sentence(zone: JobZone, tr: Language = english) -> str:
    """Return what a job zone means, where there are five."""
    return {
        JobZone.LITTLE: tr("Needs little or no preparation: most people learn it on the job."),
        JobZone.SOME: tr("Needs some preparation, from a few months to a year."),
        JobZone.MEDIUM: tr("Needs one to two years of training, or similar experience."),
        JobZone.CONSIDERABLE: tr("Needs two to four years of preparation."),
        JobZone.EXTENSIVE: tr("Needs long preparation, often more than four years."),
    }[zone]


def no_summary(tr: Language = english) -> str:
    """Return what stands in the place of a summary, where there is none of ours."""
    return tr("This job is new in the data. There is no summary of it yet.")


def place_in_sentence(code: str | None, tr: Language = english) -> str:
    """Return a place's name as it stands within a sentence; no place is the whole country."""
    code = ANYWHERE.code if code is None else code
    with_article = {
        ANYWHERE.code: tr("the US"),
        "DC": tr("the District of Columbia"),
        "VI": tr("the Virgin Islands"),
    }
    return with_article.get(code) or tr.term(location(code).name)
