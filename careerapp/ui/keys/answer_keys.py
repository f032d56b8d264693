"""The keys of controls that answer a question."""

from careerapp.ui.keys.key_use import KeyGroup, KeyUse, Language


def answer_groups(tr: Language) -> tuple[KeyGroup, ...]:
    """Return what keys do on the pages with questions."""
    take_back = KeyUse(("Del", "Backspace"), tr("Take the answer back"))
    return (
        KeyGroup(
            tr("Questions: on a slider"),
            (
                KeyUse(("Left", "Right"), tr("5 % less or more")),
                KeyUse(("PgDown", "PgUp"), tr("20 % less or more")),
                KeyUse(("Home", "End"), tr("0 % or 100 %")),
                KeyUse(("Space",), tr("Answer 50 %, where nothing is answered yet")),
                take_back,
            ),
        ),
        KeyGroup(
            tr("Questions: place"),
            (KeyUse(("Up", "Down"), tr("Go from the search box to the list of places")),),
        ),
        KeyGroup(
            tr("Questions: on a subject"),
            (
                KeyUse(("1", "2", "3", "4"), tr("Answer, from “Not for me” to “Love”")),
                KeyUse(("Left", "Right"), tr("Choose the answer before or the next one")),
                KeyUse(("Up", "Down"), tr("Go to the subject before or the next one")),
                take_back,
            ),
        ),
        KeyGroup(
            tr("Questions: on an activity"),
            (
                KeyUse(
                    ("1", "2", "3", "4", "5"),
                    tr("Answer, from “Strongly dislike” to “Strongly like”"),
                ),
                KeyUse(("Left", "Right"), tr("Go to the answer before or the next one")),
                KeyUse(("Space",), tr("Choose the answer you are on")),
                KeyUse(("Up", "Down"), tr("Go to the activity before or the next one")),
                take_back,
            ),
        ),
        KeyGroup(
            tr("Questions: scores you have"),
            (KeyUse(("Return",), tr("Go on with what you have typed or pasted")),),
        ),
        KeyGroup(
            tr("Questions: two statements at a time"),
            (
                KeyUse(("1", "2"), tr("Choose the first or the second")),
                KeyUse(("3",), tr("Both matter as much")),
                KeyUse(("Up", "Down", "Left", "Right"), tr("Go from one to the other")),
                KeyUse(("Space",), tr("Choose the one you are on")),
            ),
        ),
        KeyGroup(
            tr("Questions: on a card to sort"),
            (
                KeyUse(
                    ("1", "2", "3", "4", "5"),
                    tr("Put it, or move it, into the first to the fifth column"),
                ),
                KeyUse(("Up", "Down", "Left", "Right"), tr("Go from card to card")),
                KeyUse(("Space",), tr("Mark the card you are on")),
                KeyUse(("Del", "Backspace"), tr("Put it back on the pile")),
            ),
        ),
    )
