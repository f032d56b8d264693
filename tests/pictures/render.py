"""All pictures of one setting, by a process of its own: a scale cannot be changed in a running one.

``python -m tests.pictures.render SETTING FOLDER``
"""

import os
import sys
import tempfile
import traceback
from pathlib import Path
from types import TracebackType

from tests.pictures.fixed_day import fix_the_day
from tests.pictures.scenes import SCENES
from tests.pictures.setting import SETTINGS
from tests.pictures.studio import Studio


def main(name: str, folder: Path, scenes: list[str]) -> None:
    sys.excepthook = _give_up  # or what fails in a slot would only be printed
    setting = next(each for each in SETTINGS if each.name == name)
    fix_the_day()
    folder = folder.resolve()
    with tempfile.TemporaryDirectory() as private:
        os.chdir(private)  # some pages show where files are, and all names begin here
        studio = Studio(setting, folder)
        for scene in SCENES:
            if not scenes or scene.__name__ in scenes:
                scene(studio)
    sys.stdout.flush()
    os._exit(0)  # windows are still open, and need not be taken apart


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    traceback.print_exception(kind, error, trace)
    sys.stderr.flush()
    os._exit(1)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
