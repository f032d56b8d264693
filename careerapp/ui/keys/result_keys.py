"""The keys of what stands on the pages of the results and in the other windows."""

from careerapp.ui.keys.key_use import KeyGroup, KeyUse, Language


def result_groups(tr: Language) -> tuple[KeyGroup, ...]:
    """Return what keys do among jobs and people."""
    return (
        KeyGroup(
            tr("Your careers: bars, map and list"),
            (
                KeyUse(("Up", "Down", "Left", "Right"), tr("Go from job to job")),
                KeyUse(("Home", "End"), tr("Go to the first or the last job of the list")),
                KeyUse(("Return", "Space"), tr("Open the job you are on")),
                KeyUse(("Del",), tr("Hide the job you are on")),
                KeyUse(("Esc",), tr("Put away the figures beside a job")),
            ),
        ),
        KeyGroup(
            tr("On any chart"),
            (KeyUse(("Shift+F10",), tr("Copy it, or save it as a file")),),
        ),
        KeyGroup(
            tr("On the title of a job"),
            (KeyUse(("Return", "Space"), tr("Open the job")),),
        ),
        KeyGroup(
            tr("All jobs: search box and list"),
            (
                KeyUse(("Down",), tr("Go from the search box to the list")),
                KeyUse(("Return",), tr("Open the first job, or the one you are on")),
                KeyUse(("Esc",), tr("Empty the search box; in the list, go back to it")),
            ),
        ),
        KeyGroup(
            tr("Shortlist: on the stars of a job"),
            (
                KeyUse(("1", "2", "3"), tr("Give so many stars")),
                KeyUse(("Left", "Right"), tr("One star less or more")),
            ),
        ),
        KeyGroup(
            tr("Panel at the side"),
            (KeyUse(("Esc",), tr("Close the panel, and go back to where you were")),),
        ),
        KeyGroup(
            tr("People in a folder: table"),
            (
                KeyUse(("Return",), tr("Open the person in the main window")),
                KeyUse(("Ctrl+Space",), tr("Select one more, or one less")),
                KeyUse(("Shift+Up", "Shift+Down"), tr("Select more, row by row")),
                KeyUse(("Ctrl+A",), tr("Select everybody")),
            ),
        ),
        KeyGroup(
            tr("Many people: list of columns"),
            (KeyUse(("Return", "F2"), tr("Choose what the column is read as")),),
        ),
    )
