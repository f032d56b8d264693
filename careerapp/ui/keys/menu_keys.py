"""The keys of a menu bar, read from its entries."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from careerapp.ui.keys.key_use import KeyGroup, KeyUse


def menu_groups(bar: QMenuBar, where: str) -> tuple[KeyGroup, ...]:
    """Return what keys do by way of menus, whether it can be done now or not.

    Parameters
    ----------
    bar : QMenuBar
        Has the menus.
    where : str
        Names the place of a menu's keys, with ``{menu}`` for its name.
    """
    groups = []
    for entry in bar.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu) and (uses := _uses(menu)):
            groups.append(KeyGroup(where.format(menu=plain_text(entry)), uses))
    return tuple(groups)


def plain_text(action: QAction) -> str:
    """Return what an entry says, without the sign for its letter and the dots at its end."""
    text = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    return text.removesuffix("…")


def _uses(menu: QMenu) -> tuple[KeyUse, ...]:
    uses: list[KeyUse] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            uses += _uses(inner)
        elif action.shortcuts():
            keys = tuple(key.toString() for key in action.shortcuts())
            uses.append(KeyUse(keys, plain_text(action)))
    return tuple(uses)
