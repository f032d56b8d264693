"""The window for a table of people, step by step."""

from pathlib import Path

from careerapp.domain.scales import Interest
from careerapp.ui.many.batch_window import BatchWindow
from tests.pictures.rest import come_to_rest
from tests.pictures.studio import Studio
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv


def many(studio: Studio) -> None:
    """A table with three errors, all the way to the group; and tables that lead nowhere."""
    window = BatchWindow(studio.engine, studio.charts, studio.background)
    studio.show(window)
    studio.take(window, "table-none")
    rows = students(0, 40)
    rows[4][5], rows[6][1], rows[9] = "forty", "Bavaria", rows[9][:6]
    window.open_table(write_csv(Path("class.csv"), ENGLISH, rows))
    studio.take(window, "table-read")
    window.pages.table.check.click()
    studio.take(window, "table-checked")
    window.pages.check.match.click()
    results = window.pages.results
    studio.take(window, "table-matched")
    results.tabs.setCurrentIndex(1)
    _group(studio, window, "group")
    results.group.switch.button(True).click()
    come_to_rest()
    _group(studio, window, "group-as-tables")
    results.tabs.setCurrentIndex(2)
    studio.take(window, "table-left-out")
    flat = [["Ada", *["0.5"] * 6], ["Ben", *["0.2"] * 6]]
    window.open_table(write_csv(Path("flat.csv"), ["Name", *Interest], flat))
    come_to_rest()
    window.pages.table.check.click()
    studio.take(window, "table-nobody-can-be-matched")
    nothing = Path("nothing.csv")
    nothing.write_bytes(b"")
    window.open_table(nothing)
    studio.take(window, "table-cannot-be-read")
    studio.leave(window)


def _group(studio: Studio, window: BatchWindow, name: str) -> None:
    page = window.pages.results.group
    bar = page.verticalScrollBar()
    bar.setValue(0)
    studio.take(window, name)
    for number, part in enumerate(page.parts, start=1):
        page.show_at_top(part)
        studio.take(window, f"{name}-{number}")
