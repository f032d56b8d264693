"""What one does in the window, and what one reads there."""

import subprocess

from tests.window.accessibility import Element, State, Tree

ANSWERS = {
    "version": 1,
    "name": "Zoë",
    "location": "CA",
    "education": {"current": "high_school", "planned": "bachelors"},
    "interests": {"investigative": 0.9, "enterprising": 0.1},
    "values": {"achievement": 0.8, "relationships": 0.3},
    "subjects": {"Mathematics": 2 / 3, "Biology": 1.0},
    "responses": {"interest_way": "sliders", "value_way": "sliders"},
}
"""The answers that `answer_everything` gives, as a file says them."""


def answer_everything(window: Element) -> None:
    """Go through all pages of questions."""
    forward = window.find("push button", "Next")
    window.find("text", "Your name, optional").type_text("Zoë")
    forward.click()
    window.find("text", "Search places").type_text("calif")
    window.find("list item", "California").click()
    forward.click()
    now = window.find("panel", "What you have now")
    now.find("radio button", "High school diploma or equivalent").click()
    then = window.find("panel", "What you plan")
    then.find("radio button", "Bachelor's degree").click()
    forward.click()
    _choose_sliders(window)
    window.find("slider", "Finding out why").set_value(90)
    window.find("slider", "Leading and selling").set_value(10)
    for _ in range(2):  # over the result
        forward.click()
    _choose_sliders(window)
    window.find("slider", "Using your strengths").set_value(80)
    window.find("slider", "Good company").set_value(30)
    for _ in range(2):
        forward.click()
    for mark in ("Mathematics: Enjoy", "Biology: Love"):
        circle = window.find("check box", mark)
        circle.click()
        circle.wait_until(State.CHECKED)


def _choose_sliders(window: Element) -> None:
    """Choose sliders on a page that can be answered in other ways too."""
    window.find("radio button", "Six sliders, about 1 min").click()
    window.find("push button", "Next").click()


def see_careers(window: Element) -> Element:
    """Answer everything, ask for the result as a list and return its table."""
    answer_everything(window)
    window.find("push button", "See my careers").click()
    window.find("radio button", "List").click()
    return window.find("table", "The jobs closest to your answers")


def choose_in_menu(window: Element, *way: str) -> Element:
    """Click through a menu to an entry and return the entry."""
    entry = window
    for name in way:
        entry = entry.find("menu item", name)
        entry.click()
    return entry


def find_window(tree: Tree, process: subprocess.Popen[bytes]) -> Element:
    """Wait until one can type into a program's window, or say why it has ended without one."""

    def opened() -> Element | None:
        if process.poll() is not None:
            _said, complained = process.communicate()
            raise AssertionError(f"ended with {process.returncode}: {complained.decode()}")
        return next(tree.windows("frame"), None)

    window = tree.wait_for(opened, "a window")
    window.find("text", "Your name, optional").wait_until(State.FOCUSED)
    return window


def rows(table: Element, columns: int) -> list[list[Element]]:
    """Return the cells of a table without its headers."""
    cells = [child for child in table.children if child.role == "cell"]
    return [cells[start : start + columns] for start in range(0, len(cells), columns)]


def words(window: Element) -> str:
    """Return all that is written in a window, a line a label."""
    return "\n".join(label.name for label in window.all("label"))


def nameless(window: Element) -> list[str]:
    """Return the roles of what takes the keyboard on the screen and does not say what it is."""
    return [each.role for each in window.all() if each.has(State.FOCUSABLE) and not each.name]
