"""Two windows, or a window and a command, that change a person's data at the same moment."""

import errno
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog import one_at_a_time
from careerapp.catalog.checksums import checksum
from careerapp.catalog.gather import Gathered
from careerapp.catalog.installed import Installed, InstallError
from careerapp.catalog.read_back import read_back
from careerapp.catalog.update import read_update
from tests.catalog.workbooks import NURSES, write

_HOLD = """
import sys
from pathlib import Path
from careerapp.catalog.one_at_a_time import one_at_a_time

with one_at_a_time(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def bundled() -> Gathered:
    return read_back(paths.DATABASE)


@pytest.fixture
def taken_in(tmp_path: Path, bundled: Gathered) -> Installed:
    installed = Installed(tmp_path)
    installed.put(replace(bundled, sources=bundled.sources[1:]))
    return installed


@contextmanager
def _held(lock: Path) -> Iterator[subprocess.Popen[str]]:
    """Have another process at work there, until it is killed."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()


def _lock_of(installed: Installed) -> Path:
    return installed.database.with_name("changing.lock")


def test_nothing_is_changed_while_another_process_does(
    taken_in: Installed, bundled: Gathered
) -> None:
    before = checksum(taken_in.database)
    with _held(_lock_of(taken_in)):
        for change in (partial(taken_in.put, bundled), taken_in.go_back):
            with pytest.raises(InstallError) as caught:
                change()
            assert str(caught.value) == (
                "another window or command of this program is changing the data; try again when "
                "it is done"
            )
    assert checksum(taken_in.database) == before


def test_a_process_that_was_killed_keeps_nobody_out(taken_in: Installed) -> None:
    with _held(_lock_of(taken_in)) as process:
        process.kill()
        process.wait()
        taken_in.go_back()
    assert taken_in.database == paths.DATABASE


def test_whatever_is_in_the_lock_does_not_matter(taken_in: Installed) -> None:
    _lock_of(taken_in).write_bytes(b"\0" * 5000)
    taken_in.go_back()
    assert taken_in.database == paths.DATABASE


def test_a_disk_without_locks_is_used_as_well(
    taken_in: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(one_at_a_time, "_lock", refuse)
    taken_in.go_back()
    assert taken_in.database == paths.DATABASE


def test_what_others_have_taken_in_meanwhile_is_not_lost(
    taken_in: Installed, bundled: Gathered, tmp_path: Path
) -> None:
    pay = write(tmp_path / "national_M2026_dl.xlsx", [NURSES], sheet="national_M2026_dl")
    update = read_update(taken_in.database, [pay], lambda _done: None)
    Installed(tmp_path).put(bundled)
    others = checksum(taken_in.database)
    with pytest.raises(InstallError, match="since these files were read; take them in once more"):
        taken_in.put(update.data, made_of=update.made_of)
    assert checksum(taken_in.database) == others
    update = read_update(taken_in.database, [pay], lambda _done: None)
    taken_in.put(update.data, made_of=update.made_of)
    assert checksum(taken_in.database) != others
