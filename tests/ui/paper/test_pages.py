"""Where pages end."""

from dataclasses import replace

from careerapp.ui.paper.pages import closer_together, paginate
from careerapp.ui.paper.pieces import Either, Piece


def _piece(height: float, name: str = "", *, keep: bool = False, before: float = 0) -> Piece:
    return Piece(height, lambda painter, corner: None, before, keep, name)


def _names(pieces: list[Piece | Either]) -> list[list[str]]:
    return [[placed.piece.bookmark for placed in page] for page in paginate(pieces, 100)]


def test_pieces_fill_a_page_and_go_on_on_the_next() -> None:
    assert _names([_piece(60, "a"), _piece(40, "b"), _piece(1, "c")]) == [["a", "b"], ["c"]]


def test_white_above_a_piece_counts_but_not_at_the_top_of_a_page() -> None:
    pieces: list[Piece | Either] = [_piece(90, "a", before=50), _piece(8, "b", before=5)]
    pages = paginate(pieces, 100)
    assert [[placed.top for placed in page] for page in pages] == [[0], [0]]


def test_a_heading_stays_with_what_is_under_it() -> None:
    assert _names([_piece(85, "a"), _piece(10, "heading", keep=True), _piece(20, "b")]) == [
        ["a"],
        ["heading", "b"],
    ]


def test_what_is_higher_than_a_page_is_parted_between_its_pieces() -> None:
    pieces: list[Piece | Either] = [_piece(40, name, keep=name != "d") for name in "abcd"]
    assert _names(pieces) == [["a", "b"], ["c", "d"]]


def test_a_piece_higher_than_a_page_has_one_of_its_own() -> None:
    assert _names([_piece(10, "a"), _piece(150, "b"), _piece(10, "c")]) == [["a"], ["b"], ["c"]]


def test_closer_together_more_fits_on_a_page() -> None:
    pieces: list[Piece | Either] = [_piece(30, name, before=10) for name in "abc"]
    assert len(paginate(pieces, 100)) == 2
    closer = [closer_together(piece, 0.5) for piece in pieces]
    (page,) = paginate(closer, 100)
    assert page[-1].top + page[-1].piece.height == 100


def test_parts_are_taken_where_the_whole_has_no_room() -> None:
    either = Either([_piece(60, "whole")], [_piece(35, "one"), _piece(35, "two")])
    assert _names([_piece(40, "a"), either]) == [["a", "whole"]]
    assert _names([_piece(50, "a"), either]) == [["a", "one"], ["two"]]
    heading = replace(_piece(10, "heading"), keep=True)
    assert _names([_piece(40, "a"), heading, either]) == [["a", "heading", "one"], ["two"]]
