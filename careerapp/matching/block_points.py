"""Of how many points from each block every match is made up."""

from collections.abc import Mapping, Sequence

from careerapp.domain.scales import Block
from careerapp.matching.differences import BlockShares


class BlockPoints:
    """One person's matches, each divided among the blocks that count.

    Parameters
    ----------
    row_of : mapping of str to int
        Where the occupation with a code stands.
    shares : BlockShares
        What the blocks do for the matches.
    """

    def __init__(self, row_of: Mapping[str, int], shares: BlockShares) -> None:
        self.blocks: Sequence[Block] = shares.blocks
        self._row_of = row_of
        self._points = shares.points

    def of(self, code: str) -> Mapping[Block, float]:
        """Return the points of each block that counts; they add up to the match.

        Parameters
        ----------
        code : str
            O*NET-SOC code.

        Raises
        ------
        KeyError
            When no occupation has this code.
        """
        points = self._points[self._row_of[code]].tolist()
        return dict(zip(self.blocks, points, strict=True))
