"""Contrast by the criteria of WCAG 2.2, from the real style sheet, palette and chart colors.

Text 4.5:1 (1.4.3), or 7:1 in high contrast (1.4.6); borders, icons and marks of the focus 3:1
(1.4.11, 2.4.7) on all that they may stand on.
"""

import re

import pytest
from PySide6.QtGui import QPalette

from careerapp import paths
from careerapp.ui.looks import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Look
from tests.charts.sight import contrast
from tests.ui.look.ratios import GROUNDS, color, contrast_rows, distance_rows
from tests.ui.look.style_sheet import Painted, controls, read_rules

LOOKS = {
    "light": LIGHT,
    "dark": DARK,
    "high contrast, light": HIGH_CONTRAST_LIGHT,
    "high contrast, dark": HIGH_CONTRAST_DARK,
}
SHEET = (paths.RESOURCES / "style.qss").read_text(encoding="utf-8")
PAINTED = list(controls(read_rules(SHEET)))

_ROLE = QPalette.ColorRole
_NO_CONTROLS = ("QFrame", "QGroupBox", "QHeaderView", "QTableView", "QTabWidget", "QWidget")
# Hairlines divide; what they are around has other borders too, or is no control.
_DIVIDERS = ("hairline", "panel")
_MARKS = ('QWidget[rating="true"]',)  # has a color for a bar, and no words

looks = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)


def _least_text(look: Look) -> float:
    return 7.0 if look in (HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK) else 4.5


def _grounds(painted: Painted) -> tuple[str, ...]:
    """Return what is under a control's words: its own ground, or any that it may stand on."""
    return (painted["background"],) if painted["background"] else GROUNDS


def test_all_colors_of_the_style_sheet_are_those_of_a_look() -> None:
    assert (
        re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|\b(?:white|black|gr[ae]y|red|blue)\b", SHEET) == []
    )


@looks
def test_words_are_read_in_every_state(look: Look) -> None:
    pale = []
    for painted in PAINTED:
        grounds = ("surface",) if str(painted.selector) in _MARKS else _grounds(painted)
        pairs = [(painted["text"], ground) for ground in grounds]
        pairs += [(painted["placeholder"], ground) for ground in grounds]
        pairs.append((painted["selected text"], painted["selection"]))
        # WCAG asks nothing of what is disabled; we ask that it can still be read.
        lenient = str(painted.selector) in _MARKS or (
            "disabled" in painted.selector.states and look.line == 1
        )
        least = 3.0 if lenient else _least_text(look)
        pale += [
            f"{painted.selector}: {text} on {ground}"
            for text, ground in pairs
            if text
            and ground
            and text not in _DIVIDERS
            and contrast(color(look, text), color(look, ground)) < least
        ]
    assert pale == []


@looks
def test_controls_and_the_focus_are_seen_on_all_grounds(look: Look) -> None:
    pale = []
    for painted in PAINTED:
        edge = painted["border"]
        decorates = edge in _DIVIDERS and (
            painted.selector.kind in _NO_CONTROLS or painted.selector.states & {"disabled", "hover"}
        )
        if not edge or (decorates and look.line == 1) or edge == "panel":
            continue
        ring = painted.width == "$ring"  # stands in what is filled, with a gap of the same color
        grounds = (painted["background"],) if ring else {*GROUNDS, *_grounds(painted)} - {edge}
        pale += [
            f"{painted.selector}: {edge} on {ground}"
            for ground in grounds
            if contrast(color(look, edge), color(look, ground)) < 3
            and not (ground == painted["background"] and edge != "accent")
        ]
    assert pale == []


def test_what_has_the_focus_has_a_thicker_border_than_without() -> None:
    widths = {"$focus_line", "$ring"}
    thin = [
        str(painted.selector)
        for painted in PAINTED
        if "focus" in painted.selector.states and painted["border"] and painted.width not in widths
    ]
    assert thin == []
    assert all(look.focus_line >= max(look.line + 1, 2) for look in LOOKS.values())


@looks
def test_words_and_marks_of_the_palette_stand_out(look: Look) -> None:
    palette = look.palette()
    words, marks = _least_text(look), 3.0
    pairs = [
        (_ROLE.WindowText, _ROLE.Window, words),
        (_ROLE.WindowText, _ROLE.Base, words),
        (_ROLE.Text, _ROLE.Base, words),
        (_ROLE.Text, _ROLE.AlternateBase, words),
        (_ROLE.PlaceholderText, _ROLE.Base, words),
        (_ROLE.PlaceholderText, _ROLE.Window, words),
        (_ROLE.ButtonText, _ROLE.Button, words),
        (_ROLE.BrightText, _ROLE.Window, words),
        (_ROLE.HighlightedText, _ROLE.Highlight, words),
        (_ROLE.ToolTipText, _ROLE.ToolTipBase, words),
        (_ROLE.Link, _ROLE.Base, words),
        (_ROLE.Link, _ROLE.Window, words),
        (_ROLE.LinkVisited, _ROLE.Window, words),
        (_ROLE.Accent, _ROLE.Base, marks),
        (_ROLE.Accent, _ROLE.Window, marks),
        (_ROLE.Mid, _ROLE.Base, marks),  # our own paintings take it for the lines of controls
        (_ROLE.Mid, _ROLE.Window, marks),
        (_ROLE.Dark, _ROLE.Window, marks),
    ]
    pale = [
        f"{mark.name} on {ground.name}"
        for mark, ground, least in pairs
        if contrast(palette.color(mark).name(), palette.color(ground).name()) < least
    ]
    assert pale == []


@looks
def test_icons_stand_out_on_all_grounds(look: Look) -> None:
    tint = look.palette().color(_ROLE.WindowText).name()
    assert min(contrast(tint, color(look, ground)) for ground in GROUNDS) >= 4.5


def test_high_contrast_has_thick_borders_and_no_quiet_grays() -> None:
    for look in (HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK):
        assert look.line >= 2
        assert look.colors.quiet_text == look.colors.text == look.border == look.hairline
        assert look.disabled_line != LIGHT.disabled_line  # not told by the color alone


def test_the_tables_in_the_documents_are_those_of_the_program() -> None:
    written = (paths.ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8").splitlines()
    rows = [*contrast_rows([*LOOKS.values()]), *distance_rows([*LOOKS.values()])]
    assert [row for row in rows if row not in written] == []
