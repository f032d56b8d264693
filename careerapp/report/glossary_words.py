"""Each word of the glossary: the name that it has everywhere, and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from careerapp.domain.language import Language


class Term(Enum):
    """A word that is explained where it stands as a label or a heading."""

    INTERESTS = auto()
    VALUES = auto()
    SUBJECTS = auto()
    EDUCATION = auto()
    PLACE = auto()
    CODE = auto()
    CLARITY = auto()
    CAREERS = auto()
    JOB = auto()
    CAREER_GROUP = auto()
    RELATED = auto()
    SHORTLIST = auto()
    HIDDEN = auto()
    WHAT_IF = auto()
    MATCH = auto()
    FIT = auto()
    RANK = auto()
    LEVEL = auto()
    ESTIMATED = auto()
    WHAT_COUNTS = auto()
    AGREEMENT = auto()
    POINTS = auto()
    EDUCATION_TO_GET_IN = auto()
    EXPERIENCE_TO_GET_IN = auto()
    TRAINING = auto()
    PREPARATION = auto()
    SKILLS = auto()
    PAY = auto()
    HALF_EARN_MORE = auto()
    MIDDLE_HALF = auto()
    TENTHS = auto()
    JOBS_IN_PLACE = auto()
    HOW_COMMON = auto()
    WIDER_GROUP = auto()
    NOT_PUBLISHED = auto()
    OUTLOOK = auto()
    GROWTH = auto()
    OPENINGS = auto()
    SELF_EMPLOYED = auto()
    ONET = auto()
    BLS = auto()
    CROSSWALK = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A word and what it means.

    Attributes
    ----------
    name : str
        As it stands on labels and headings.
    sentence : str
        What it means, in one sentence or two.
    known_as : str
        What counselors, books and O*NET call it, if that is another word.
    """

    name: str
    sentence: str
    known_as: str = ""


def answers(tr: Language) -> Mapping[Term, Entry]:
    """Return the words for what is asked."""
    return {
        Term.INTERESTS: Entry(
            tr("Interests"), tr("What you like to do. There are six kinds of it.")
        ),
        Term.VALUES: Entry(
            tr("Values"),
            tr("What matters to you in a job. There are six of them."),
            tr("Work values"),
        ),
        Term.SUBJECTS: Entry(
            tr("Subjects"),
            tr("What people need to know in a job, such as biology or sales."),
            tr("Knowledge"),
        ),
        Term.EDUCATION: Entry(
            tr("Education"), tr("The diploma or degree that you have, and the one that you plan.")
        ),
        Term.PLACE: Entry(
            tr("Place"),
            tr("The state or territory where you want to work. “Here” means this place."),
        ),
        Term.CODE: Entry(
            tr("Code"),
            tr("The first letters of the three strongest interests, by their standard names."),
            tr("Holland code"),
        ),
        Term.CLARITY: Entry(
            tr("Clarity"),
            tr(
                "How far the strongest interest is above the weakest. In a flat profile they are "
                "close, so small differences decide which jobs come first."
            ),
        ),
    }


def jobs(tr: Language) -> Mapping[Term, Entry]:
    """Return the words for jobs and lists of them."""
    return {
        Term.CAREERS: Entry(tr("Your careers"), tr("The jobs that are closest to your answers.")),
        Term.JOB: Entry(
            tr("Job"),
            tr("A kind of work, such as registered nurse. Not one position with one employer."),
            tr("Occupation"),
        ),
        Term.CAREER_GROUP: Entry(
            tr("Career group"), tr("Jobs of one field, such as health care or sales.")
        ),
        Term.RELATED: Entry(
            tr("Related jobs"),
            tr("Jobs where people do much the same, or need to know much the same."),
        ),
        Term.SHORTLIST: Entry(
            tr("Shortlist"), tr("The jobs that you want to keep, with your stars and notes.")
        ),
        Term.HIDDEN: Entry(
            tr("Hidden jobs"), tr("Jobs that you have marked as not for you. Lists leave them out.")
        ),
        Term.WHAT_IF: Entry(
            tr("What if"),
            tr(
                "Try other answers and see what becomes of the list. Your own answers stay until "
                "you keep the new ones."
            ),
        ),
    }


def matches(tr: Language) -> Mapping[Term, Entry]:
    """Return the words for how close a job is."""
    return {
        Term.MATCH: Entry(
            tr("Match"),
            tr(
                "How close a job is to your answers: 100 % is the same as your answers, 50 % is "
                "the average job."
            ),
        ),
        Term.FIT: Entry(tr("Fit"), tr("The match in a word: strong, good, fair or weak.")),
        Term.RANK: Entry(tr("Rank"), tr("The place of a job on the list of all jobs, best first.")),
        Term.LEVEL: Entry(
            tr("Level"),
            tr(
                "Two jobs are level if the difference is too small to count: other answers on "
                "another day could turn it around."
            ),
        ),
        Term.ESTIMATED: Entry(
            tr("Estimated"),
            tr("O*NET has not rated this part of the job, so it comes from the most similar jobs."),
        ),
        Term.WHAT_COUNTS: Entry(
            tr("What counts"), tr("How much each page of your answers counts in the match.")
        ),
        Term.AGREEMENT: Entry(
            tr("Agreement"),
            tr("How close a job is to you on one page: 100 is the same, 50 is an average job."),
        ),
        Term.POINTS: Entry(
            tr("Points"), tr("What a page of your answers adds to the match. They add up to it.")
        ),
    }


def entry(tr: Language) -> Mapping[Term, Entry]:
    """Return the words for what it takes to get into a job."""
    return {
        Term.EDUCATION_TO_GET_IN: Entry(
            tr("Education to get in"),
            tr("The diploma or degree that is typical for new workers. There are exceptions."),
            tr("Typical entry-level education"),
        ),
        Term.EXPERIENCE_TO_GET_IN: Entry(
            tr("Experience to get in"),
            tr("The work in a related job that is typical for new workers."),
        ),
        Term.TRAINING: Entry(
            tr("Training on the job"), tr("What is learned at work, after the start.")
        ),
        Term.PREPARATION: Entry(
            tr("Preparation"),
            tr("How long it takes to get ready for the job, by school, training and experience."),
            tr("Job zone"),
        ),
        Term.SKILLS: Entry(
            tr("Skills"), tr("What people have to be able to do in a job, such as speaking.")
        ),
    }


def market(tr: Language) -> Mapping[Term, Entry]:
    """Return the words for pay and for how many work in a job."""
    return {
        Term.PAY: Entry(tr("Pay"), tr("What workers earn, before taxes."), tr("Wages")),
        Term.HALF_EARN_MORE: Entry(
            tr("Half earn more than"),
            tr("The middle of pay: half of the workers earn more, half earn less."),
            tr("Median pay"),
        ),
        Term.MIDDLE_HALF: Entry(
            tr("The middle half earn"),
            tr("Pay without the quarter of workers who earn least and the quarter who earn most."),
        ),
        Term.TENTHS: Entry(
            tr("Lowest tenth, highest tenth"),
            tr(
                "One worker in ten earns less than the first figure, one in ten more than the last."
            ),
        ),
        Term.JOBS_IN_PLACE: Entry(
            tr("Jobs in a place"),
            tr("How many people do the job there. The self-employed are not counted."),
            tr("Employment"),
        ),
        Term.HOW_COMMON: Entry(
            tr("How common the job is"),
            tr("The share of all workers in a place who do the job, set against the whole US."),
            tr("Location quotient"),
        ),
        Term.WIDER_GROUP: Entry(
            tr("A wider group"),
            tr("Some jobs are counted together only. Their figures are those of all of them."),
        ),
        Term.NOT_PUBLISHED: Entry(
            tr("Not published"), tr("The Bureau of Labor Statistics gives no figure.")
        ),
    }


def outlook(tr: Language) -> Mapping[Term, Entry]:
    """Return the words for the years to come."""
    return {
        Term.OUTLOOK: Entry(
            tr("Outlook"),
            tr(
                "How many jobs there may be in the years to come. It is a guess, and can turn out "
                "wrong."
            ),
            tr("Projection"),
        ),
        Term.GROWTH: Entry(
            tr("Growth"), tr("How many more or fewer jobs there may be at the end of ten years.")
        ),
        Term.OPENINGS: Entry(
            tr("Openings"),
            tr("Jobs that are to be filled each year: new ones, and those that people leave."),
        ),
        Term.SELF_EMPLOYED: Entry(
            tr("Self-employed"), tr("People who work for themselves, not for an employer.")
        ),
    }


def sources(tr: Language) -> Mapping[Term, Entry]:
    """Return the words for where figures come from."""
    return {
        Term.ONET: Entry(
            tr("O*NET"), tr("A database of the US Department of Labor on what jobs are like.")
        ),
        Term.BLS: Entry(
            tr("Bureau of Labor Statistics"),
            tr("The office of the US government that counts jobs and what they pay."),
        ),
        Term.CROSSWALK: Entry(
            tr("Crosswalk"),
            tr(
                "A table of changed job codes. It says which new code took the place of which old "
                "one. O*NET publishes it beside its data."
            ),
        ),
    }


ALL = (matches, market, outlook, entry, answers, jobs, sources)
"""All words, the most asked for first."""
