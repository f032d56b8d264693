"""The window is used for a while, and nothing piles up; `make soak` does so for hours."""

from pathlib import Path

import pytest

from tests.soak.lasting import piled_up, use


@pytest.mark.linux  # which says what a process holds
def test_nothing_piles_up(tmp_path: Path) -> None:
    rounds = use(tmp_path, rounds=4, answers=8, jobs=2, switches=4)
    # Twice both languages and two kinds of colors: what is there once is there by then.
    assert piled_up(rounds[:2], rounds[2:]) == {}
