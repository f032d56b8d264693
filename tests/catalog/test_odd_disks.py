"""Disks that lack something: what can be done there is done."""

import errno
import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.gather import Gathered
from careerapp.catalog.in_use import own_database
from careerapp.catalog.installed import Installed
from careerapp.catalog.read_back import read_back
from tests.data_faults import bundled_copy
from tests.program import CLONE

_ACTORS = "27-2011.00"
_A_DISK_WITH_TWO_FILES = """
mount -t tmpfs -o nr_inodes=3 tmpfs "$2" && cp "$1"/* "$2" || exit 9
touch "$2/one more" 2>/dev/null && exit 9
shift 2; "$@" && ls "$XDG_DATA_HOME/careerapp/data"
"""


@pytest.fixture(scope="module")
def actors() -> Gathered:
    """One job of the bundled data, which is taken in a hundred times sooner than all."""
    data = read_back(paths.DATABASE)
    texts = {tag: texts.loc[[_ACTORS]] for tag, texts in data.texts.items()}
    market = data.market[data.market["bls_code"] == _ACTORS[:7]]
    return replace(data, codes=(_ACTORS,), texts=texts, market=market)


@pytest.mark.linux  # where Python can open a folder to wait for it
@pytest.mark.parametrize(
    "number",
    [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF, errno.EIO],
    ids=errno.errorcode.__getitem__,
)
def test_data_are_changed_where_the_disk_cannot_wait_for_a_folder(
    tmp_path: Path, actors: Gathered, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    of_file = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        of_file(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    installed = Installed(tmp_path)
    installed.put(actors)
    assert installed.database == own_database(tmp_path)
    installed.go_back()
    assert installed.database == paths.DATABASE


@pytest.mark.linux
def test_one_can_go_back_on_a_full_disk(tmp_path: Path) -> None:
    saved, disk = tmp_path / "saved", own_database(tmp_path / "careerapp").parent
    saved.mkdir()
    disk.mkdir(parents=True)
    bundled_copy(paths.DATABASE, saved)
    run = subprocess.run(
        [
            *("unshare", "--user", "--map-root-user", "--mount"),
            *("sh", "-c", _A_DISK_WITH_TWO_FILES, "sh", saved, disk),
            *(sys.executable, "-m", "careerapp", "data", "rollback"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=CLONE,
        env=os.environ | {"XDG_DATA_HOME": str(tmp_path)},
    )
    assert run.stderr == ""
    assert run.stdout == "The program uses the data that came with it again.\n"
