"""Killed at each step of taking in new data, and of going back: old or new, never half."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalog.official import as_from_30_3, tables_of, write_release
from tests.faults.killed_imports import MAY_BE, check, kill
from tests.program import CLONE, FROM_SOURCE

_LEAST = {"first": 100, "next": 100, "back": 10, "back to bundled": 10}
_CALLS = {"rename": 1, "fsync": 1, "rmdir": 1, "ftruncate": 1, "unlink": 20, "fdatasync": 80}
"""Calls of the system in front of which the whole command is killed: each, or every so many."""

_KILLED = 137


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("task", MAY_BE)
def test_data_are_the_old_or_the_new_ones(tmp_path: Path, task: str) -> None:
    check(kill("all", tmp_path, task), least=_LEAST[task])


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory, sources: Path) -> Path:
    """A release with the tables of 30.3."""
    folder = tmp_path_factory.mktemp("release")
    return write_release(folder, "30.3", as_from_30_3(tables_of(sources)))


def _moments() -> Iterator[tuple[str, int]]:
    for call, every in _CALLS.items():
        for number in range(1, 4):
            yield call, 1 + (number - 1) * every


@pytest.mark.sources
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("call", "number"), list(_moments()))
def test_the_command_is_killed_in_front_of_a_call_of_the_system(
    tmp_path: Path, release: Path, call: str, number: int
) -> None:
    environment = os.environ | {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    watched = f"inject={call}:signal=KILL:when={number}"
    strace = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}", "-e", watched]

    def run(
        *arguments: object, before: list[str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        command = [*(before or []), *FROM_SOURCE, *map(str, arguments)]
        return subprocess.run(
            command, cwd=CLONE, env=environment, capture_output=True, text=True, check=False
        )

    taken = run("data", "import", release, before=strace)
    assert taken.returncode in (0, -9, _KILLED), taken.stderr
    started = run("data", "info")
    assert started.returncode == 0
    assert started.stderr == ""
    is_new = "Career Interest Types.txt" in started.stdout
    assert is_new or taken.returncode != 0
    back = run("data", "rollback")
    assert (back.returncode == 0) is is_new, back.stderr
    assert "Career Interest Types.txt" not in run("data", "info").stdout
