"""What is tried out, in words."""

from collections.abc import Sequence

from careerapp.domain.language import Language, english
from careerapp.domain.match import Match
from careerapp.domain.profile import Obstacle
from careerapp.domain.scales import EducationLevel, Subject
from careerapp.domain.what_if import Answer, AnswerChange, ListChange, Question, SchoolPlan, Weight
from careerapp.report.answer_names import answer_name, page_name, percent
from careerapp.report.words import education_name, liking_names, nearest_liking

IMPORTANCE_STEPS = (0.0, 0.5, 1.0, 1.5, 2.0)
"""The weights that can be chosen for a page of answers."""

_NAMED = 3  # so many jobs are named, and the rest counted


def importance_names(tr: Language = english) -> tuple[str, ...]:
    """Return the names of `IMPORTANCE_STEPS`."""
    return (
        tr("ignore"),
        tr("matters little"),
        tr("matters"),
        tr("matters a lot"),
        tr("matters most"),
    )


def nearest_importance(weight: float) -> int:
    """Return the place of the step that is nearest to a weight."""
    return min(
        range(len(IMPORTANCE_STEPS)), key=lambda place: abs(IMPORTANCE_STEPS[place] - weight)
    )


def answer_text(question: Question, answer: Answer, tr: Language = english) -> str:
    """Return an answer as it is read beside its question."""
    match question, answer:
        case Weight(), float():
            return importance_names(tr)[nearest_importance(answer)]
        case _, EducationLevel():
            return education_name(answer, tr)
        case Subject(), float():
            return liking_names(tr)[nearest_liking(answer)]
        case _, float():
            return percent(answer)
        case SchoolPlan(), None:
            return tr("no plan")
    return tr("not answered")


def question_name(question: Question, tr: Language = english) -> str:
    """Return what a question is called in a list of changes."""
    match question:
        case Weight(block):
            return tr("How much counts: {page}").format(page=page_name(block, tr))
        case SchoolPlan():
            return answer_name(None, tr)
    return answer_name(question, tr)


def change_text(change: AnswerChange, tr: Language = english) -> str:
    """Return a change as a short phrase, for example "Helping people: 80 % to 40 %"."""
    return tr("{question}: {before} to {after}").format(
        question=question_name(change.question, tr),
        before=answer_text(change.question, change.before, tr),
        after=answer_text(change.question, change.after, tr),
    )


def obstacle_sentence(obstacle: Obstacle, tr: Language = english) -> str:
    """Return why answers that are tried out do not change the list."""
    return {
        Obstacle.NOTHING_RATED: tr(
            "Nothing is rated, so the list stays as it was. Rate at least two things."
        ),
        Obstacle.ONE_RATING: tr(
            "One rating says little on its own, so the list stays as it was. Rate one more thing."
        ),
        Obstacle.ALL_ALIKE: tr(
            "Everything is rated alike, so the list stays as it was. Move something up or down."
        ),
        Obstacle.ALL_IGNORED: tr(
            "Nothing is left to compare by, so the list stays as it was. "
            "Let your interests, values or subjects count."
        ),
    }[obstacle]


def trying_sentence(count: int, tr: Language = english) -> str:
    """Return how many changes are tried out."""
    if count == 1:
        return tr("You are trying out 1 change.")
    return tr("You are trying out {count} changes.").format(count=count)


def list_change_sentence(change: ListChange, tr: Language = english) -> str:
    """Return which jobs came into the list and which went out of it, a line each."""
    if not change.came_in and not change.went_out:
        if change.reordered:
            return tr("The same jobs are on the list, in another order.")
        return tr("The list stays as it is.")
    sentences = []
    if change.came_in:
        sentences.append(tr("In: {jobs}.").format(jobs=_titles(change.came_in, tr)))
    if change.went_out:
        sentences.append(tr("Out: {jobs}.").format(jobs=_titles(change.went_out, tr)))
    return "\n".join(sentences)


def _titles(matches: Sequence[Match], tr: Language) -> str:
    titles = "; ".join(match.title for match in matches[:_NAMED])
    more = len(matches) - _NAMED
    return titles if more <= 0 else tr("{jobs} and {more} more").format(jobs=titles, more=more)
