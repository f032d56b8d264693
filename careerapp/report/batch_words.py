"""What is said about a table of people before and after they are matched."""

from careerapp.domain.language import Language, english
from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.report.answer_names import answer_name, page_name
from careerapp.report.batch_check import Checked
from careerapp.report.cohort_words import people
from careerapp.report.table_columns import Assignment, Detail, Field
from careerapp.report.table_scale import Scale, Scales
from careerapp.report.words import RatingWords, interest_words, value_words

_MANY = 5  # errors in one column, which are worth a sentence
_NARROW = 0.5  # of a scale; ratings that take up no more of it are likely on another one


def field_title(field: Field, tr: Language = english) -> str:
    """Return what a field is called beside a column of a table."""
    match field:
        case Detail():
            return {
                Detail.ID: tr("Name or number of the person"),
                Detail.LOCATION: tr("Place"),
                Detail.EDUCATION: tr("Education now"),
                Detail.PLANNED_EDUCATION: tr("Education planned"),
            }[field]
        case Interest():
            return _rated(interest_words(field, tr), tr)
        case WorkValue():
            return _rated(value_words(field, tr), tr)
        case Subject():
            return tr("Subject: {name}").format(name=answer_name(field, tr))


def scale_title(scale: Scale, tr: Language = english) -> str:
    """Return a scale and where one meets with it."""
    meaning = {
        "0-1": tr("shares, as this program writes them"),
        "0-4": tr("five answers, the least is 0"),
        "0-5": tr("six answers"),
        "0-10": tr("eleven steps"),
        "0-40": tr("scores of the O*NET Interest Profiler"),
        "0-100": tr("percent"),
        "1-4": tr("four answers"),
        "1-5": tr("five answers, such as strongly dislike to strongly like"),
        "1-7": tr("seven answers, as O*NET rates jobs"),
        "1-10": tr("ten steps"),
    }[scale.name]
    return tr("{low} to {high}: {meaning}").format(low=scale.low, high=scale.high, meaning=meaning)


def assignment_sentence(assignment: Assignment, tr: Language = english) -> str:
    """Return how many columns are read."""
    read = sum(field is not None for field in assignment)
    if read == len(assignment) == 1:
        return tr("The 1 column is read")
    if read == len(assignment):
        return tr("All {count} columns are read").format(count=tr.number(read))
    return tr("{read} of {count} columns are read").format(
        read=tr.number(read), count=tr.number(len(assignment))
    )


def checked_heading(checked: Checked, tr: Language = english) -> str:
    """Return how many rows are fine."""
    if not checked.people:
        return tr("Nobody in this table can be matched")
    if not checked.left_out:
        if checked.people == 1:
            return tr("The 1 person in this table can be matched")
        return tr("All {count} people can be matched").format(count=tr.number(checked.people))
    return tr("{fine} of {all} people can be matched").format(
        fine=tr.number(checked.people), all=tr.number(checked.people + checked.left_out)
    )


def checked_sentence(checked: Checked, tr: Language = english, *, after: bool = False) -> str:
    """Return what is wrong with the other rows, and what becomes of them.

    Parameters
    ----------
    checked : Checked
        What the table holds.
    tr : Language
        Of the reader.
    after : bool
        Whether the others have been matched already.
    """
    if not checked.problem_count:
        return tr("No row of the table has an error.")
    if checked.left_out == 1:
        said = tr("1 row was left out:") if after else tr("1 row is left out if you go on:")
    else:
        sentence = (
            tr("{count} rows were left out:")
            if after
            else tr("{count} rows are left out if you go on:")
        )
        said = sentence.format(count=tr.number(checked.left_out))
    column = max(checked.problems_by_column, key=checked.problems_by_column.__getitem__)
    most = checked.problems_by_column[column]
    further = []
    if column and most >= _MANY and checked.problem_count / 2 < most < checked.problem_count:
        further.append(
            tr("Most errors are in column “{column}”: {count}.").format(
                column=column, count=tr.number(most)
            )
        )
    if len(checked.problems) < checked.problem_count:
        further.append(
            tr("The first {shown} of {count} errors are listed.").format(
                shown=tr.number(len(checked.problems)), count=tr.number(checked.problem_count)
            )
        )
    return " ".join((*further, said))


def seen_sentences(checked: Checked, scales: Scales, tr: Language = english) -> list[str]:
    """Return from where to where ratings go, and whether the scale may be another one."""
    said = []
    of_block = {
        Block.INTERESTS: scales.interests,
        Block.VALUES: scales.values,
        Block.SUBJECTS: scales.subjects,
    }
    for block, (low, high) in checked.seen.items():
        scale = of_block[block]
        sentence = tr("{page}: from {low} to {high}, on a scale from {least} to {most}.").format(
            page=page_name(block, tr),
            low=_plain(low, tr),
            high=_plain(high, tr),
            least=scale.low,
            most=scale.high,
        )
        if high - scale.low <= _NARROW * (scale.high - scale.low):
            sentence += " " + tr("That is its lower half only. Is it the right scale?")
        said.append(sentence)
    return said


def done_sentence(matched: int, left_out: int, tr: Language = english) -> str:
    """Return how many were matched, and how many rows were left out."""
    said = tr("{people} matched.").format(people=people(matched, tr))
    if left_out == 1:
        said += " " + tr("1 row was left out.")
    elif left_out:
        said += " " + tr("{count} rows were left out.").format(count=tr.number(left_out))
    return said


def progress_sentence(fraction: float, total: int, tr: Language = english) -> str:
    """Return how many people are done of how many."""
    return tr("{done} of {all}").format(
        done=tr.number(min(round(fraction * total), total)), all=people(total, tr)
    )


def _rated(words: RatingWords, tr: Language) -> str:
    return tr("{term}: {title}").format(term=words.term, title=words.title)


def _plain(rating: float, tr: Language) -> str:
    return tr.decimal(rating, 4)
