"""Killed while first data are moved to their place; `make test-faults` kills at all steps."""

from pathlib import Path

import pytest

from tests.faults.killed_imports import check, kill


@pytest.mark.linux  # which has forks
def test_data_are_the_old_or_the_new_ones(tmp_path: Path) -> None:
    check(kill("moves", tmp_path, "first"), least=3)
