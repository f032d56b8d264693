"""What fuzzing has found does not come back, and what it begins with is fine."""

from pathlib import Path

import pytest

from tests.fuzz.seeds import CASES, seeds
from tests.fuzz.targets import TARGETS, run

_FOUND = sorted(path for path in CASES.rglob("*") if path.is_file())
_LARGEST = 50_000  # bytes


@pytest.mark.parametrize("path", _FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_finding_is_mended(path: Path) -> None:
    assert path.stat().st_size < _LARGEST
    run(path.parent.name, path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_what_fuzzing_begins_with(name: str) -> None:
    begun = list(seeds(name))
    assert begun
    taken = [run(name, data) == "" for data in begun]
    assert any(taken)
