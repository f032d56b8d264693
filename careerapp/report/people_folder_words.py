"""What a counselor reads of the people of a folder."""

from collections.abc import Sequence
from pathlib import Path

from careerapp.domain.interest_profile import CLEAR_FROM, FLAT_UP_TO, Clarity
from careerapp.domain.language import Language, english
from careerapp.domain.match import Match
from careerapp.domain.profile import FEW_ANSWERS, Obstacle
from careerapp.report.answer_names import listing
from careerapp.report.folder_files import FolderError, FolderProblem
from careerapp.report.glossary import Term, meaning
from careerapp.report.people_folder import OtherFile, Page, PersonRow, State
from careerapp.report.people_order import PeopleOrder

_NAMED = 3  # files or people, of many


def person_name(row: PersonRow, tr: Language = english) -> str:
    """Return what somebody is called; the file's name where they have typed none."""
    if row.damage:
        return row.file.path.name
    return row.name or tr("No name ({file})").format(file=row.file.path.name)


def clarity_word(clarity: Clarity | None, tr: Language = english) -> str:
    """Return how clear interests are, in a word or two; nothing where not all six are rated."""
    if clarity is None:
        return ""
    return {
        Clarity.CLEAR: tr("clear"),
        Clarity.SOME: tr("clear in part"),
        Clarity.FLAT: tr("flat"),
    }[clarity]


def clarity_meaning(tr: Language = english) -> list[str]:
    """Return what code and clarity mean, a paragraph each."""
    return [
        tr(
            "The code is the first letters of somebody’s three strongest interests, called the "
            "Holland code. Clarity is how far their strongest interest is above their weakest."
        ),
        tr("Clear: {clear} points or more. Most likely the code comes out the same again.").format(
            clear=round(100 * CLEAR_FROM)
        ),
        tr("Clear in part: the top is likely to stay there, the order next to it may change."),
        tr(
            "Flat: {flat} points or fewer. They like all six about equally, so chance has a say "
            "in their code and their best three."
        ).format(flat=round(100 * FLAT_UP_TO)),
        tr("A code needs three rated interests, and clarity all six. Otherwise there is a dash."),
    ]


def match_phrase(match: Match, tr: Language = english) -> str:
    """Return how well a job matches, and the job; the figure first, where it is never cut off."""
    return tr("{match} {job}").format(
        match=f"{round(match.match)}\N{NO-BREAK SPACE}%", job=match.title
    )


def obstacle_phrase(obstacle: Obstacle, tr: Language = english) -> str:
    """Return why somebody has no matches, in a few words."""
    return {
        Obstacle.NOTHING_RATED: tr("nothing is rated yet"),
        Obstacle.ONE_RATING: tr("only one rating, which says little on its own"),
        Obstacle.ALL_ALIKE: tr("all is rated alike, so no job stands out"),
        Obstacle.ALL_IGNORED: tr("all that is rated is set not to count"),
    }[obstacle]


def page_phrase(page: Page, tr: Language = english) -> str:
    """Return the name of a page of questions as it stands within a sentence."""
    return {
        Page.PLACE: tr("place"),
        Page.EDUCATION: tr("education"),
        Page.INTERESTS: tr("interests"),
        Page.VALUES: tr("values"),
        Page.SUBJECTS: tr("subjects"),
    }[page]


def state_name(state: State, tr: Language = english) -> str:
    """Return how far somebody has come, as it is chosen from a list."""
    return {
        State.COMPLETE: tr("all pages answered"),
        State.PAGES_OPEN: tr("some pages open"),
        State.TOO_LITTLE: tr("too few answers to match"),
        State.UNREADABLE: tr("file cannot be read"),
    }[state]


def order_name(order: PeopleOrder, tr: Language = english) -> str:
    """Return the heading of a column, which is also what people are sorted by."""
    return {
        PeopleOrder.NAME: tr("Name"),
        PeopleOrder.CODE: tr("Code"),
        PeopleOrder.CLARITY: tr("Clarity"),
        PeopleOrder.BEST: tr("Best three"),
        PeopleOrder.PLACE: tr("Place"),
        PeopleOrder.EDUCATION: tr("Education planned"),
        PeopleOrder.UPDATED: tr("Updated"),
    }[order]


def order_meaning(order: PeopleOrder, tr: Language = english) -> str:
    """Return what the heading of a column means, where that needs a sentence."""
    terms = {
        PeopleOrder.CODE: Term.CODE,
        PeopleOrder.CLARITY: Term.CLARITY,
        PeopleOrder.BEST: Term.MATCH,
        PeopleOrder.PLACE: Term.PLACE,
        PeopleOrder.EDUCATION: Term.EDUCATION,
    }
    return meaning(terms[order], tr=tr) if order in terms else ""


def details(row: PersonRow, tr: Language = english) -> str:
    """Return in sentences what a line of a table has no room for."""
    if row.damage:
        return damage_sentence(row, tr)
    sentences = []
    if row.obstacle is not None:
        sentences.append(tr("No matches: {why}.").format(why=obstacle_phrase(row.obstacle, tr)))
    else:
        best = "; ".join(match_phrase(match, tr) for match in row.best)
        sentences.append(tr("Best three: {best}.").format(best=best))
        if row.answers < FEW_ANSWERS:
            few = tr("They rest on only {count} answers, and say little.")
            sentences.append(few.format(count=row.answers))
    if row.pages_open:
        pages = listing([page_phrase(page, tr) for page in row.pages_open], tr)
        sentences.append(tr("Not answered: {pages}.").format(pages=pages))
    sentences.append(_shortlist_sentence(row.shortlisted, tr))
    if row.absent:
        absent = tr("Jobs of theirs that are not in the data, and stay in the file: {count}.")
        sentences.append(absent.format(count=tr.number(row.absent)))
    if row.newer:
        sentences.append(
            tr(
                "A later version of this program has written the file, so some of it may be "
                "left out."
            )
        )
    return " ".join(sentences)


def selection_sentence(people: Sequence[PersonRow], tr: Language = english) -> str:
    """Return who is selected, of several people; of many, how many."""
    if len(people) > _NAMED:
        return tr("{count} people are selected.").format(count=tr.number(len(people)))
    names = listing([person_name(row, tr) for row in people], tr)
    return tr("Selected: {names}.").format(names=names)


def damage_sentence(row: PersonRow, tr: Language = english) -> str:
    """Return why a file cannot be read, and what to do about it."""
    return tr(
        "{file} cannot be read: {why}. Open it to see whether there is a backup, or ask for "
        "the file again."
    ).format(file=row.file.path.name, why="" if row.damage is None else row.damage.said(tr))


def count_sentence(
    people: Sequence[PersonRow], shown: int, *, reading: bool = False, tr: Language = english
) -> str:
    """Return how many people there are and how many of them are shown."""
    if reading:
        return tr("{count} read so far").format(count=tr.number(len(people)))
    count = tr.number(len(people))
    if shown < len(people):
        return tr("{shown} of {count} people").format(shown=tr.number(shown), count=count)
    return tr("1 person") if len(people) == 1 else tr("{count} people").format(count=count)


def damaged_sentence(people: Sequence[PersonRow], tr: Language = english) -> str:
    """Return how many files of people cannot be read; nothing where all can."""
    damaged = sum(row.state is State.UNREADABLE for row in people)
    if not damaged:
        return ""
    if damaged == 1:
        return tr("1 file cannot be read")
    return tr("{count} files cannot be read").format(count=tr.number(damaged))


def others_sentence(others: Sequence[OtherFile], tr: Language = english) -> str:
    """Return how many other files there are and what they are called; nothing for none."""
    if not others:
        return ""
    names = [one.file.path.name for one in others[:_NAMED]]
    if len(others) > _NAMED:
        names.append(tr("{count} more").format(count=tr.number(len(others) - _NAMED)))
    if len(others) == 1:
        return tr("1 other file holds no person: {names}").format(names=names[0])
    return tr("{count} other files hold no person: {names}").format(
        count=tr.number(len(others)), names=listing(names, tr)
    )


def other_lines(others: Sequence[OtherFile], tr: Language = english) -> list[str]:
    """Return a line for each file that holds no person: its name, and what is in the way."""
    return [
        tr("{file}: {why}").format(file=one.file.path.name, why=one.why.said(tr)) for one in others
    ]


def folder_sentence(error: FolderError, tr: Language = english) -> str:
    """Return why a folder cannot be looked through."""
    return {
        FolderProblem.GONE: tr("There is no folder {folder} any more."),
        FolderProblem.NOT_A_FOLDER: tr("{folder} is a file, not a folder."),
        FolderProblem.NOT_ALLOWED: tr("You are not allowed to look into {folder}."),
        FolderProblem.OTHER: tr("{folder} cannot be looked through: {detail}."),
    }[error.problem].format(folder=error.folder, detail=error.reason.said(tr))


def no_people_sentence(folder: Path, others: int, tr: Language = english) -> str:
    """Return that nobody is kept in a folder."""
    if others:
        return tr("None of the files in {folder} holds a person.").format(folder=folder)
    return tr(
        "There are no people in {folder}. Their files end in .career, or in .json if they are old."
    ).format(folder=folder)


def slow_sentence(folder: Path, tr: Language = english) -> str:
    """Return that a folder takes its time to answer."""
    return tr("{folder} answers slowly. It is still being read.").format(folder=folder)


def _shortlist_sentence(count: int, tr: Language) -> str:
    if not count:
        return tr("No jobs on the shortlist.")
    if count == 1:
        return tr("1 job on the shortlist.")
    return tr("{count} jobs on the shortlist.").format(count=count)


def pages_open_phrase(row: PersonRow, tr: Language = english) -> str:
    """Return how many pages are not answered, or nothing."""
    count = len(row.pages_open)
    if not count:
        return ""
    return tr("1 page open") if count == 1 else tr("{count} pages open").format(count=count)
