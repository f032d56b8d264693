"""All pictures of a setting on one, so that one look tells how everything looks."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from careerapp import paths

_WIDTH, _HEIGHT, _NAME, _GAP, _COLUMNS = 480, 300, 24, 16, 9
_PAPER, _INK = "#808080", "#FFFFFF"


def write_sheet(pictures: Sequence[Path], path: Path) -> None:
    """Write a sheet of pictures with their names.

    Parameters
    ----------
    pictures : sequence of Path
        In their order.
    path : Path
        Of the sheet.
    """
    rows = -(-len(pictures) // _COLUMNS)
    across, down = _WIDTH + _GAP, _HEIGHT + _NAME + _GAP
    sheet = Image.new("RGB", (_COLUMNS * across + _GAP, rows * down + _GAP), _PAPER)
    letters = ImageFont.truetype(str(paths.FONTS / "SourceSansPro-Regular.ttf"), 18)
    draw = ImageDraw.Draw(sheet)
    for place, picture in enumerate(pictures):
        row, column = divmod(place, _COLUMNS)
        corner = _GAP + column * across, _GAP + row * down
        draw.text(corner, picture.stem, _INK, letters)
        with Image.open(picture) as image:
            small = image.convert("RGB")
            small.thumbnail((_WIDTH, _HEIGHT), Image.Resampling.LANCZOS)
            sheet.paste(small, (corner[0], corner[1] + _NAME))
    sheet.save(path)
