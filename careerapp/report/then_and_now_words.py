"""One person then and now, in words and figures."""

from careerapp.domain.language import Language, english
from careerapp.domain.match import Match
from careerapp.domain.scales import (
    ANYWHERE,
    Block,
    EducationLevel,
    Interest,
    Subject,
    WorkValue,
    location,
)
from careerapp.domain.what_if import AnswerChange, SchoolPlan, Weight
from careerapp.report.answer_names import page_name
from careerapp.report.people_comparison_words import Figure, Line
from careerapp.report.people_folder_words import obstacle_phrase
from careerapp.report.then_and_now import JobMove, Move, ThenAndNow, is_wavering
from careerapp.report.what_if_words import answer_text, question_name
from careerapp.report.words import education_name

_UNKNOWN = "\N{EN DASH}"


def summary(found: ThenAndNow, tr: Language = english) -> list[str]:
    """Return what is different, in a few sentences."""
    if found.same_answers:
        return [tr("All answers are the same as then.")]
    sentences = [_answers_sentence(found, tr)]
    if not found.moves:
        return [*sentences, *_no_list_sentences(found, tr)]
    came, left = found.moved(Move.CAME_IN), found.moved(Move.LEFT)
    if not came:
        sentences.append(tr("The first ten are the same jobs."))
    elif len(came) == 1:
        sentences.append(tr("Of the first ten jobs, 1 is new."))
    else:
        sentences.append(tr("Of the first ten jobs, {count} are new.").format(count=len(came)))
    small = [job for job in (*came, *left) if job.small]
    if small and len(small) == len(came) + len(left):
        sentences.append(
            tr("All that came in or left did so by changes within the accuracy of the answers.")
        )
    elif small:
        sentences.append(
            tr(
                "Of the {all} that came in or left, {count} did so by a change within the accuracy "
                "of the answers."
            ).format(all=len(came) + len(left), count=len(small))
        )
    return sentences


def accuracy_sentence(found: ThenAndNow, tr: Language = english) -> str:
    """Return what counts as within the accuracy of the answers."""
    return tr(
        "Within the accuracy: a match that changes by {tie} points or less, or a rating by 5. "
        "About as much comes out when the same person answers twice."
    ).format(tie=tr.number(found.tie, 1))


def release_sentence(found: ThenAndNow, present: str, tr: Language = english) -> str:
    """Return what it means that answers were matched with another release; or nothing.

    Parameters
    ----------
    found : ThenAndNow
        What is compared.
    present : str
        The release that both are matched with here.
    tr : Language
        Of the reader.
    """
    others = {
        sitting.matched_with
        for sitting in (found.then, found.now)
        if sitting.matched_with not in (None, present)
    }
    if not others:
        return ""
    return tr(
        "A list that was seen before may have been another one: it was made with the data of "
        "{before}. Here both are worked out with {present}, so that what is different comes from "
        "the answers alone."
    ).format(before=" / ".join(sorted(filter(None, others))), present=present)


def answer_lines(found: ThenAndNow, tr: Language = english) -> list[Line]:
    """Return what is answered otherwise, under the pages' names: then, now, and by how much."""
    pages: dict[str, list[Line]] = {}
    if found.place[0] != found.place[1]:
        places = [_place(code, tr) for code in found.place]
        pages[tr("Place")] = [Line(tr("Place"), (*places, Figure("")))]
    if found.current[0] != found.current[1]:
        levels = [_level(level, tr) for level in found.current]
        school = pages.setdefault(page_name(Block.EDUCATION, tr), [])
        school.append(Line(tr("Education now"), (*levels, Figure(""))))
    for change in found.changes:
        pages.setdefault(_page(change, tr), []).append(_answer(change, tr))
    return [line for name, lines in pages.items() for line in (Line(name), *lines)]


def job_lines(found: ThenAndNow, tr: Language = english) -> list[Line]:
    """Return the first ten of now, then those that have left: then, now, what has become of it."""
    return [
        Line(job.now.title, (_match(job.then, tr), _match(job.now, tr), _became(job, tr)))
        for job in found.moves
    ]


def _answers_sentence(found: ThenAndNow, tr: Language) -> str:
    count = len(found.changes)
    count += (found.place[0] != found.place[1]) + (found.current[0] != found.current[1])
    wavering = sum(map(is_wavering, found.changes))
    if count == 1:
        return (
            tr("1 answer is different, by no more than when somebody rates twice.")
            if wavering
            else tr("1 answer is different.")
        )
    if wavering == count:
        said = tr("{count} answers are different, none by more than when somebody rates twice.")
    elif wavering:
        said = tr(
            "{count} answers are different, {wavering} of them by no more than when somebody "
            "rates twice."
        )
    else:
        said = tr("{count} answers are different.")
    return said.format(count=count, wavering=wavering)


def _no_list_sentences(found: ThenAndNow, tr: Language) -> list[str]:
    sentences = []
    for sitting in (found.then, found.now):
        if sitting.profile.obstacle is not None:
            sentence = tr("{sitting}: no list of jobs, because {why}.")
            why = obstacle_phrase(sitting.profile.obstacle, tr)
            sentences.append(sentence.format(sitting=sitting.name, why=why))
    return sentences


def _page(change: AnswerChange, tr: Language) -> str:
    match change.question:
        case Interest():
            return page_name(Block.INTERESTS, tr)
        case WorkValue():
            return page_name(Block.VALUES, tr)
        case Subject():
            return page_name(Block.SUBJECTS, tr)
        case SchoolPlan():
            return page_name(Block.EDUCATION, tr)
        case Weight():
            return tr("What counts")


def _answer(change: AnswerChange, tr: Language) -> Line:
    texts = (
        Figure(answer_text(change.question, answer, tr)) for answer in (change.before, change.after)
    )
    name = question_name(change.question, tr)
    if isinstance(change.question, SchoolPlan):
        name = tr("Education planned")
    return Line(name, (*texts, _by(change, tr)))


def _by(change: AnswerChange, tr: Language) -> Figure:
    rated = isinstance(change.question, Interest | WorkValue)
    if not rated or not isinstance(change.before, float) or not isinstance(change.after, float):
        return Figure("", tr("within the accuracy") if is_wavering(change) else "")
    points = round(100 * change.after) - round(100 * change.before)
    note = tr("within the accuracy") if is_wavering(change) else ""
    return Figure(_signed(points), note)


def _match(match: Match, tr: Language) -> Figure:
    sign = "=\N{NO-BREAK SPACE}" if match.tied_with else ""
    place = tr("rank {rank}").format(rank=f"{sign}{match.rank}")
    return Figure(f"{round(match.match)}\N{NO-BREAK SPACE}%", place)


def _became(job: JobMove, tr: Language) -> Figure:
    points = round(job.now.match) - round(job.then.match)
    text = {
        Move.CAME_IN: tr("came in"),
        Move.LEFT: tr("left"),
        Move.UP: tr("up from {then} to {now}"),
        Move.DOWN: tr("down from {then} to {now}"),
        Move.STAYED: tr("same rank"),
    }[job.move].format(then=job.then.rank, now=job.now.rank)
    if not job.small:
        amount = tr("{points} point") if abs(points) == 1 else tr("{points} points")
        return Figure(text, amount.format(points=_signed(points)))
    return Figure(text, "" if job.move is Move.STAYED else tr("within the accuracy"))


def _signed(points: int) -> str:
    if not points:
        return "0"
    return f"+{points}" if points > 0 else f"\N{MINUS SIGN}{-points}"


def _place(code: str | None, tr: Language) -> Figure:
    if code is None:
        return Figure(_UNKNOWN)
    return Figure(
        tr("Anywhere in the US") if code == ANYWHERE.code else tr.term(location(code).name)
    )


def _level(level: EducationLevel | None, tr: Language) -> Figure:
    return Figure(_UNKNOWN if level is None else education_name(level, tr))
