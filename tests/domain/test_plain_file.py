"""A file that somebody has chosen may be none."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from careerapp.domain.errors import sentence_of
from careerapp.domain.plain_file import open_plain, read_plain


def test_a_folder_is_a_folder_on_windows_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = Path.open

    def as_windows_does(path: Path, *how: Any, **kept: Any) -> Any:
        if path.is_dir():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return usual(path, *how, **kept)

    monkeypatch.setattr(Path, "open", as_windows_does)
    with pytest.raises(OSError, match=os.strerror(errno.EISDIR)) as refused:
        open_plain(tmp_path)
    assert str(sentence_of(refused.value)) == "it is a folder"
    assert refused.value.filename == str(tmp_path)


def test_no_more_is_read_than_may_be(tmp_path: Path) -> None:
    path = tmp_path / "Ada.career"
    path.write_bytes(b"12345")
    assert read_plain(path, 5) == b"12345"
    with pytest.raises(OSError, match="it has more than 4 bytes"):
        read_plain(path, 4)
