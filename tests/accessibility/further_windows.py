"""The menus, and the windows that they open."""

from pathlib import Path

from tests.accessibility.walk import Walk

_MAIN = "Careers that fit"  # in the name of the window
_ESCAPE, _F4 = 0xFF1B, 0xFFC1  # X11's symbols of keys
_ALT = 8  # X11's mask of the key


def look_at_menus(walk: Walk) -> None:
    """Open each menu, and close it again."""
    for menu in ("File", "Edit", "View", "Data", "Help"):
        walk.choose(menu)
        walk.stop(f"the menu {menu}")
        for _ in range(2):  # out of the menu, and out of the bar
            walk.tree.press_key(_ESCAPE)
            walk.tree.rest()
    walk.stop("menus closed")


def look_at_texts(walk: Walk) -> None:
    """Open the windows of words, and the report."""
    for name in ("Keyboard shortcuts", "How it works", "Words used here", "About and sources"):
        walk.choose("Help", name)
        walk.stop(name, window=name, title=name)
        walk.press("push button", "Close")
        walk.stop(f"{name} closed", window=_MAIN)
    walk.choose("File", "Remove everything kept here…")
    walk.find("push button", "Cancel")
    walk.stop("a question")
    walk.press("push button", "Cancel")
    walk.stop("question answered", window=_MAIN)
    walk.choose("File", "Print report…")
    walk.find("push button", "Save as…")
    walk.stop("report", says=["The report has"])
    walk.press("push button", "Close")
    walk.stop("report closed", window=_MAIN)


def look_at_many(walk: Walk, folder: Path) -> None:
    """Open the windows for many people, each from the menu, and close it again.

    Parameters
    ----------
    folder : Path
        Has people's files, and a table.
    """
    people = sorted(folder.glob("*.json"))
    walk.choose("File", "People in a folder…")
    _choose_file(walk, folder, "Choose")
    walk.find("table", "People in the folder")
    walk.stop("people in a folder", title=f"People in {folder.name}", says=["3 people"])
    walk.type_text("Search", "zzz")
    walk.stop("nobody found", says=["of 3"])
    walk.type_text("Search", "")
    _close(walk)
    walk.choose("File", "Compare with another person…")
    _choose_file(walk, people[0], "Open")
    walk.find("table", "The two side by side")
    walk.stop("two people", window="on one job", charts=2)
    walk.press("radio button", "Table")
    walk.stop("two people, figures as table")
    _close(walk)
    walk.choose("File", "Compare with earlier answers…")
    _choose_file(walk, people[0], "Open")
    walk.find("table", "The first ten jobs, then and now")
    walk.stop("then and now", window="hen and now", charts=1)
    _close(walk)
    _match_table(walk, folder / "table.csv")


def _match_table(walk: Walk, table: Path) -> None:
    walk.choose("File", "Many people from a table…")
    walk.find("push button", "Choose a table…")
    walk.stop("no table yet", title="Many people from a table")
    walk.press("push button", "Choose a table…")
    _choose_file(walk, table, "Open")
    walk.find("table", "Columns of the table")
    walk.stop("a table", title=table.name)
    walk.press("push button", "Check the table")
    walk.find("push button", starts="Match ")
    walk.stop("a table checked", says=["left out"])
    walk.press("push button", starts="Match ")
    walk.find("table", "People and their best jobs")
    walk.stop("people matched", says=["2 people"])
    walk.press_tab("The group")
    walk.stop("a group", charts=1)
    _close(walk)


def _choose_file(walk: Walk, path: Path, button: str) -> None:
    """Answer the dialog for files, which is Qt's own and not listened to."""
    walk.type_text("File name:", str(path))
    walk.press("push button", button)


def _close(walk: Walk) -> None:
    walk.tree.press_key(_F4, held=_ALT)
    walk.stop("back in the main window", window=_MAIN)
