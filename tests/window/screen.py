"""What is on the screen of a desktop of its own, as its eyes would see it."""

from collections import Counter
from pathlib import Path

import numpy as np

_OFFSET, _HEIGHT, _WIDTH, _COLORS = 0, 5, 4, 19  # where the header has what, in words
_WORDS, _COLOR = 25, 12  # of the header; bytes of a color in its table


class Screen:
    """The picture in a file that Xvfb keeps up to date, in the format of X11's window dumps.

    Parameters
    ----------
    file : Path
        What Xvfb's ``-fbdir`` has made.
    """

    def __init__(self, file: Path) -> None:
        header = np.fromfile(file, ">u4", _WORDS)
        start = int(header[_OFFSET] + header[_COLORS] * _COLOR)
        size = int(header[_HEIGHT]), int(header[_WIDTH])
        self._pixels = np.memmap(file, "<u4", "r", start, size)

    def ground(self, x: int, y: int, width: int, height: int) -> str:
        """Return the color that most of a part has, ``#rrggbb``."""
        part = self._pixels[y : y + height, x : x + width] & 0xFFFFFF
        ((color, _),) = Counter(part.ravel().tolist()).most_common(1)
        return f"#{color:06x}"
