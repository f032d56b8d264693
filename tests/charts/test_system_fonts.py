"""Letters that the program's fonts lack come from a font of the system that has them."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from careerapp.charts import system_fonts
from careerapp.charts.sheet import Sheet
from careerapp.charts.system_fonts import find_families, letters_without_font
from careerapp.charts.theme import LIGHT
from careerapp.charts.typeface import BOLD, NORMAL, known_typeface
from tests.charts.block_font import write_font

_NAME = "李明"
_BOTH = frozenset(_NAME)


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let the system have some fonts, and no others."""
    monkeypatch.setattr(font_manager.fontManager, "ttflist", list(font_manager.fontManager.ttflist))

    def install(*files: Path) -> None:
        monkeypatch.setattr(system_fonts, "findSystemFonts", lambda: [str(file) for file in files])

    return install


def _ink(families: tuple[str, ...]) -> float:
    """Return how much of its square each letter of the name covers, in 100 points."""
    figure = Figure((4, 2), dpi=72)
    FigureCanvasAgg(figure)
    theme = replace(LIGHT, font_size=100, further_families=families)
    sheet = Sheet(figure, theme)
    sheet.write(_NAME, 20, 10)
    assert letters_without_font(figure) == (frozenset() if families else _BOTH)
    pixels = BytesIO()
    figure.savefig(pixels, format="raw", dpi=72)
    dark = np.frombuffer(pixels.getvalue(), np.uint8)[::4] < 128  # by the red
    return float(dark.sum() / (len(_NAME) * 100**2))


def test_a_name_is_written_in_a_font_that_has_its_letters(
    install: Callable[..., None], tmp_path: Path
) -> None:
    install(write_font(tmp_path / "blocks.ttf", _NAME, family="Chinese Blocks"))
    families = find_families(_BOTH)
    assert families == ("Chinese Blocks",)
    assert _ink(families) == pytest.approx(1, abs=0.01)
    assert known_typeface("", BOLD, families).width(_NAME, 10) == pytest.approx(20)


def test_letters_that_no_font_has_stand_as_boxes(
    install: Callable[..., None], tmp_path: Path
) -> None:
    install(write_font(tmp_path / "latin.ttf", "abc"))
    assert find_families(_BOTH) == ()
    assert 0.02 < _ink(()) < 0.2


def test_a_plain_font_with_all_letters_goes_before_others(
    install: Callable[..., None], tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.ttf"
    damaged.write_bytes(b"not a font")
    install(
        damaged,
        write_font(tmp_path / "a.ttf", "李", family="Half"),
        write_font(tmp_path / "b.ttf", _NAME, family="Heavy", weight=900),
        write_font(tmp_path / "c.ttf", _NAME, family="With Serifs"),
        write_font(tmp_path / "d.ttf", _NAME, family="Plain"),
    )
    assert find_families(_BOTH) == ("Plain",)


def test_several_fonts_help_where_none_has_all_letters(
    install: Callable[..., None], tmp_path: Path
) -> None:
    first = write_font(tmp_path / "a.ttf", "李明", family="Two")
    install(first, write_font(tmp_path / "b.ttf", "王李", family="Other"))
    assert find_families(frozenset("李明王")) == ("Two", "Other")
    assert known_typeface("", NORMAL, ("Two", "Other")).lacking("李明王") == frozenset()
