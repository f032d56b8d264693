"""The way through all pages of questions, in every way of answering."""

from tests.accessibility.walk import Walk

_INTERESTS = "What kind of activities do you enjoy?"
_VALUES = "What matters to you in a job?"


def answer(walk: Walk) -> None:
    """Go through the wizard, and end on the last page with enough answers for a result."""
    walk.find("text", "Your name, optional")
    welcome = walk.stop("welcome", title="Find careers that fit you")
    headings = [(1, "Find careers that fit you"), (2, "It takes about ten minutes")]
    walk.check(f"headings at first: {welcome.outline}", found=welcome.outline[:2] == headings)
    walk.find("push button", "Español")
    _next(walk)
    walk.stop("place", title="Where do you want to work?")
    walk.type_text("Search places", "zzz")
    walk.stop("no such place", says=["No place"])
    walk.type_text("Search places", "calif")
    california = walk.find("list item", "California").element
    assert california is not None
    california.click()
    walk.stop("place found")
    _next(walk)
    walk.stop("education", title="How much education do you plan to get?")
    for level in ("High school diploma or equivalent", "Bachelor's degree"):
        walk.press("radio button", level)
    walk.stop("education chosen")
    _next(walk)
    _answer_interests(walk)
    _next(walk)
    _answer_values(walk)
    _next(walk)
    walk.stop("subjects", title="Which subjects do you like?")
    walk.press("check box", "Mathematics: Enjoy")
    walk.press("check box", "Biology: Love")
    walk.stop("subjects picked", says=["2 marked"])


def _answer_interests(walk: Walk) -> None:
    walk.stop("ways to answer interests", title=_INTERESTS)
    _next(walk)
    for _ in range(2):
        walk.stop("questionnaire")
        for place in range(6):
            # The order of the answers is that of the page.
            walk.press("check box", starts=_activities(walk)[place] + ": Like")
        _next(walk)
    _answer_otherwise(walk, "Scores you have, about 1 min")
    walk.stop("scores")
    walk.type_text("Your six scores", "R 12 I 99")
    _next(walk)
    walk.stop("wrong scores", says=["99"])
    walk.type_text("Your six scores", "R 12 I 33 A 20 S 25 E 14 C 18")
    walk.stop("scores read")
    _answer_otherwise(walk, "Six sliders, about 1 min")
    walk.stop("interest sliders")
    walk.set_value("Finding out why", 90)
    walk.set_value("Leading and selling", 10)
    _next(walk)
    walk.find("graphic", "Your interests")
    walk.stop("interests found", title="Your interests", charts=1)


def _answer_values(walk: Walk) -> None:
    walk.stop("ways to answer values", title=_VALUES)
    _next(walk)
    walk.stop("cards")
    walk.press("push button", starts="Matters most")
    walk.stop("a card placed")
    _answer_otherwise(walk, "Choose between two, about 2 min")
    walk.stop("pairs")
    _answer_otherwise(walk, "Six sliders, about 1 min")
    walk.stop("value sliders")
    walk.set_value("Using your strengths", 80)
    walk.set_value("Good company", 30)
    _next(walk)
    walk.stop("values found", title="What matters to you")


def _activities(walk: Walk) -> list[str]:
    """Return the activities on a page of the questionnaire."""
    front = walk.front()
    assert front is not None
    names = [each.name for each in front.all() if each.role == "check box" and ": " in each.name]
    return list(dict.fromkeys(name.rsplit(": ", 1)[0] for name in names))


def _answer_otherwise(walk: Walk, way: str) -> None:
    walk.press("push button", "Answer in another way")
    walk.rest()  # or the page gives the keyboard to the way that is chosen, after it was taken
    walk.press("radio button", way)
    _next(walk)


def _next(walk: Walk) -> None:
    walk.press("push button", "Next")
