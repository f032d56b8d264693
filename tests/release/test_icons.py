"""The icon in the form that each system wants."""

from pathlib import Path

import pytest
from PIL import Image

from careerapp import paths
from careerapp.charts.theme import LIGHT
from release.icons import SIZES, write_icon

SVG = paths.RESOURCES / "icons" / "app.svg"


@pytest.mark.parametrize(("platform", "name"), [("win32", "ico"), ("darwin", "icns")])
def test_pictures(tmp_path: Path, platform: str, name: str) -> None:
    file = write_icon(SVG, tmp_path, platform)
    assert file.suffix == f".{name}"
    with Image.open(file) as icon:
        sizes = {size[0] for size in icon.info["sizes"]}
        assert sizes >= set(SIZES if platform == "win32" else (128, 256, 512))
        pixels = icon.convert("RGBA").tobytes()
    colors = {pixels[start : start + 4] for start in range(0, len(pixels), 4)}
    assert bytes.fromhex(f"{LIGHT.job[1:]}FF") in colors


def test_elsewhere_the_drawing_itself(tmp_path: Path) -> None:
    text = write_icon(SVG, tmp_path, "linux").read_text(encoding="utf-8")
    assert "currentColor" not in text
    assert LIGHT.job in text
