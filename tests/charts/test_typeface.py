"""How wide letters are, of which a font has some and another font others."""

import pytest

from careerapp.charts.paper import FAMILY, paper_theme
from careerapp.charts.typeface import BOLD, NORMAL, known_typeface

_OWN = "DejaVu Sans"


@pytest.mark.parametrize("weight", [NORMAL, BOLD])
def test_a_letter_that_a_font_lacks_is_as_wide_as_in_the_one_that_has_it(weight: int) -> None:
    paper_theme()  # makes the font known
    report, own = known_typeface(FAMILY, weight), known_typeface(_OWN, weight)
    assert report.width("a", 10) != own.width("a", 10)
    assert report.width("\N{HEBREW LETTER ALEF}", 10) == own.width("\N{HEBREW LETTER ALEF}", 10)


def test_letters_that_no_font_has_are_boxes_of_some_width() -> None:
    assert known_typeface(_OWN).width("王小明", 10) == 3 * known_typeface(_OWN).width("王", 10) > 0
