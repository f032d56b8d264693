"""The program's icon in the forms that systems want, drawn from its SVG when the bundle is made."""

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from careerapp.charts.theme import LIGHT

SIZES = (16, 24, 32, 48, 64, 128, 256)


def colored(svg: Path) -> str:
    """Return a drawing in the program's own color, visible on light and on dark grounds."""
    return svg.read_text(encoding="utf-8").replace("currentColor", LIGHT.job)


def draw(svg: Path, size: int) -> Image.Image:
    """Draw a square picture.

    Parameters
    ----------
    svg : Path
        The drawing.
    size : int
        Of a side, in pixels.
    """
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(colored(svg).encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(BytesIO(bytes(buffer.data().data())))


def write_icon(svg: Path, folder: Path, platform: str = sys.platform) -> Path:
    """Write the icon that a platform wants of a program.

    Parameters
    ----------
    svg : Path
        The drawing.
    folder : Path
        Where it goes; made if need be.
    platform : str
        As in `sys.platform`.

    Returns
    -------
    Path
        An ``.ico`` for Windows, an ``.icns`` for macOS, an ``.svg`` elsewhere.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if platform == "win32":
        file = folder / "careerapp.ico"
        pictures = [draw(svg, size) for size in SIZES]
        pictures[-1].save(file, append_images=pictures[:-1], sizes=[(s, s) for s in SIZES])
    elif platform == "darwin":
        file = folder / "careerapp.icns"
        draw(svg, 1024).save(file)
    else:
        file = folder / "careerapp.svg"
        file.write_text(colored(svg), encoding="utf-8")
    return file
