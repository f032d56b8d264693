"""The rules themselves: each finds what it is for, and leaves the rest alone."""

import pytest

from tests.accessibility.heard import Heard
from tests.accessibility.rules import faults
from tests.window.accessibility import State

pytestmark = pytest.mark.linux  # where the tree can be read

KEYS = frozenset({State.FOCUSABLE, State.ENABLED, State.SHOWING})
HERE = KEYS | {State.FOCUSED}


def _window(*inside: Heard) -> Heard:
    window = Heard("frame", "Window", children=list(inside))
    _name_parents(window)
    return window


def _name_parents(node: Heard) -> None:
    for child in node.children:
        child.parent = node
        _name_parents(child)


def _button(name: str = "Here", states: frozenset[State] = HERE) -> Heard:
    return Heard("push button", name, states=states)


def test_nothing_is_wrong_with_a_window_that_tells_all() -> None:
    tick = Heard("check box", "Growing", states=KEYS | {State.CHECKABLE})
    slider = Heard("slider", "Order", "From 0 to 100 %", KEYS, value=50.0)
    chart = Heard("graphic", "Pay", "Nurses: $90,000", KEYS)
    choice = Heard("combo box", "match", states=KEYS, label="Sorted by")
    fold = _button("Values", KEYS | {State.EXPANDABLE, State.COLLAPSED})
    outline = [Heard("heading", str(level), level=level) for level in (2, 1, 2, 3, 3, 2)]
    other = Heard("push button", "Español", states=KEYS, language="es_US")
    told = (tick, slider, chart, choice, fold, *outline, other)
    assert faults(_window(_button(), *told)) == []


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Heard("push button", states=KEYS), "no name: frame “Window” > push button"),
        (Heard("combo box", "match", states=KEYS), "no name: frame “Window” > combo box “match”"),
        (Heard("filler", "Pay", "1", KEYS), "the role says nothing: frame “Window” > filler “Pay”"),
        (
            Heard("slider", "Order", states=KEYS, value=5.0),
            "no description: frame “Window” > slider “Order”",
        ),
        (Heard("text", "Name", states=KEYS), "no description: frame “Window” > text “Name”"),
        (
            Heard("graphic", "Pay", "A chart", KEYS),
            "a chart without its figures: frame “Window” > graphic “Pay”",
        ),
        (
            Heard("graphic", "", "Nurses: $90,000"),
            "a picture without a name: frame “Window” > graphic",
        ),
        (_button(states=KEYS), "2 times: push button “Here”"),
        (
            Heard("check box", "Growing", states=KEYS),
            "does not say whether it is checked: frame “Window” > check box “Growing”",
        ),
        (
            Heard("progress bar", "Working"),
            "has no value: frame “Window” > progress bar “Working”",
        ),
        (
            Heard("page tab list", "Pages", children=[Heard("page tab", "A")]),
            "0 tabs are selected: frame “Window” > page tab list “Pages”",
        ),
        (
            _button("Values", KEYS | {State.EXPANDABLE}),
            "does not say whether it is expanded: frame “Window” > push button “Values”",
        ),
        (Heard("column header"), "a column without a heading: frame “Window” > column header"),
        (Heard("heading", level=2), "a heading without words: frame “Window” > heading"),
        (Heard("heading", "Pay"), "a heading without a level: frame “Window” > heading “Pay”"),
        (
            Heard("heading", "Pay", level=3),
            "level 3 after level 1: frame “Window” > heading “Pay”",
        ),
        (
            Heard("push button", "Español", states=KEYS, language="en_US"),
            "not in its language: frame “Window” > push button “Español”",
        ),
        (Heard("dialog"), "a window without a name: frame “Window” > dialog"),
        (
            Heard("popup menu", "careerapp"),
            "called like the program: frame “Window” > popup menu “careerapp”",
        ),
    ],
)
def test_a_fault_is_found(fault: Heard, said: str) -> None:
    assert faults(_window(_button(), fault)) == [said]


def test_a_second_title_is_found() -> None:
    titles = [Heard("heading", name, level=1) for name in ("Nurses", "Cooks")]
    (fault,) = faults(_window(_button(), *titles))
    assert fault.startswith("2 headings of level 1: ")


def test_a_page_without_a_title_is_found() -> None:
    window = _window(_button(), Heard("heading", "Pay", level=2))
    window.name = ""
    assert "neither a title nor a heading of level 1: frame" in faults(window)


def test_a_lost_focus_is_found() -> None:
    current = Heard("cell", "1", states=HERE)  # which Qt says of a table without the keyboard
    assert faults(_window(_button(states=KEYS), current)) == ["the focus is lost"]


def test_a_window_that_is_none_is_found() -> None:
    window = _window(_button())
    window.role = "filler"
    assert faults(window) == ["no window: filler “Window”"]


def test_a_group_tells_two_controls_apart() -> None:
    groups = [
        Heard("panel", name, children=[Heard("push button", "Diploma", states=KEYS)])
        for name in ("Now", "Planned")
    ]
    assert faults(_window(_button(), *groups)) == []
    groups[1].name = "Now"
    assert faults(_window(_button(), *groups)) == ["2 times: push button “Diploma”"]
