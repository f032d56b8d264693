"""Taking all pictures, a process for each setting."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from tests.pictures.setting import Setting
from tests.pictures.sheet import write_sheet

ROOT = Path(__file__).resolve().parent.parent.parent
OUT = ROOT / "out" / "pictures"

_LONGEST = 600  # seconds; it takes a tenth of that where nothing else is done


class PicturesError(Exception):
    """A process has not come to its end; the message has what it said."""


def take_all(settings: Sequence[Setting]) -> dict[Setting, dict[str, Path] | PicturesError]:
    """Take all pictures, with as many processes at a time as there are cores.

    Parameters
    ----------
    settings : sequence of Setting
        Each gets a folder in `OUT`, and a sheet beside it.

    Returns
    -------
    mapping
        For each setting the pictures by name in the order in which they were taken, or what went
        wrong.
    """
    shutil.rmtree(OUT, ignore_errors=True)
    with ThreadPoolExecutor(os.cpu_count()) as processes:
        return dict(zip(settings, processes.map(_take, settings), strict=True))


def _take(setting: Setting) -> dict[str, Path] | PicturesError:
    folder = OUT / setting.name
    folder.mkdir(parents=True)
    private = OUT / f"{setting.name}.settings"
    private.mkdir()
    command = [sys.executable, "-m", "tests.pictures.render", setting.name, str(folder)]
    run = partial(subprocess.run, capture_output=True, text=True, cwd=ROOT, timeout=_LONGEST)
    try:
        done = run(command, env=setting.environment(private), check=False)
    except subprocess.TimeoutExpired as error:
        return PicturesError(f"{setting.name}: {error}")
    if done.returncode != 0:
        return PicturesError(f"{setting.name}: {done.stderr}")
    pictures = sorted(folder.glob("*.png"), key=lambda path: path.stat().st_mtime_ns)
    write_sheet(pictures, OUT / f"{setting.name}.png")
    return {path.stem: path for path in pictures}
