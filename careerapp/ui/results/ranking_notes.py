"""What is said about jobs in a place: beside each job, and once under the list."""

from PySide6.QtCore import QCoreApplication

from careerapp.domain.job_facts import JobFacts, Presence
from careerapp.domain.job_filter import InPlace, JobFilter
from careerapp.domain.job_list import JobOrder, Selection
from careerapp.ui import formats
from careerapp.ui.words import location_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("ranking_notes", text)


def job_note(facts: JobFacts, place: str, job_filter: JobFilter, order: JobOrder) -> str:
    """Return what stands under a job's title; empty where there is nothing to say.

    Parameters
    ----------
    facts : JobFacts
        Of the job, in the place.
    place : str
        Postal code of a location.
    job_filter : JobFilter
        A missing figure is worth a note only where the list depends on it.
    order : JobOrder
        By number of jobs, every number is shown.
    """
    name = location_name(place)
    by_jobs = order is JobOrder.LOCAL_JOBS
    if facts.presence is Presence.FEW:
        return _tr("uncommon in {place}: {jobs}").format(
            place=name, jobs=formats.jobs(facts.employment)
        )
    if facts.employment is not None:
        jobs = formats.jobs(facts.employment)
        return _tr("{jobs} in {place}").format(jobs=jobs, place=name) if by_jobs else ""
    if by_jobs or job_filter.in_place is not InPlace.ANY:
        return _tr("number of jobs in {place} not published").format(place=name)
    return ""


def list_note(
    place: str,
    job_filter: JobFilter,
    order: JobOrder,
    *,
    uncommon_shown: bool,
) -> str:
    """Return the sentences under the list that its choices and notes about a place call for."""
    name = location_name(place)
    sentences = []
    if uncommon_shown or job_filter.in_place is not InPlace.ANY:
        sentences.append(
            _tr("Uncommon: less than half as common in {place} as in the whole US.").format(
                place=name
            )
        )
    if order is JobOrder.LOCAL_JOBS:
        sentences.append(_tr("Similar jobs can share one published number."))
    if sentences:
        sentences.append(_tr("Source: Bureau of Labor Statistics, May 2025."))
    return " ".join(sentences)


def count_text(selection: Selection) -> str:
    """Return how many jobs pass."""
    total = formats.number(selection.total)
    if selection.passing == selection.total:
        return _tr("{total} jobs").format(total=total)
    return _tr("{passing} of {total} jobs").format(
        passing=formats.number(selection.passing), total=total
    )
