"""The keys that work in all windows, and on controls that are found in many places."""

from PySide6.QtGui import QKeySequence

from careerapp.ui.keys.key_use import KeyGroup, KeyUse, Language, standard


def help_keys() -> tuple[str, ...]:
    """Return the keys that show the list of keys: F1, and what the system has for help."""
    return tuple(dict.fromkeys(("F1", *standard(QKeySequence.StandardKey.HelpContents))))


def explain_keys() -> tuple[str, ...]:
    """Return the keys that explain the control one is on."""
    return standard(QKeySequence.StandardKey.WhatsThis) or ("Shift+F1",)


def common_groups(tr: Language) -> tuple[KeyGroup, ...]:
    """Return what keys do in all windows."""
    return (
        KeyGroup(
            tr("Everywhere"),
            (
                KeyUse(help_keys(), tr("This list")),
                KeyUse(explain_keys(), tr("Explain what you are on")),
                KeyUse(("Tab",), tr("Go to the next control")),
                KeyUse(("Shift+Tab",), tr("Go to the control before")),
                KeyUse((), tr("Press that button, or open that menu"), _letter(tr)),
                KeyUse(("F10",), tr("Go to the menus, where there are some")),
                KeyUse(("Space",), tr("Press the button, or check the box")),
                KeyUse(
                    ("Return",),
                    tr("Press the button you are on, or else the one that stands out"),
                ),
                KeyUse(("Shift+F10", "Menu"), tr("Show what else can be done with this")),
                KeyUse(("Esc",), tr("Close a dialog or a menu, and go back to where you were")),
            ),
        ),
        KeyGroup(
            tr("In a list that opens"),
            (
                KeyUse(("Up", "Down"), tr("Choose the one before or the next one")),
                KeyUse(("Alt+Down", "F4"), tr("Open the list")),
            ),
        ),
        KeyGroup(
            tr("On choices side by side, as bars, map and list"),
            (KeyUse(("Left", "Right"), tr("Choose the one before or the next one")),),
        ),
        KeyGroup(
            tr("On a page that scrolls"),
            (
                KeyUse(("Up", "Down"), tr("Scroll a little")),
                KeyUse(("PgUp", "PgDown"), tr("Scroll by what you see")),
                KeyUse(("Home", "End"), tr("Go to the top or to the end")),
            ),
        ),
        KeyGroup(
            tr("In a table"),
            (
                KeyUse(("Up", "Down", "Left", "Right"), tr("Go from cell to cell")),
                KeyUse(("Home", "End"), tr("Go to the start or the end of the row")),
                KeyUse(("Ctrl+Home", "Ctrl+End"), tr("Go to the first or the last cell")),
            ),
        ),
        KeyGroup(
            tr("This list of keys"),
            (KeyUse(("Down", "Return"), tr("Go from the search box to the list")),),
        ),
        KeyGroup(
            tr("On the names of tabs"),
            (KeyUse(("Left", "Right"), tr("Show the page before or the next one")),),
        ),
        KeyGroup(
            tr("On buttons in a row, as the steps of the questions and the parts of a job"),
            (
                KeyUse(("Up", "Down", "Left", "Right"), tr("Go from button to button")),
                KeyUse(("Home", "End"), tr("Go to the first or the last button")),
            ),
        ),
    )


def _letter(tr: Language) -> str:
    return tr("Alt and the underlined letter")
