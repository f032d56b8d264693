"""The log: three small private files, and a file for what breaks off the program."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qCritical, qDebug, qWarning
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.ui.program import Program
from careerapp.ui.unforeseen.crash_file import CrashFile
from careerapp.ui.unforeseen.error_log import ErrorLog
from careerapp.ui.unforeseen.error_watch import ErrorWatch
from tests.ui.kept import Kept, answer


def _read(log: Path) -> str:
    return log.read_text(encoding="utf-8")


def test_there_are_never_more_than_three_files_of_256_kilobytes(tmp_path: Path) -> None:
    log = ErrorLog(tmp_path / "log")
    for number in range(1000):
        log.write(f"report {number} " + "x" * 1000)
    files = sorted((tmp_path / "log").iterdir())
    assert [file.name for file in files] == [
        "careerapp.log",
        "careerapp.log.1",
        "careerapp.log.2",
    ]
    assert all(200_000 < file.stat().st_size <= 256 * 1024 for file in files[1:])
    assert "report 999 " in _read(files[0])


@pytest.mark.linux
def test_only_this_person_can_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        ErrorLog(tmp_path / "log").write("report")
        CrashFile(tmp_path / "log").open()
    finally:
        os.umask(before)
    files = [*(tmp_path / "log").iterdir()]
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600, 0o600]
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o700


def test_where_nothing_can_be_written_it_is_in_memory(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    log = ErrorLog(tmp_path / "log")
    log.write("report")
    assert "report" in log.recent
    assert CrashFile(tmp_path / "log").open() == ""


def test_what_qt_complains_about_is_written_down_and_not_told(
    watch: ErrorWatch, log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    qDebug("for programmers")
    assert not log.exists()
    qWarning("cannot read /home/zebulon/Zebulon.career")
    qCritical('no place for "Zebulon"')
    written = _read(log)
    assert "Qt says (default): cannot read …" in written
    assert "Qt says (default): no place for …" in written
    assert "ebulon" not in written
    assert "for programmers" in capfd.readouterr().err  # as if nobody listened


def test_errors_of_many_threads_at_once_are_all_written_down(watch: ErrorWatch, log: Path) -> None:
    class _FirstError(Exception):
        pass

    def fail(kind: type[Exception]) -> None:
        raise kind

    kinds = [type(f"Kind{number}", (_FirstError,), {}) for number in range(8)]
    threads = [threading.Thread(target=fail, args=(kind,)) for kind in kinds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(kind.__name__ in _read(log) for kind in kinds)


def test_what_breaks_off_the_program_is_in_the_log_of_the_next_run(
    qtbot: QtBot, tmp_path: Path
) -> None:
    code = (
        "import faulthandler, sys; from pathlib import Path;"
        "from careerapp.ui.unforeseen.crash_file import CrashFile;"
        "CrashFile(Path(sys.argv[1])).open(); faulthandler._sigsegv()"
    )
    folder = tmp_path / "log"
    run = subprocess.run([sys.executable, "-c", code, folder], check=False)
    assert run.returncode != 0
    crash = CrashFile(folder)
    assert "Segmentation fault" in crash.open()
    crash.close()
    assert not folder.exists()  # it has been taken in


def test_the_program_waits_for_a_crash_and_leaves_no_empty_file(
    qtbot: QtBot, program: Program, watch: ErrorWatch, kept: Kept
) -> None:
    qtbot.waitUntil((kept.folder / "log" / "crash.txt").exists)  # since the first paint
    watch.stop()
    assert not (kept.folder / "log").exists()


def test_it_goes_with_everything_that_is_kept(
    qtbot: QtBot, program: Program, watch: ErrorWatch, kept: Kept
) -> None:
    window = program.window
    window.wizard.show_profile(Profile(name="Ada"))
    qtbot.waitUntil(lambda: kept.names == ["Ada"])
    watch.log.write("report")
    window.desk.remove_everything()
    answer(window, "Remove everything")
    qtbot.waitUntil(lambda: not kept.folder.exists())
    watch.log.write("another")
    assert not kept.folder.exists()
