"""What the measure of two pictures finds, and what it lets pass."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from careerapp import paths
from tests.pictures.difference import MOST_IN_A_BLOCK, MOST_SEEN, Pixels, difference

_PAPER, _INK, _ACCENT, _QUIET = "#FAF9F7", "#1E2530", "#3F44A3", "#59616E"


def _page(
    *,
    words: str = "Tell us what you like doing",
    right: int = 0,
    button: str = _ACCENT,
    icon: bool = True,
) -> Pixels:
    """Return a page with a line of small words, a button and an icon."""
    image = Image.new("RGB", (640, 400), _PAPER)
    draw = ImageDraw.Draw(image)
    letters = ImageFont.truetype(str(paths.FONTS / "SourceSansPro-Regular.ttf"), 12)
    draw.text((100 + right, 100), words, _QUIET, letters)
    draw.rounded_rectangle((500, 340, 580, 372), 6, button)
    if icon:
        draw.line((40, 40, 45, 46, 54, 34), _INK, 2)
    return np.asarray(image)


def _drawn_elsewhere(page: Pixels) -> Pixels:
    """Return a page whose edges lie a tenth of a pixel aside, as another machine may draw them."""
    aside = np.roll(page, 1, axis=1)
    return (0.9 * page + 0.1 * aside + 0.5).astype(np.uint8)


def test_pictures_of_one_page_are_not_apart() -> None:
    apart = difference(_page(), _page())
    assert (apart.block, apart.seen, apart.tolerable) == (0, 0, True)


def test_letters_that_another_machine_has_drawn_pass() -> None:
    apart = difference(_page(), _drawn_elsewhere(_page()))
    assert apart.tolerable
    assert apart.block > 0


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(_page(words="Tell us what you like eating"), id="another word"),
        pytest.param(_page(words="Tell us what you like"), id="a word less"),
        pytest.param(_page(right=1), id="a label one pixel aside"),
        pytest.param(_page(button="#4A50B8"), id="another color"),
        pytest.param(_page(icon=False), id="no icon"),
    ],
)
def test_faults_are_found(fault: Pixels) -> None:
    assert not difference(_page(), fault).tolerable


def test_what_is_small_is_found_where_it_is() -> None:
    apart = difference(_page(), _page(icon=False))
    assert apart.block > 2 * MOST_IN_A_BLOCK
    assert apart.seen < MOST_SEEN
    x, y = apart.place
    assert 32 <= x <= 54
    assert 26 <= y <= 46


def test_what_is_faint_is_found_where_there_is_much_of_it() -> None:
    faint = _page().copy()
    faint[:60] -= 25
    apart = difference(_page(), faint)
    assert apart.seen == pytest.approx(60 / 400, abs=0.01)
    assert not apart.tolerable


def test_black_and_white_are_one_apart() -> None:
    black = np.zeros((16, 16, 3), np.uint8)
    apart = difference(black, black + np.uint8(255))
    assert apart.block == pytest.approx(1, abs=0.001)
    assert apart.seen == 1
