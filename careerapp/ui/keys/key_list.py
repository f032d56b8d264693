"""All keys of the program, as one list in words."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QMenuBar

from careerapp.ui.keys.answer_keys import answer_groups
from careerapp.ui.keys.common_keys import common_groups
from careerapp.ui.keys.key_use import KeyGroup, KeyUse, Language
from careerapp.ui.keys.menu_keys import menu_groups
from careerapp.ui.keys.result_keys import result_groups
from careerapp.ui.keys.window_keys import results_keys, window_groups


def all_groups(bar: QMenuBar, tr: Language) -> tuple[KeyGroup, ...]:
    """Return what all keys do, place by place.

    Parameters
    ----------
    bar : QMenuBar
        Of the main window.
    tr : callable
        Translates.
    """
    return (
        *common_groups(tr)[:1],
        *menu_groups(bar, tr("Main window: menu {menu}")),
        KeyGroup(tr("Main window: your careers and jobs"), results_keys(tr)),
        *answer_groups(tr),
        *result_groups(tr),
        *window_groups(tr),
        *common_groups(tr)[1:],
    )


def narrowed(groups: Sequence[KeyGroup], text: str) -> tuple[KeyGroup, ...]:
    """Return what has all the words of a text in its keys, in what they do, or in where."""
    words = text.casefold().split()

    def has_all(group: KeyGroup, use: KeyUse) -> bool:
        searched = f"{use.name} {use.meaning} {group.where}".casefold()
        return all(word in searched for word in words)

    kept = (
        KeyGroup(group.where, tuple(use for use in group.uses if has_all(group, use)))
        for group in groups
    )
    return tuple(group for group in kept if group.uses)


def as_text(groups: Sequence[KeyGroup]) -> str:
    """Return groups as plain text, a line for each use."""
    parts = (
        "\n".join((group.where, *(f"    {use.name}: {use.meaning}" for use in group.uses)))
        for group in groups
    )
    return "\n\n".join(parts) + "\n"


def as_html(title: str, groups: Sequence[KeyGroup]) -> str:
    """Return groups as a page, for paper."""
    parts = []
    for group in groups:
        rows = "".join(
            f"<tr><td width='30%'><b>{escape(use.name)}</b></td><td>{escape(use.meaning)}</td></tr>"
            for use in group.uses
        )
        parts.append(f"<h3>{escape(group.where)}</h3><table width='100%'>{rows}</table>")
    return f"<h1>{escape(title)}</h1>{''.join(parts)}"
