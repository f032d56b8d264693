"""A computer of one's own, and how many of the kills came while something was being written."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.faults.computer import Computer

_LEAST_HITS = 0.3
_TALLY = pytest.StashKey[Counter[str]]()


@pytest.fixture(scope="session")
def tally(pytestconfig: pytest.Config) -> Iterator[Counter[str]]:
    """Counts what was going on when a process was killed; many kills must hit a writing."""
    found = pytestconfig.stash[_TALLY] = Counter[str]()
    yield found
    hits = sum(number for name, number in found.items() if name.startswith("in "))
    assert hits >= _LEAST_HITS * found.total()


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A home with nothing in it."""
    return Computer(tmp_path)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    found = config.stash.get(_TALLY, Counter[str]())
    if found:
        text = ", ".join(f"{name} {number}" for name, number in sorted(found.items()))
        terminalreporter.write_line(f"{found.total()} kills: {text}")
