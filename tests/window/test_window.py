"""The program as somebody at the computer has it: what is seen, clicked, typed and read."""

import json
import subprocess
from functools import partial
from pathlib import Path

from tests.program import Program
from tests.window.accessibility import Element, State, Tree
from tests.window.hands import (
    ANSWERS,
    choose_in_menu,
    find_window,
    nameless,
    rows,
    see_careers,
    words,
)

RETURN = 0xFF0D  # X11's symbol of the key
JOBS = 923


def test_the_first_page_says_what_this_is(window: Element) -> None:
    assert window.name == "Careers that fit"
    window.find("heading", "Nothing leaves this computer")
    window.find("label", "About 9 min left")
    assert f"{JOBS} jobs" in words(window)
    assert not window.find("push button", "See my careers").has(State.ENABLED)


def test_the_keyboard_leads_on(window: Element, tree: Tree) -> None:
    window.find("text", "Your name, optional").wait_until(State.FOCUSED)
    tree.press_key(RETURN)
    window.find("text", "Search places").wait_until(State.FOCUSED)
    window.find("heading", "Where do you want to work?")


def test_answers_lead_to_the_ranking_that_the_command_line_gives(
    window: Element, program: Program, tmp_path: Path
) -> None:
    table = see_careers(window)
    assert "Zoë  ·  California  ·  Bachelor's degree" in words(window)
    shown = [(cells[1].name, cells[2].name) for cells in rows(table, 5)]
    window.find("radio button", "Bars").click()
    chart = window.find("graphic", "The 10 jobs closest to your answers")

    person = tmp_path / "Zoë.json"
    person.write_text(json.dumps(ANSWERS), encoding="utf-8")
    told = program.run("recommend", person, "--top", "10", "--format", "json").stdout
    matches = json.loads(told)["matches"]
    assert [fit for _job, fit in shown] == [
        f"{round(match['match'])} %, {match['label']} fit" for match in matches
    ]
    for (job, _fit), match in zip(shown, matches, strict=True):
        assert job.startswith(f"{match['title']}, ")  # and what school it takes
        assert f"{match['title']}: " in chart.description


def test_the_first_job_opens_with_its_pay_and_the_reasons(window: Element, tree: Tree) -> None:
    table = see_careers(window)
    row = rows(table, 5)[0]
    title = row[1].name.split(", ")[0]
    row[1].click()
    window.find("page tab", title).wait_until(State.SELECTED)
    tree.wait_for(lambda: "What speaks for it" in words(window), "the reasons")
    said = words(window)
    assert "California; Half earn more than: $" in said
    assert "The whole US; Half earn more than: $" in said
    charts = [each.description for each in window.all("graphic") if "earn more a year" in each.name]
    assert charts
    assert all("highest tenth $" in chart for chart in charts)


def test_answers_given_through_assistive_technology_count(window: Element) -> None:
    window.find("push button", "Step 3, Education: still to come").do("Press")
    ready = window.find("panel", "What you plan")
    ready.find("radio button", "Master's degree").do("Toggle")
    window.find("push button", "Clear both").wait_until(State.ENABLED)
    window.find("push button", "Step 6, Subjects: still to come").do("Press")
    for mark in ("Biology: Love", "Biology: Fine", "Physics: Love"):
        window.find("check box", mark).do("Toggle")
    assert not window.find("check box", "Biology: Love").has(State.CHECKED)  # one answer a row
    window.find("push button", "See my careers").do("Press")
    window.find("radio button", "Bars").wait_until(State.CHECKED)
    assert "Master's degree" in words(window)


def test_other_answers_can_be_tried_and_kept_through_assistive_technology(
    window: Element, tree: Tree
) -> None:
    see_careers(window)
    window.find("push button", "What if").do("Press")
    window.find("push button", "Values").do("Press")
    window.find("slider", "Good company").set_value(100)
    tree.wait_for(lambda: "You are trying out 1 change." in words(window), "one change")
    tree.wait_for(lambda: "Out: " in words(window), "what went out of the list")
    window.find("push button", "Undo").do("Press")
    tree.wait_for(lambda: "These are your answers." in words(window), "no change")
    window.find("push button", "Redo").do("Press")
    window.find("push button", "Keep these answers").do("Press")
    tree.wait_for(lambda: "These are your answers." in words(window), "other answers")
    window.find("push button", "Change my answers").do("Press")
    window.find("push button", "Step 5, Values: done").do("Press")
    tree.wait_for(lambda: "100\N{NO-BREAK SPACE}%" in words(window), "the answer that was kept")


def test_all_jobs_can_be_looked_through_without_answers(window: Element, tree: Tree) -> None:
    choose_in_menu(window, "View", "Browse all jobs")
    table = window.find("table", "All jobs")
    window.find("label", f"{JOBS} jobs")
    assert len(rows(table, 1)) == JOBS
    window.find("text", "Search by name").type_text("registered nurse")
    tree.wait_for(lambda: len(rows(table, 1)) < JOBS, "a shorter list")
    first = rows(table, 1)[0][0]
    assert first.name == "Registered Nurses, Health care"
    first.click()
    window.find("page tab", "Registered Nurses").wait_until(State.SELECTED)


def test_filters_and_map_are_reached_from_outside(window: Element, tree: Tree) -> None:
    see_careers(window)
    window.find("radio button", "Map").do("Toggle")
    window.find("graphic", "What your 50 closest jobs pay in California, and how well they match")
    window.find("push button", "Filters").do("Press")
    panel = window.find("panel", "Filters")
    panel.find("label", f"{JOBS} jobs")
    panel.find("check box", "Growing").do("Toggle")
    tree.wait_for(lambda: f"of {JOBS} jobs" in words(panel), "how many jobs are left")
    assert nameless(window) == []
    panel.find("push button", "Clear filters").do("Press")
    panel.find("label", f"{JOBS} jobs")
    panel.find("push button", "Close Filters").do("Press")
    tree.wait_for(lambda: not list(window.all("push button", "Close Filters")), "it to close")


def test_shortlist_and_comparison_are_reached_from_outside(window: Element, tree: Tree) -> None:
    table = see_careers(window)
    first = rows(table, 5)[0][1]
    title = first.name.split(", ")[0]
    first.click()
    window.find("check box", "Add to shortlist").do("Toggle")
    window.find("page tab", "Shortlist (1)")
    window.find("push button", "Compare").do("Press")
    box = window.find("text", "Add a job")
    box.wait_until(State.FOCUSED)
    box.type_text("actors")
    tree.wait_for(lambda: box.description == "Press Enter to add Actors", "the job to be found")
    tree.press_key(RETURN)
    compared = window.find("table", "The jobs side by side")
    said = [cell.name for (cell,) in rows(compared, 1)]
    assert any(one.startswith(f"{title}, Match: ") for one in said)
    assert any(one.startswith("Actors, Pay in California: half earn more than: ") for one in said)
    window.find("push button", "Take Actors out")
    assert nameless(window) == []

    window.find("page tab", "Shortlist (1)").click()
    window.find("slider", f"Stars for {title}").set_value(3)
    window.find("label", "favorite")
    window.find("text", f"Note on {title}").type_text("Ask at school.")
    assert nameless(window) == []
    window.find("push button", f"Take {title} off the shortlist").do("Press")
    window.find("push button", "Undo").do("Press")
    assert window.find("text", f"Note on {title}").text == "Ask at school."


def test_about_names_the_sources(window: Element, tree: Tree) -> None:
    dialogs = partial(tree.windows, "dialog", "About and sources")
    choose_in_menu(window, "View", "Browse all jobs")  # so that the data are loaded
    window.find("label", f"{JOBS} jobs")
    choose_in_menu(window, "Help", "About and sources")
    about = tree.wait_for(lambda: next(dialogs(), None), "the dialog")
    text = about.find("label", "About and sources").text
    for name in ("O*NET", "Bureau of Labor Statistics", "CC BY 4.0", "public domain", "LGPL"):
        assert name in text
    about.find("push button", "Close").click()
    tree.wait_for(lambda: not list(dialogs()), "the dialog to close")


def test_leaving_ends_the_program_at_once_and_quietly(
    window: Element, process: subprocess.Popen[bytes]
) -> None:
    choose_in_menu(window, "File", "Quit")
    said, complained = process.communicate(timeout=5)
    assert process.returncode == 0
    assert (said, complained) == (b"", b"")


def test_a_choice_is_remembered(
    program: Program, environment: dict[str, str], tree: Tree, tmp_path: Path
) -> None:
    at_home = {**environment, "HOME": str(tmp_path)}
    for dark_before in (False, True):
        with program.start(environment=at_home) as process:
            window = find_window(tree, process)
            menu = choose_in_menu(window, "View", "Appearance")
            dark = menu.find("menu item", "Dark")
            assert dark.has(State.CHECKED) is dark_before
            dark.click()
            choose_in_menu(window, "File", "Quit")
            assert process.wait(timeout=5) == 0


def test_without_a_display_it_says_so(program: Program, environment: dict[str, str]) -> None:
    none = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    with program.start(environment={**environment, **none}) as process:
        _said, complained = process.communicate(timeout=20)
    assert process.returncode == 2
    assert b"no display" in complained
    assert len(complained.splitlines()) == 1
