"""The menus, and the windows that they open."""

from pathlib import Path

from tests.accessibility.walk import Walk

_MAIN = "Careers that fit"  # in the name of the window
_ESCAPE = 0xFF1B  # X11's symbol of the key


def look_at_menus(walk: Walk) -> None:
    """Open each menu, and close it again."""
    for menu in ("File", "Edit", "View", "Help"):
        walk.choose(menu)
        walk.stop(f"the menu {menu}")
        for _ in range(2):  # out of the menu, and out of the bar
            walk.tree.press_key(_ESCAPE)
            walk.tree.rest()
    walk.stop("menus closed")


def look_at_texts(walk: Walk) -> None:
    """Open the windows of words, and the report."""
    for menu, name in (("Help", "How it works"), ("Help", "About and sources")):
        walk.choose(menu, name)
        walk.stop(name, window=name, title=name)
        walk.press("push button", "Close")
        walk.stop(f"{name} closed", window=_MAIN)
    walk.choose("File", "Print report…")
    walk.find("push button", "Save as…")
    walk.stop("report", says=["The report has"])
    walk.press("push button", "Close")
    walk.stop("report closed", window=_MAIN)


def look_at_many(walk: Walk, folder: Path) -> None:
    """Open the windows for many people."""
