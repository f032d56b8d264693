"""Somebody saves while something is in the way: a full disk, a protected one, one that is gone.

``python -m tests.faults.obstacles OBSTACLE FOLDER`` has ``FOLDER/disk``, a disk of its own of 256
KiB, with ``Ada.career`` on it, open in the real window. It saves, meets the obstacle, saves again,
and once more when the obstacle is gone. What the window says, and what is on the disk in the end,
is printed as JSON.
"""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from careerapp.domain.person_json import read_person
from careerapp.ui.main_window import MainWindow
from tests.faults.hand import kept_in, make_window
from tests.step_by_step import StepByStep, Steps

_LOOK = 20  # milliseconds between two looks


class Hand(QObject):
    """Goes through what happens, and waits for each thing to come about.

    Parameters
    ----------
    window : MainWindow
        Is on the screen.
    obstacle : str
        What is in the way.
    folder : Path
        Has the disk.
    """

    def __init__(self, window: MainWindow, obstacle: str, folder: Path) -> None:
        super().__init__()
        self._window = window
        self._obstacle = obstacle
        self._disk = folder / "disk"
        self._file = self._disk / "Ada.career"
        self._said: dict[str, object] = {}
        StepByStep(self._go(), self).ended.connect(self._tell)

    def _go(self) -> Steps:
        window, desk = self._window, self._window.desk
        desk.open(self._file)
        yield lambda: window.windowTitle().startswith("Ada.career")
        self._rename("Ada 1")
        desk.save()
        yield lambda: not window.isWindowModified()
        _put_in_the_way(self._obstacle, self._disk)
        self._rename("Ada 2")
        desk.save()
        yield lambda: self._box is not None
        box = self._box
        assert box is not None
        self._said["text"], self._said["detail"] = box.text(), box.informativeText()
        self._said["still here"] = window.wizard.profile.name
        box.button(QMessageBox.StandardButton.Cancel).click()
        yield lambda: self._box is None
        self._said["kept"] = [
            read_person(path).profile.name
            for path in kept_in(self._disk.parent).glob("people/*.career")
        ]
        _clear_away(self._obstacle, self._disk)
        desk.save()
        yield lambda: not window.isWindowModified() or self._box is not None
        if self._box is not None:  # the file is no longer there
            self._said["then"] = self._box.text()
            buttons = self._box.buttons()
            next(each for each in buttons if "there again" in each.text()).click()
            yield lambda: not window.isWindowModified()
        self._said["saved"] = read_person(self._file).profile.name

    def _tell(self) -> None:
        print(json.dumps(self._said), flush=True)
        self._window.close()
        QApplication.exit()

    @property
    def _box(self) -> QMessageBox | None:
        boxes = self._window.findChildren(QMessageBox)
        return next((box for box in boxes if box.isVisible()), None)

    def _rename(self, name: str) -> None:
        wizard = self._window.wizard
        wizard.take_over(replace(wizard.profile, name=name))


class KeepingHand(QObject):
    """Answers while the disk with the program's own folder is full, and says what is said.

    Parameters
    ----------
    window : MainWindow
        Is on the screen.
    disk : Path
        Has the program's own folder.
    """

    def __init__(self, window: MainWindow, disk: Path) -> None:
        super().__init__()
        self._window = window
        self._disk = disk
        self._said: list[str] = []
        _put_in_the_way("full", disk)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK)
        self._rename("Ada 1")

    def _look(self) -> None:
        labels = self._window.wizard.sideWidget().findChildren(QLabel)
        said = next((one for one in labels if one.text().startswith("Your answers")), None)
        if said is None or said.text() in self._said:
            return
        self._said += [said.text(), said.toolTip()]
        if "cannot" in said.text():
            _clear_away("full", self._disk)
            self._rename("Ada 2")
            return
        self._timer.stop()
        kept = [read_person(path).profile.name for path in self._disk.glob("people/*.career")]
        print(json.dumps({"said": self._said, "kept": kept}), flush=True)
        QApplication.exit()

    def _rename(self, name: str) -> None:
        wizard = self._window.wizard
        wizard.take_over(replace(wizard.profile, name=name))


def _put_in_the_way(obstacle: str, disk: Path) -> None:
    match obstacle:
        case "full":
            with (disk / "filler").open("wb", buffering=0) as filler:
                try:
                    while True:
                        filler.write(bytes(1024))
                except OSError:
                    return
        case "protected":
            # Over the disk, which has the file open that says that it is in use.
            _mount("--bind", disk, disk)
            _mount("-o", "remount,bind,ro", disk)
        case "gone":
            subprocess.run(["umount", "-l", disk], check=True)
            disk.rmdir()
        case "removed":
            (disk / "Ada.career").unlink()


def _clear_away(obstacle: str, disk: Path) -> None:
    match obstacle:
        case "full":
            (disk / "filler").unlink()
        case "protected":
            subprocess.run(["umount", disk], check=True)
        case "gone":
            disk.mkdir()
            _mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", disk)


def _mount(*arguments: object) -> None:
    subprocess.run(["mount", *map(str, arguments)], check=True)


def main() -> None:
    """Do what the command line says, on a disk of its own."""
    obstacle, folder = sys.argv[1], Path(sys.argv[2])
    disk = folder / "disk"
    _mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", disk)
    hand: QObject
    if obstacle == "keep":
        (folder / "kept").symlink_to(disk)
        window = make_window(folder)
        window.show()
        hand = KeepingHand(window, disk)
    else:
        (disk / "Ada.career").write_bytes((folder / "Ada.career").read_bytes())
        window = make_window(folder)
        window.show()
        hand = Hand(window, obstacle, folder)
    QApplication.exec()
    del hand


if __name__ == "__main__":
    main()
