"""Charts as files."""

from io import BytesIO
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.image import imread

from careerapp.charts.files import ChartFile
from careerapp.charts.polar import draw_polar
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from tests.charts.test_polar import JOB, LABELS, PERSON

SVG = "{http://www.w3.org/2000/svg}"
TITLE = "You and this job"


def _draw(figure: Figure, theme: ChartTheme) -> None:
    draw_polar(figure, LABELS, JOB, PERSON, theme, title=TITLE)


def _file(theme: ChartTheme = LIGHT) -> ChartFile:
    return ChartFile(_draw, theme, width=300, height=240, title=TITLE)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_picture_has_as_many_pixels_as_asked_for(theme: ChartTheme) -> None:
    pixels = imread(BytesIO(_file(theme).png(192)))
    assert pixels.shape[:2] == (640, 800)
    corner = "#{:02X}{:02X}{:02X}".format(*np.round(pixels[0, 0, :3] * 255).astype(int))
    assert corner == theme.surface


def test_words_of_a_drawing_are_text() -> None:
    root = ET.fromstring(_file().svg())
    assert (root.get("width"), root.get("height")) == ("300pt", "240pt")
    words = " ".join(" ".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    for word in (TITLE, JOB.name, PERSON.name, "75", *(label.split()[0] for label in LABELS)):
        assert word in words


def test_the_same_chart_is_the_same_drawing() -> None:
    assert _file().svg() == _file().svg()
