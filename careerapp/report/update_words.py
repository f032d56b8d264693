"""What new data would change, in words, before anything is changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careerapp.catalog.changes import Changes
from careerapp.catalog.onet_archive import FILES, files_of
from careerapp.catalog.releases import PROJECTIONS_NAME, WAGES_NAME, is_national, years_of
from careerapp.domain.language import Language, english
from careerapp.domain.occupation import Source
from careerapp.report.answer_names import listing


@dataclass(frozen=True, slots=True)
class ChangedJobs:
    """Jobs to which the same happens.

    Attributes
    ----------
    heading : str
        What, and how many they are.
    lines : tuple of str
        Their names.
    """

    heading: str
    lines: tuple[str, ...]


def update_sentences(changes: Changes, tr: Language = english) -> list[str]:
    """Return which editions come, in place of which, and what is kept because they lack it.

    Parameters
    ----------
    changes : Changes
        Of the data.
    tr : Language
        Of the reader.
    """
    sentences = []
    if changes.is_older:
        sentences.append(tr("This is older than what the program uses now."))
    for is_kind, kind in _kinds(tr):
        new = list(filter(is_kind, changes.used))
        old = list(filter(is_kind, changes.replaced))
        if not new:
            continue
        editions = {"new": _editions(new, tr), "old": _editions(old, tr)}
        if not old:
            text = tr("{kind}: {new}, new here.")
        elif editions["new"] == editions["old"]:
            text = tr("{kind}: {new}, the same edition as now.")
        else:
            text = tr("{kind}: {new}, in place of {old}.")
        sentences.append(text.format(kind=kind, **editions))
    if changes.languages:
        sentences.append(tr("Texts about jobs are added in each language that your data lack."))
    updated = {each.name for each in changes.used}
    missing = tr("The new release has no {table}: those of {edition} are kept.")
    names = _table_names(tr)
    return sentences + [
        missing.format(table=names[table], edition=_edition(source, tr))
        for source in changes.kept
        if source.name in updated and (table := _table(source)) is not None
    ]


def changed_jobs(changes: Changes, tr: Language = english) -> list[ChangedJobs]:
    """Return the jobs that are new, gone or called otherwise, as far as there are any.

    Parameters
    ----------
    changes : Changes
        Of the data.
    tr : Language
        Of the reader.
    """
    names = changes.names.get(tr.language, {})
    renamed = {
        code: _renamed(old, new, names.get(code, new), tr)
        for code, (old, new) in changes.renamed.items()
    }
    groups = (
        (tr("New jobs, without a summary of ours: {count}"), _called(changes.new, names)),
        (tr("Jobs that are gone: {count}"), _called(changes.gone, names)),
        (tr("Jobs with another name: {count}"), renamed),
    )
    return [
        ChangedJobs(heading.format(count=tr.number(len(jobs))), _lines(jobs))
        for heading, jobs in groups
        if jobs
    ]


def _renamed(old: str, new: str, name: str, tr: Language) -> str:
    """Return both names; of a job that our texts have another name for, which stays, that too."""
    if name in (old, new):
        return tr("{old}, from now on {new}").format(old=old, new=new)
    return tr("{name}, in English {old}, from now on {new}").format(name=name, old=old, new=new)


def _called(jobs: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """Return jobs by what they are called in the reader's language, where that is known."""
    return {code: names.get(code, title) for code, title in jobs.items()}


def _lines(jobs: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{name} ({code})" for code, name in jobs.items())


def _kinds(tr: Language) -> tuple[tuple[Callable[[Source], bool], str], ...]:
    """Return what sources tell, and how they are known."""
    return (
        (lambda source: _table(source) is not None, tr("What jobs are like")),
        (
            lambda source: source.name == WAGES_NAME and is_national(source),
            tr("Pay and jobs in the whole US"),
        ),
        (
            lambda source: source.name == WAGES_NAME and not is_national(source),
            tr("Pay and jobs in states and territories"),
        ),
        (
            lambda source: source.name == PROJECTIONS_NAME,
            tr("Outlook, and what it takes to get in"),
        ),
    )


def _editions(sources: Sequence[Source], tr: Language) -> str:
    ordered = sorted(sources, key=lambda each: each.date)
    return listing(list(dict.fromkeys(_edition(each, tr) for each in ordered)), tr)


def _edition(source: Source, tr: Language) -> str:
    month = tr.month(date.fromisoformat(f"{source.date}-01"))
    if source.name == WAGES_NAME:
        return month
    if source.name == PROJECTIONS_NAME:
        first, last = years_of(source.release)
        return tr("{first} to {last}").format(first=first, last=last)
    return tr("O*NET {release}, {month}").format(release=source.release, month=month)


def _table(source: Source) -> str | None:
    """Return which table of O*NET a source is."""
    return next((table for table in FILES if source.file in files_of(table)), None)


def _table_names(tr: Language) -> dict[str, str]:
    return {
        "Occupation Data": tr("names of jobs"),
        "Interests": tr("ratings of interests"),
        "Job Zones": tr("levels of preparation"),
        "Work Values": tr("ratings of values"),
        "Education, Training, and Experience": tr("figures of education"),
        "Knowledge": tr("ratings of subjects"),
        "Skills": tr("ratings of skills"),
        "Related Occupations": tr("related jobs"),
        "Alternate Titles": tr("other names of jobs"),
        "Technology Skills": tr("names of software"),
        "Specific Interest Areas": tr("ratings of specific interest areas"),
    }
