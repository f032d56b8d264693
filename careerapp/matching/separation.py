"""What else to ask somebody whose best occupations are level."""

from collections.abc import Sequence

import numpy as np

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.matching.features import (
    BLOCK_OF_COLUMN,
    COLUMNS,
    answer_of_column,
    person_importance,
    person_ratings,
)
from careerapp.matching.space import Space

Question = tuple[Block, Interest | WorkValue | Subject | None]


def separating_question(space: Space, profile: Profile, rows: Sequence[int]) -> Question | None:
    """Return what would tell some occupations apart best.

    Parameters
    ----------
    space : Space
        The occupations.
    profile : Profile
        What is answered already.
    rows : sequence of int
        Rows of the catalog, at least two.

    Returns
    -------
    (block, answer) or None
        A page that is not answered at all, with None; or else a question that is not answered;
        or None when everything is.
    """
    factors = [person_importance(profile)[list(Block).index(block)] for block in BLOCK_OF_COLUMN]
    differences = space.points[list(rows)].var(axis=0) * factors
    open_questions = np.isnan(person_ratings(profile)) & (differences > 0)
    pages = {
        block: float(differences[where].sum())
        for block, where in COLUMNS.items()
        if open_questions[where].all()
    }
    if pages:
        return max(pages, key=lambda block: pages[block]), None
    if not open_questions.any():
        return None
    column = int(np.argmax(np.where(open_questions, differences, 0)))
    return BLOCK_OF_COLUMN[column], answer_of_column(column)
