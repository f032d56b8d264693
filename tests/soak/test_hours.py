"""Hours of use: 10,000 answers tried out, 1,000 tabs of jobs, 500 switches, all mixed."""

from pathlib import Path

import pytest

from tests.soak.lasting import memory, piled_up, use

_ROUNDS = 100
_WARM = 10  # rounds after which every page has been seen and what is remembered is full
_PLATEAU = 10  # rounds
_LARGER = 1.1


@pytest.mark.timeout(3 * 60 * 60)
def test_after_hours_the_program_is_as_it_was(tmp_path: Path) -> None:
    rounds = use(tmp_path, _ROUNDS, answers=100, jobs=10, switches=5)
    assert len(rounds) == _ROUNDS
    start, end = rounds[_WARM : _WARM + _PLATEAU], rounds[-_PLATEAU:]
    print("MiB:", *(round(each.memory) for each in rounds))
    print(f"plateau {memory(start):.0f} MiB, end {memory(end):.0f} MiB, {end[-1]}")
    assert piled_up(start, end) == {}
    assert memory(end) <= _LARGER * memory(start)
