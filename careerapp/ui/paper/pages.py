"""Where pages end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from careerapp.ui.paper.pieces import Either, Piece


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, and how far below the top of its page it is."""

    piece: Piece
    top: float


Page = list[Placed]


def paginate(pieces: Iterable[Piece | Either], height: float) -> list[Page]:
    """Return pieces on pages of a height.

    Pieces that keep together go to the next page together; only what is higher than a page is
    parted, and then between pieces.

    Parameters
    ----------
    pieces : iterable of Piece or Either
        From top to bottom.
    height : float
        Of a page, in the unit of the pieces.
    """
    filling = _Filling(height)
    for piece in pieces:
        if isinstance(piece, Either):
            for chosen in piece.whole if filling.has_room(piece.whole) else piece.parts:
                filling.add(chosen)
        else:
            filling.add(piece)
    return filling.pages


class _Filling:
    """Pages that are filled with one group after the other."""

    def __init__(self, height: float) -> None:
        self.pages: list[Page] = [[]]
        self._height = height
        self._y = 0.0
        self._group: list[Piece] = []  # not placed yet, because it goes on

    def has_room(self, pieces: Sequence[Piece]) -> bool:
        """Say whether pieces find room on the page, after the group that is not placed yet."""
        return self._y + _height([*self._group, *pieces]) <= self._height

    def add(self, piece: Piece) -> None:
        """Place a piece, with those before it that keep with it."""
        self._group.append(piece)
        if piece.keep:
            return
        if self.pages[-1] and not self.has_room(()):
            self._turn()
        for each in self._group:
            before = each.before if self.pages[-1] else 0.0
            if self.pages[-1] and self._y + before + each.height > self._height:
                self._turn()
                before = 0.0
            self.pages[-1].append(Placed(each, self._y + before))
            self._y += before + each.height
        self._group = []

    def _turn(self) -> None:
        self.pages.append([])
        self._y = 0.0


def closer_together(piece: Piece | Either, share: float) -> Piece | Either:
    """Return a piece with only a share of the white above it."""
    if isinstance(piece, Piece):
        return replace(piece, before=piece.before * share)
    whole, parts = (
        [replace(each, before=each.before * share) for each in pieces]
        for pieces in (piece.whole, piece.parts)
    )
    return Either(whole, parts)


def paint_page(painter: QPainter, page: Page, left: float, top: float) -> None:
    """Draw a page's pieces with their corner at a place of the paper."""
    for placed in page:
        placed.piece.draw(painter, QPointF(left, top + placed.top))


def _height(group: Sequence[Piece]) -> float:
    return sum(piece.before + piece.height for piece in group)
