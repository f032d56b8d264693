"""What is typically needed to enter a job, in plain sentences."""

from careerapp.domain.language import Language, english
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel, JobZone
from careerapp.report.answer_names import level_phrase
from careerapp.report.figures import not_published
from careerapp.report.reason_sentence import entry_sentence
from careerapp.report.schooling import Schooling
from careerapp.report.words import education_name, job_zone_sentence


def preparation_needed(occupation: Occupation, tr: Language = english) -> str:
    """Return how much preparation a job asks for, as the data in use divide jobs."""
    zone = occupation.job_zone
    if zone is JobZone.SOME and occupation.editions.zones_begin_at_2:
        return tr("Needs little or some preparation, up to a year (levels 1–2 of 5).")
    return job_zone_sentence(zone, tr)


def education_needed(level: EducationLevel | None, tr: Language = english) -> str:
    """Return the education that is typical for entry."""
    if level is None:
        return not_published(tr)
    if level is EducationLevel.LESS_THAN_HIGH_SCHOOL:
        return tr("No diploma or degree needed")
    return education_name(level, tr)


def experience_needed(category: str | None, tr: Language = english) -> str:
    """Return the work that is typically done before, by the category of the projections."""
    if category is None:
        return not_published(tr)
    return {
        "None": tr("No experience in a related job needed"),
        "Less than 5 years": tr("Less than five years in a related job"),
        "5 years or more": tr("Five years or more in a related job"),
    }[category]


def training_needed(category: str | None, tr: Language = english) -> str:
    """Return what is typically learned on the job, by the category of the projections."""
    if category is None:
        return not_published(tr)
    return {
        "None": tr("No training on the job beyond settling in"),
        "Short-term on-the-job training": tr("Up to a month of training on the job"),
        "Moderate-term on-the-job training": tr("One month to a year of training on the job"),
        "Long-term on-the-job training": tr("More than a year of training on the job"),
        "Apprenticeship": tr("An apprenticeship: paid work and lessons, often for years"),
        "Internship/residency": tr("Practice under guidance: an internship or a residency"),
    }[category]


def plan_sentence(profile: Profile, schooling: Schooling, tr: Language = english) -> str:
    """Return whether a person's school reaches what is typical for entry; nothing if unknown."""
    own, entry = profile.target_education, schooling.entry
    if own is None or entry is None:
        return ""
    beyond = entry_sentence(profile, schooling, tr)
    if beyond:
        return beyond
    sentence = (
        tr("You plan {own}, which is typically enough to get in.")
        if profile.planned_education not in (None, profile.current_education)
        else tr("You have {own}, which is typically enough to get in.")
    )
    return sentence.format(own=level_phrase(own, tr))
