"""The keys of windows without a menu bar: said here once, for the window and for the list."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from careerapp.ui.keys.key_use import KeyGroup, KeyUse, Language, standard

_KEYS = QKeySequence.StandardKey


class ResultsKeys(NamedTuple):
    """Of the careers and the other pages of the results, in the main window."""

    next_part: KeyUse
    part_before: KeyUse


class FolderKeys(NamedTuple):
    """Of the window with the people of a folder."""

    search: KeyUse
    read_again: KeyUse
    close: KeyUse


class TableKeys(NamedTuple):
    """Of the window that matches a table of people."""

    open: KeyUse
    find: KeyUse
    close: KeyUse


class ComparisonKeys(NamedTuple):
    """Of the windows that compare people."""

    close: KeyUse


class ReportKeys(NamedTuple):
    """Of the window with a report on paper."""

    print: KeyUse
    save: KeyUse
    close: KeyUse


def results_keys(tr: Language) -> ResultsKeys:
    """Return what keys do on the pages of the results."""
    return ResultsKeys(
        KeyUse(("F6",), tr("Go to the next part: upper line, tabs, page, panel")),
        KeyUse(("Shift+F6",), tr("Go to the part before")),
    )


def folder_keys(tr: Language) -> FolderKeys:
    """Return what keys do over the people of a folder."""
    return FolderKeys(
        KeyUse(standard(_KEYS.Find), tr("Search for a person")),
        KeyUse(standard(_KEYS.Refresh), tr("Read the folder again")),
        KeyUse(standard(_KEYS.Close), tr("Close the window")),
    )


def table_keys(tr: Language) -> TableKeys:
    """Return what keys do where a table of people is matched."""
    return TableKeys(
        KeyUse(standard(_KEYS.Open), tr("Choose a table")),
        KeyUse(standard(_KEYS.Find), tr("Find a person, when all are matched")),
        KeyUse(standard(_KEYS.Close), tr("Close the window")),
    )


def comparison_keys(tr: Language) -> ComparisonKeys:
    """Return what keys do where people are compared."""
    keys = (*standard(_KEYS.Close), *standard(_KEYS.Cancel))
    return ComparisonKeys(KeyUse(keys, tr("Close the window")))


def report_keys(tr: Language) -> ReportKeys:
    """Return what keys do where a report is looked at."""
    return ReportKeys(
        KeyUse(standard(_KEYS.Print), tr("Print the report")),
        KeyUse(standard(_KEYS.Save), tr("Save the report")),
        KeyUse(standard(_KEYS.Close), tr("Close the window")),
    )


def window_groups(tr: Language) -> tuple[KeyGroup, ...]:
    """Return what keys do in each of these windows."""
    return (
        KeyGroup(tr("People in a folder"), folder_keys(tr)),
        KeyGroup(tr("Many people from a table"), table_keys(tr)),
        KeyGroup(tr("Two people, or then and now"), comparison_keys(tr)),
        KeyGroup(tr("Report before printing"), report_keys(tr)),
    )


def listen(window: QWidget, use: KeyUse, do: Callable[[], object]) -> QShortcut:
    """Let keys do what is said of them, wherever in the window the keyboard is.

    Parameters
    ----------
    window : QWidget
        Keeps the shortcut.
    use : KeyUse
        The keys and what they do.
    do : callable
        Does it.
    """
    shortcut = QShortcut(window)
    shortcut.setKeys([QKeySequence(key) for key in use.keys])
    shortcut.setWhatsThis(use.meaning)
    shortcut.activated.connect(do)
    return shortcut
