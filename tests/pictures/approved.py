"""The approved pictures, which are kept small."""

from pathlib import Path

import numpy as np
from PIL import Image

from tests.pictures.difference import Pixels
from tests.pictures.setting import Setting

FOLDER = Path(__file__).with_name("approved")

_SHARES = {(1, 100): 1.0, (2, 100): 0.375, (1, 200): 0.5}
"""How much of each side is kept, by scale and text size: less does where everything, or all words,
are twice as large."""

_STEP = 8  # of the 256 levels of a color; less cannot be seen, and makes files a quarter smaller


def simplified(picture: Path, setting: Setting) -> Pixels:
    """Return what is kept and compared of a new picture.

    Parameters
    ----------
    picture : Path
        As the window was seen.
    setting : Setting
        In which it was seen.
    """
    with Image.open(picture) as image:
        share = _SHARES[setting.scale, setting.text_percent]
        size = round(image.width * share), round(image.height * share)
        smaller = image.convert("RGB").resize(size, Image.Resampling.BOX)
    levels = (np.asarray(smaller, np.uint16) + _STEP // 2) // _STEP * _STEP
    return np.minimum(levels, 255).astype(np.uint8)


def read(setting: str) -> dict[str, Path]:
    """Return the approved pictures of a setting by their names."""
    return {path.stem: path for path in sorted((FOLDER / setting).glob("*.webp"))}


def pixels(approved: Path) -> Pixels:
    """Return an approved picture."""
    with Image.open(approved) as image:
        return np.asarray(image.convert("RGB"))


def approve(new: Pixels, setting: str, name: str) -> None:
    """Keep what is kept of a new picture."""
    (FOLDER / setting).mkdir(parents=True, exist_ok=True)
    path = FOLDER / setting / f"{name}.webp"
    Image.fromarray(new).save(path, lossless=True, quality=100, method=4)
