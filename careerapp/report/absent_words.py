"""Jobs that a person has something to do with and the data in use do not have, in words."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careerapp.catalog.changes import Changes
from careerapp.domain.former_jobs import AbsentJob
from careerapp.domain.language import Language, english
from careerapp.domain.shortlist import MOST_STARS, Shortlist
from careerapp.report.answer_names import listing
from careerapp.report.shortlist_words import star_name

_NAMED = 3


def absent_title(title: str, code: str, tr: Language = english) -> str:
    """Return what to call such a job: as it was called before, or by its code."""
    return title or tr("Job {code}").format(code=code)


def absent_line(job: AbsentJob, tr: Language = english) -> str:
    """Return that a job is not there, and what came in its place as far as that is known."""
    missing = tr("{code}: the data that are used now have no job with this code.")
    return f"{missing.format(code=job.code)} {successors_sentence(job.successors, tr)}".rstrip()


def successors_sentence(successors: Mapping[str, str], tr: Language = english) -> str:
    """Return which jobs came in the place of one; nothing where none is known."""
    if not successors:
        return ""
    jobs = [
        tr("{title} ({code})").format(title=title, code=code) for code, title in successors.items()
    ]
    if len(jobs) == 1:
        return tr("By your crosswalk it is {job} now.").format(job=jobs[0])
    return tr("By your crosswalk it is several jobs now: {jobs}.").format(jobs=listing(jobs, tr))


def absent_mentions(job: AbsentJob, tr: Language = english) -> Iterator[str]:
    """Yield a sentence for each thing that the person has done with a job, without their note."""
    if job.favorite is not None:
        yield tr("On your shortlist: {word}, {stars} of {most} stars.").format(
            word=star_name(job.favorite.stars, tr), stars=job.favorite.stars, most=MOST_STARS
        )
    if job.is_hidden:
        yield tr("Hidden, because it was not for you.")
    if job.was_open:
        yield tr("Its page was open.")


@dataclass(frozen=True, slots=True)
class SuccessorStep:
    """What can be done about a job by what came in its place.

    Attributes
    ----------
    offer : str
        As it stands on a button.
    done : str
        What is said afterwards.
    """

    offer: str
    done: str


def successor_step(
    job: AbsentJob, successor: str, shortlist: Shortlist, tr: Language = english
) -> SuccessorStep:
    """Return what putting another job in the place of one does, as `Shortlist.with_successor` does.

    Parameters
    ----------
    job : AbsentJob
        It is kept or hidden.
    successor : str
        Code of one that came in its place.
    shortlist : Shortlist
        Where both may be.
    tr : Language
        Of the reader.
    """
    names = {
        "title": job.successors[successor],
        "before": absent_title(job.title, job.code, tr),
    }
    if job.favorite is not None:
        offer, done = tr("Put {title} in its place"), tr("{title} is in its place.")
    elif shortlist.favorite(successor) is None:
        offer, done = tr("Hide {title} in its place"), tr("{title} is hidden in its place.")
    else:  # what is kept is not hidden by another job
        offer = tr("Take {before} off the hidden jobs: {title} is on your shortlist")
        done = tr("{before} is off the hidden jobs. {title} stays on your shortlist.")
    return SuccessorStep(offer.format(**names), done.format(**names))


def absent_notice(count: int, tr: Language = english) -> str:
    """Return in one sentence that there are such jobs, and that nothing is lost."""
    if count == 1:
        return tr("1 of your jobs is not in the data that are used now. What you noted is kept.")
    return tr(
        "{count} of your jobs are not in the data that are used now. What you noted is kept."
    ).format(count=tr.number(count))


def going_sentence(changes: Changes, noted: Collection[str], tr: Language = english) -> str:
    """Return which jobs of the person new data do not have any more; nothing for none.

    Parameters
    ----------
    changes : Changes
        Of the data.
    noted : collection of str
        Codes of the jobs that the person keeps or has hidden.
    tr : Language
        Of the reader.
    """
    names = changes.names.get(tr.language, {})
    going = [names.get(code, title) for code, title in changes.gone.items() if code in noted]
    if not going:
        return ""
    named = going[:_NAMED]
    if len(going) > _NAMED:
        named.append(tr("{count} more").format(count=tr.number(len(going) - _NAMED)))
    return tr(
        "Among the jobs that are gone are some of yours: {jobs}. What you noted stays in your file."
    ).format(jobs=listing(named, tr))


def absent_advice(tr: Language = english) -> tuple[str, ...]:
    """Return in paragraphs why such jobs are not there, and what to do."""
    return (
        tr(
            "From time to time O*NET joins jobs, divides them, or gives them other codes. What you "
            "noted stays in your file, also when you save, and shows again with data that have "
            "these jobs."
        ),
        tr(
            "You can put the job of now in its place, where a table of changed job codes, called a "
            "crosswalk, says which one that is. O*NET publishes such tables beside its data. "
            "Data → “Use a table of changed job codes (crosswalk)…” takes one in. Or look for a "
            "similar job in the list of all jobs."
        ),
    )


def absent_in_one_line(jobs: Sequence[AbsentJob], tr: Language = english) -> str:
    """Return which jobs of somebody are not there, for a line of text; nothing for none."""
    if not jobs:
        return ""
    named = [
        tr("{title} ({code})").format(title=job.title, code=job.code) if job.title else job.code
        for job in jobs[:_NAMED]
    ]
    if len(jobs) > _NAMED:
        named.append(tr("{count} more").format(count=tr.number(len(jobs) - _NAMED)))
    return tr("not in the data that are used now, and kept in the file: {jobs}").format(
        jobs=listing(named, tr)
    )
