"""How many of the kills came while something was being written."""

from collections import Counter
from collections.abc import Iterator

import pytest

_LEAST_HITS = 0.3


@pytest.fixture(scope="session")
def tally(pytestconfig: pytest.Config) -> Iterator[Counter[str]]:
    """Counts what was going on when a process was killed; many kills must hit a writing."""
    found: Counter[str] = Counter()
    yield found
    total = found.total()
    if total:
        text = ", ".join(f"{name} {number}" for name, number in sorted(found.items()))
        reporter = pytestconfig.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None:
            reporter.write_line(f"\n{total} kills: {text}")
        hits = sum(number for name, number in found.items() if name.startswith("in "))
        assert hits >= _LEAST_HITS * total
