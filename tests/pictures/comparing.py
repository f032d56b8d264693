"""Comparing new pictures with approved ones, and showing what is different."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PIL import Image

from tests.pictures import approved
from tests.pictures.difference import Difference, Pixels, difference
from tests.pictures.setting import Setting
from tests.pictures.taking import OUT

_FULL = 0.25  # a distance that is shown in full color


def findings(setting: Setting, pictures: Mapping[str, Path]) -> dict[str, str]:
    """Return what is wrong with the pictures of a setting, by their names.

    Parameters
    ----------
    setting : Setting
        How they were taken.
    pictures : mapping of str to Path
        The new ones by name. Of each that is not as it was approved, the approved one, the new
        one and their difference are written into ``OUT/different``.
    """
    known = approved.read(setting.name)
    found = dict.fromkeys(known.keys() - pictures, "is approved, but there is no such page")
    for name, path in pictures.items():
        new = approved.simplified(path, setting)
        if name not in known:
            found[name] = "is new; look at it and approve it"
            continue
        old = approved.pixels(known[name])
        if old.shape != new.shape:
            found[name] = f"is {_size(new)}, but was approved as {_size(old)}"
        elif not np.array_equal(old, new) and not (apart := difference(old, new)).tolerable:
            found[name] = _shown(f"{setting.name}-{name}", old, new, apart)
    return found


def _size(pixels: Pixels) -> str:
    return f"{pixels.shape[1]} x {pixels.shape[0]}"


def _shown(name: str, old: Pixels, new: Pixels, apart: Difference) -> str:
    """Write three pictures, and say where they are."""
    folder = OUT / "different"
    folder.mkdir(exist_ok=True)
    red = np.clip(apart.map / _FULL, 0, 1)[..., None]
    gray = 255 - (255 - new.mean(axis=2, keepdims=True)) / 4
    shown = gray * (1 - red) + np.array([208, 0, 0]) * red
    for kind, pixels in (("expected", old), ("new", new), ("difference", shown.astype(np.uint8))):
        Image.fromarray(pixels).save(folder / f"{name}-{kind}.png")
    x, y = apart.place
    return (
        f"looks different: {apart.block:.3f} in the block at {x}, {y}, "
        f"{apart.seen:.2%} of all pixels are seen to differ; "
        f"see {folder / name}-{{expected,new,difference}}.png"
    )
