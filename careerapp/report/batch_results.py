"""What became of many people, as arrays: a hundred thousand take less than 40 MB."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.profile import Profile
from careerapp.domain.scales import LOCATIONS, EducationLevel, Interest, Subject, WorkValue
from careerapp.report.batch_ranking import RankedBlock
from careerapp.report.batch_reader import PeopleBlock
from careerapp.report.person_details import NOTHING
from careerapp.report.table_columns import RATED

_DECIMALS = 6  # what single precision keeps of a rating


@dataclass(frozen=True, eq=False)
class PeopleResults:
    """People and their best occupations, in the order of the table.

    Attributes
    ----------
    ids : ndarray of str, shape (people,)
        As in the table; the number of the row where it has none.
    lines : ndarray of int32, shape (people,)
        Where they stand in the table.
    ratings : ndarray of float32, shape (people, 46)
        0-1; NaN where nothing is answered; the columns are those of `careerapp.matching.features`.
    details : ndarray of uint8, shape (people, 3)
        Place in `LOCATIONS`, rank of the current and of the planned level; `NOTHING` where it is
        not given.
    rows : ndarray of int16, shape (people, occupations)
        Rows of the catalog, best first.
    matches : ndarray of float32, shape (people, occupations)
        0-100.
    ranks : ndarray of int16, shape (people, occupations)
        From 1; near-ties share the smallest.
    labels : ndarray of int8, shape (people, occupations)
        Places in `Band`.
    untold : ndarray of float32, shape (others, 46)
        The ratings of those whose answers tell no occupations apart; they are in no other array.
    """

    ids: NDArray[np.str_]
    lines: NDArray[np.int32]
    ratings: NDArray[np.float32]
    details: NDArray[np.uint8]
    rows: NDArray[np.int16]
    matches: NDArray[np.float32]
    ranks: NDArray[np.int16]
    labels: NDArray[np.int8]
    untold: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.lines)

    def profile(self, number: int) -> Profile:
        """Return a person's answers, ratings to six decimals.

        Parameters
        ----------
        number : int
            The person's place in the arrays.
        """
        place, current, planned = self.details[number].tolist()
        ratings = {
            field: round(rating, _DECIMALS)
            for field, rating in zip(RATED, self.ratings[number].tolist(), strict=False)
            if rating == rating  # and not NaN
        }
        levels = list(EducationLevel)
        return Profile(
            name=str(self.ids[number]),
            location=None if place == NOTHING else LOCATIONS[place].code,
            current_education=None if current == NOTHING else levels[current],
            planned_education=None if planned == NOTHING else levels[planned],
            interests={key: one for key, one in ratings.items() if isinstance(key, Interest)},
            values={key: one for key, one in ratings.items() if isinstance(key, WorkValue)},
            subjects={key: one for key, one in ratings.items() if isinstance(key, Subject)},
        )


class ResultsKeeper:
    """Gathers results block by block."""

    def __init__(self) -> None:
        self._blocks: list[PeopleResults] = []

    def add(self, block: PeopleBlock, ranked: RankedBlock) -> None:
        """Keep what became of some people."""
        told = ranked.told
        self._blocks.append(
            PeopleResults(
                ids=np.array(block.ids, dtype=np.dtypes.StringDType())[told],
                lines=block.lines[told].astype(np.int32),
                ratings=block.ratings[told].astype(np.float32),
                details=block.details[told],
                rows=ranked.rows[told].astype(np.int16),
                matches=ranked.matches[told].astype(np.float32),
                ranks=ranked.ranks[told].astype(np.int16),
                labels=ranked.labels[told].astype(np.int8),
                untold=block.ratings[~told].astype(np.float32),
            )
        )

    def results(self) -> PeopleResults:
        """Return all that was kept."""
        blocks = self._blocks
        return PeopleResults(
            ids=np.concatenate([block.ids for block in blocks]),
            lines=np.concatenate([block.lines for block in blocks]),
            ratings=np.concatenate([block.ratings for block in blocks]),
            details=np.concatenate([block.details for block in blocks]),
            rows=np.concatenate([block.rows for block in blocks]),
            matches=np.concatenate([block.matches for block in blocks]),
            ranks=np.concatenate([block.ranks for block in blocks]),
            labels=np.concatenate([block.labels for block in blocks]),
            untold=np.concatenate([block.untold for block in blocks]),
        )
