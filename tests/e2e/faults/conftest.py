"""A computer of one's own, with which something is wrong."""

from pathlib import Path

import pytest

from tests.e2e.faults.computer import Computer


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A home with nothing in it."""
    return Computer(tmp_path)
