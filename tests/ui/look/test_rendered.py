"""Real pages, in every look, changed while they are open: what is read of them on the screen."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from careerapp.ui.theme import Appearance, Theme
from tests.ui.look.conftest import LOOKS, Pages, seen_charts, wait_for_charts
from tests.ui.look.picture import color_at, picture, worded, words_contrast

_MARGIN = 2  # pixels of a chart that are empty
_HIGH_CONTRAST = (Appearance.HIGH_CONTRAST_LIGHT, Appearance.HIGH_CONTRAST_DARK)


def test_words_stand_out_and_everything_follows_another_look(
    qtbot: QtBot, theme: Theme, pages: Pages
) -> None:
    pale, left_behind = [], []
    for number, (name, page) in enumerate(pages):
        for appearance in LOOKS[number % 2 :: 2][::-1]:
            theme.appearance = appearance
            wait_for_charts(qtbot, page)
            image = picture(page)
            least = 7.0 if appearance in _HIGH_CONTRAST else 4.5
            for widget, words in worded(page).items():
                ratio = words_contrast(image, page, widget)
                if ratio < least:
                    pale.append(f"{name}, {appearance}: {words[:40]} {ratio:.1f}")
            grounds = {theme.colors.background, theme.colors.surface}
            if (corner := color_at(image, QPoint(page.width() - 2, 4))) not in grounds:
                left_behind.append(f"{name}, {appearance}: {corner}")
            for chart in seen_charts(page):
                place = chart.visibleRegion().boundingRect().center()
                place.setX(_MARGIN)  # where nothing is drawn
                ground = color_at(image, chart.mapTo(page, place))
                if ground != theme.colors.surface:
                    left_behind.append(f"{name}, {appearance}: {chart.accessibleName()} {ground}")
    assert pale == []
    assert left_behind == []
