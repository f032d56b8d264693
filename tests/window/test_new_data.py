"""A new release and new pay, taken in as somebody does who has downloaded them."""

from functools import partial
from pathlib import Path

import pytest

from tests.catalog.official import as_from_30_3, tables_of, write_release
from tests.catalog.official_bls import copy_projections, write_wages
from tests.window.accessibility import Element, Tree
from tests.window.hands import choose_in_menu, rows, see_careers, words

NURSES = "29-1141"
_READ = 120.0  # seconds, on a busy computer


@pytest.mark.sources
def test_new_data_are_taken_in_matched_and_taken_back(
    window: Element, tree: Tree, sources: Path, tmp_path: Path
) -> None:
    files = [
        write_release(tmp_path, "30.3", as_from_30_3(tables_of(sources))),
        write_wages(sources, tmp_path, 2026, {NURSES}, national=True),
        copy_projections(sources, tmp_path),
    ]
    before = _matches(see_careers(window))

    update = _choose(window, tree, files)
    tree.wait_for(
        lambda: list(update.all("push button", "Use these data")), "what is new", within=_READ
    )
    said = words(update)
    assert "O*NET 30.3, May 2026, in place of O*NET 29.3, May 2025 and O*NET 30.2" in said
    assert "Pay and jobs in the whole US: May 2026, in place of May 2025." in said
    assert "Outlook, and what it takes to get in: 2024 to 2034, the same edition as now." in said
    assert (
        "The new release has no ratings of values: those of O*NET 29.3, May 2025 are kept." in said
    )
    update.find("push button", "Use these data").click()
    tree.wait_for(
        lambda: not list(tree.windows("dialog", "Update the data")), "it to close", within=_READ
    )

    window = _renewed(tree)
    after = _matches(_list(window))
    assert after != before  # the interests of 29.3 are others than those of 30.2
    assert "O*NET 30.3" in _sources(window, tree)

    choose_in_menu(window, "Data", "Go back to the data of before…")
    question = tree.wait_for(
        lambda: next(tree.windows("alert message", "Question"), None), "a question"
    )
    question.find("push button", "Go back").click()
    window = _renewed(tree)
    assert _matches(_list(window)) == before
    assert "O*NET 30.3" not in _sources(window, tree)


def _renewed(tree: Tree) -> Element:
    """Wait until it is said that other data are used, and return the window made anew."""
    done = tree.wait_for(
        lambda: next(tree.windows("alert message", "Done"), None), "the end", within=_READ
    )
    assert "The program uses other data now." in words(done)
    done.find("push button", "OK").click()
    return tree.wait_for(lambda: next(tree.windows("frame"), None), "the window")


def _sources(window: Element, tree: Tree) -> str:
    """Return what "About and sources" says, and close it."""
    choose_in_menu(window, "Help", "About and sources")
    about = partial(tree.windows, "dialog", "About and sources")
    dialog = tree.wait_for(lambda: next(about(), None), "the sources")
    said = dialog.find("label", "About and sources").text
    dialog.find("push button", "Close").click()
    tree.wait_for(lambda: not list(about()), "it to close")
    return said


def _choose(window: Element, tree: Tree, files: list[Path]) -> Element:
    """Choose files and return the window that reads them."""
    choose_in_menu(window, "Data", "Update from file…")
    title = "Files of O*NET or the Bureau of Labor Statistics"
    dialog = tree.wait_for(lambda: next(tree.windows("dialog", title), None), "a dialog")
    dialog.find("text", "File name:").type_text(" ".join(f'"{file}"' for file in files))
    dialog.find("push button", "Open").click()
    update = partial(tree.windows, "dialog", "Update the data")
    return tree.wait_for(lambda: next(update(), None), "the window that reads them")


def _list(window: Element) -> Element:
    window.find("radio button", "List").click()
    return window.find("table", "The jobs closest to your answers")


def _matches(table: Element) -> list[tuple[str, str]]:
    return [(cells[1].name, cells[2].name) for cells in rows(table, 5)]
