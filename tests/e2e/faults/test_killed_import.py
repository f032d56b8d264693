"""Killed while a file of new data is moved to its place; `make test-faults` kills at each step."""

from pathlib import Path

import pytest

from tests.faults.killed_imports import check, kill


@pytest.mark.linux  # which has forks
def test_data_are_the_old_or_the_new_ones(tmp_path: Path) -> None:
    check(kill("moves", tmp_path, "first", "next", "back to bundled"), least=7)
