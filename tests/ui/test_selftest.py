"""What the self-test concludes from one part for the others."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from careerapp.domain.language import english
from careerapp.ui.selftest import own_folder, run
from careerapp.ui.selftest.broken import BrokenError
from careerapp.ui.selftest.own_folder import OwnFolder


def _fail() -> str:
    raise BrokenError("broken")


@pytest.mark.parametrize(("are_data", "looked_at"), [(False, True), (True, False)])
def test_only_the_bundled_data_keep_others_away_whatever_parts_are_called(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    are_data: bool,
    looked_at: bool,
) -> None:
    def parts(*_given: object) -> Iterator[run._Part]:
        yield run._Part("data", _fail, are_data=are_data)
        yield run._Part("search", lambda: "found", needs_data=True)

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # which it changes
    monkeypatch.setattr(run, "_begin", lambda _tag: (qapp, english))
    monkeypatch.setattr(run, "_parts", parts)
    assert not run.selftest("en", details=False)
    said = capsys.readouterr().out.splitlines()[-1]
    assert said.endswith(
        "search: found" if looked_at else "it needs the data about jobs; see above."
    )


def test_a_folder_that_goes_meanwhile_is_not_said_to_be_a_file_of_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def gone(folder: Path) -> bool:
        raise OSError(errno.ESTALE, os.strerror(errno.ESTALE), str(folder))

    monkeypatch.setattr(own_folder, "others_can_read", gone)
    with pytest.raises(BrokenError) as caught:
        OwnFolder(tmp_path, english).folder()
    assert str(caught.value).startswith(
        f"answers cannot be kept in {tmp_path}: it is no longer there."
    )
