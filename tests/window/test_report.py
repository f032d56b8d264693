"""The report as somebody at the computer has it."""

from tests.window.accessibility import Element, State, Tree
from tests.window.hands import choose_in_menu, nameless, see_careers, words


def test_the_report_is_seen_before_it_is_printed(window: Element, tree: Tree) -> None:
    see_careers(window)
    choose_in_menu(window, "File", "Print report…")
    dialog = tree.wait_for(lambda: next(tree.windows("dialog"), None), "the report")
    dialog.find("push button", "Print…").wait_until(State.ENABLED)
    assert dialog.name == "Careers that fit Zoë"
    assert "Page 1 of " in words(dialog)
    dialog.find("push button", "Next page").do("Press")
    tree.wait_for(lambda: "Page 2 of " in words(dialog), "the second page")
    assert nameless(dialog) == []
    dialog.find("push button", "Close").do("Press")
    tree.wait_for(lambda: next(tree.windows("dialog"), None) is None, "it to close")
