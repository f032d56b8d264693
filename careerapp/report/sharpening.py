"""What each further page adds to the answers about interests, as it was measured."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from careerapp.domain.language import Language, english
from careerapp.domain.scales import Block
from careerapp.report.answer_names import listing

FOUND: Mapping[frozenset[Block], int] = {
    frozenset(): 70,
    frozenset({Block.VALUES}): 88,
    frozenset({Block.SUBJECTS}): 88,
    frozenset({Block.EDUCATION}): 81,
    frozenset({Block.VALUES, Block.SUBJECTS}): 93,
    frozenset({Block.VALUES, Block.EDUCATION}): 92,
    frozenset({Block.SUBJECTS, Block.EDUCATION}): 91,
    frozenset({Block.VALUES, Block.SUBJECTS, Block.EDUCATION}): 94,
}
"""How many of 100 simulated people find their own job among the first ten, by what they have
answered beside interests; docs/matching.md says how they answer."""


@dataclass(frozen=True, slots=True)
class Sharpening:
    """What the answers so far are worth, and what more of them would be.

    Attributes
    ----------
    now : str
        A sentence on the answers so far.
    further : tuple of str
        A line for each page that is still open.
    how : str
        On whom it was measured.
    """

    now: str
    further: tuple[str, ...]
    how: str


def sharpening(
    counted: Collection[Block], answered: Collection[Block], tr: Language = english
) -> Sharpening:
    """Return what further pages would sharpen, in words.

    Parameters
    ----------
    counted : collection of Block
        What takes part in the match, beside interests.
    answered : collection of Block
        The pages that are not open any more.
    tr : Language
        Of the reader.
    """
    beside = frozenset(counted) - {Block.INTERESTS}
    names = {
        Block.EDUCATION: tr("education"),
        Block.VALUES: tr("values"),
        Block.SUBJECTS: tr("subjects"),
    }
    pages = [tr("interests"), *(name for block, name in names.items() if block in beside)]
    alone = tr(
        "With interests alone, {count} of 100 simulated people find their own job among the "
        "first ten."
    )
    more = tr(
        "With {pages}, {count} of 100 simulated people find their own job among the first ten."
    )
    return Sharpening(
        (more if beside else alone).format(count=FOUND[beside], pages=listing(pages, tr)),
        tuple(
            tr("{pages}: {count} of 100").format(
                pages=_begun_large(listing([*pages, name], tr)), count=FOUND[beside | {block}]
            )
            for block, name in names.items()
            if block not in beside and block not in answered
        ),
        tr(
            "Measured, not promised. A simulated person answers as their own job is rated, each "
            "answer off by about 10 of 100, and marks five subjects."
        ),
    )


def _begun_large(text: str) -> str:
    return text[:1].upper() + text[1:]
