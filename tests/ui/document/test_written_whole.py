"""A file is replaced as a whole; what it is besides stays."""

from pathlib import Path
from stat import S_IMODE

import pytest

from careerapp.ui.document.written_whole import WriteError, write_whole


@pytest.mark.linux  # where everybody may make links, and files have rights
def test_a_link_stays_one_and_rights_stay(tmp_path: Path) -> None:
    file, link = tmp_path / "on the stick.career", tmp_path / "Ada.career"
    file.write_bytes(b"before")
    file.chmod(0o640)
    link.symlink_to(file)
    write_whole(link, b"after")
    assert link.is_symlink()
    assert file.read_bytes() == b"after"
    assert S_IMODE(file.stat().st_mode) == 0o640
    assert sorted(tmp_path.iterdir()) == [link, file]


def test_a_new_file_has_the_rights_of_any_other(tmp_path: Path) -> None:
    write_whole(tmp_path / "Ada.career", b"\r\n")
    (tmp_path / "any").write_bytes(b"")
    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1
    assert (tmp_path / "Ada.career").read_bytes() == b"\r\n"


def test_what_cannot_be_replaced_leaves_no_half(tmp_path: Path) -> None:
    folder = tmp_path / "Ada.career"
    folder.mkdir()
    with pytest.raises(WriteError) as caught:
        write_whole(folder, b"new")
    assert str(caught.value) == f"{folder}: a folder has this name (choose another one)"
    assert list(tmp_path.iterdir()) == [folder]
