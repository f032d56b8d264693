"""The way through the results: every page, every view of it, and every panel."""

from tests.accessibility.heard import Heard
from tests.accessibility.rules import figures
from tests.accessibility.walk import Walk
from tests.window.accessibility import State

_JOBS = 923
_LIST = "The jobs closest to your answers"
_MAIN = "Careers that fit"  # in the name of the window


def look_at_careers(walk: Walk) -> None:
    """Go through the ranking in all its views, with both panels and what they lead to."""
    walk.press("push button", "See my careers")
    walk.find("radio button", "Bars")
    bars = walk.stop("bars", title="Your careers", charts=1)
    walk.press("radio button", "Map")
    walk.stop("map", charts=1)
    walk.press("radio button", "List")
    table = walk.stop("list")
    _compare_figures(walk, bars, table)
    walk.press("push button", "What the match means")
    walk.stop("meaning of the match", window="What the match means", title="What the match means")
    walk.press("push button", "Close")
    walk.stop("meaning closed", window=_MAIN)
    _filter(walk)
    _try_out(walk)


def _compare_figures(walk: Walk, bars: Heard, table: Heard) -> None:
    """Note each figure of the list that the chart of the same jobs does not say."""
    chart = next(node for node in bars.all() if node.role == "graphic")
    cells = [node.name for node in table.all() if node.role == "cell"]
    for name in cells[1::5]:
        title = name.split(", ")[0]
        walk.check(f"bars: “{title}” is not told of", found=title in chart.description)
    for match in cells[2::5]:
        missing = figures(match) - figures(chart.description)
        walk.check(f"bars: {missing} is not told", found=not missing)


def _filter(walk: Walk) -> None:
    walk.press("push button", "Filters")
    walk.find("check box", "Growing")
    walk.stop("filters")
    walk.press("check box", "Growing")
    walk.stop("filtered", says=[f"of {_JOBS} jobs"])
    walk.press("push button", starts="Take back: ")
    walk.stop("filter taken back", says=[f"{_JOBS} jobs"])
    walk.press("push button", "Close Filters")
    walk.stop("filters closed")


def _try_out(walk: Walk) -> None:
    walk.press("push button", "What if")
    walk.find("slider", "Finding out why")
    walk.stop("what if")
    for page in ("Interests", "Values", "Subjects", "Education", "What counts"):
        walk.press("push button", page)
        walk.stop(f"what if, {page}")
    walk.set_value("Good company", 100)
    walk.stop("tried out", says=["1 change"])
    walk.press("push button", "Undo")
    walk.stop("undone")
    walk.press("push button", "Close What if")
    walk.stop("what if closed")


def look_at_jobs(walk: Walk) -> None:
    """Open two jobs, go through one, close one, and compare both."""
    first = _open(walk, 0)
    job = walk.stop("job", title=first, charts=6)
    headings = {(1, first), (2, "Why it fits and why not"), (2, "What you use"), (3, "Skills")}
    walk.check(f"headings of a job: {job.outline}", found=headings <= set(job.outline))
    for fold in ("What the percentage and the word mean", "Other names"):
        walk.press("push button", starts=fold)
        walk.stop(f"job, {fold}")
    for view in ("Bars", "Table", "Circles"):
        walk.press("radio button", view)
        shown = walk.stop(f"job, figures as {view.lower()}")
        if view == "Table":
            _compare_tables(walk, job, shown)
    walk.press("push button", "Related jobs")
    walk.stop("job, jumped to the related jobs")
    walk.press("check box", "Add to shortlist")
    walk.stop("job on the shortlist")
    walk.press_tab("Your careers")
    second = _open(walk, 1)
    walk.stop("second job", title=second)
    walk.press("check box", "Add to shortlist")
    walk.choose("View", "Close job")
    walk.stop("second job closed", title="Your careers")
    walk.choose("View", "Reopen closed job")
    walk.stop("second job reopened", title=second)


def look_around(walk: Walk) -> None:
    """Go through the list of all jobs, the shortlist and the comparison."""
    walk.press_tab("All jobs")
    walk.find("table", "All jobs")
    walk.stop("all jobs", title="All jobs")
    walk.type_text("Search by name", "zzzzzz")
    walk.stop("no such job", says=["No job"])
    walk.type_text("Search by name", "nurse")
    walk.stop("jobs found", says=["jobs"])
    walk.press_tab("Shortlist (2)")
    walk.stop("shortlist", title="Shortlist")
    stars = walk.find("slider", starts="Stars for ")
    title = stars.name.removeprefix("Stars for ")
    walk.set_value(stars.name, 3)
    walk.type_text(f"Note on {title}", "Ask at school.")
    walk.stop("a favorite with a note")
    walk.press("push button", f"Take {title} off the shortlist")
    walk.stop("taken off the shortlist")
    walk.press("push button", "Undo")
    walk.stop("put back on the shortlist")
    _compare(walk)


def _compare(walk: Walk) -> None:
    for box in [each for each in _front(walk).all() if each.name.startswith("Compare ")]:
        if box.role == "check box" and State.CHECKED not in box.states:
            walk.press("check box", box.name)
    walk.press("push button", starts="Compare")
    walk.find("table", "The jobs side by side")
    walk.stop("comparison", title="Compare", charts=2)
    walk.press("radio button", "Table")
    walk.stop("comparison, figures as table")
    walk.press("push button", starts="Take ")
    walk.stop("a job taken out of the comparison")


def _compare_tables(walk: Walk, circles: Heard, shown: Heard) -> None:
    """Note each figure of the tables about you and the job that no chart before them says."""
    told = "\n".join(node.description for node in circles.all() if node.role == "graphic")
    section = next(node for node in shown.all() if node.name == "You and the job")
    missing: set[str] = set()
    for node in section.all():
        if node.role == "cell":
            missing |= figures(node.name) - figures(told)
    walk.check(f"circles: {missing} is not told", found=not missing)


def _open(walk: Walk, row: int) -> str:
    """Open the job in a row of the list, and return its title."""
    table = walk.find("table", _LIST)
    cell = [node for node in table.all() if node.role == "cell"][row * 5 + 1]
    title = cell.name.split(", ")[0]
    assert cell.element is not None
    cell.element.click()
    walk.find("page tab", title)
    walk.find("table", "Related jobs")
    return title


def _front(walk: Walk) -> Heard:
    front = walk.front()
    assert front is not None
    return front
