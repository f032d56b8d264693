"""What is said about the answers on interests."""

from careerapp.domain.answer_checks import Contradiction, StraightLine
from careerapp.domain.interest_items import InterestItem
from careerapp.domain.interest_profile import Clarity, HollandCode
from careerapp.domain.scales import Interest
from careerapp.report import interest_result_words as words

R, I, A, S, E, C = Interest  # noqa: E741 - the letters are the field's own


def _item(activity: str) -> InterestItem:
    return InterestItem("C1", C, activity, in_short_form=True)


def test_a_code_is_named() -> None:
    code = HollandCode((S, A, I))
    assert words.code_names(code) == (
        "Social (Helping people), Artistic (Creating), Investigative (Finding out why)"
    )
    assert words.level_sentences(code) == ""


def test_what_is_level_is_said() -> None:
    code = HollandCode((A, S, C), ((S, C),))
    assert words.level_sentences(code) == "S and C are level, so their order says nothing."
    code = HollandCode((R, I, A), ((A, S, E),))
    assert words.level_sentences(code) == (
        "A, S and E are level, so any of them could be in the code."
    )


def test_a_flat_profile_is_no_bad_thing() -> None:
    sentence = words.clarity_sentence(Clarity.FLAT, 15)
    assert sentence.startswith("Your strongest and weakest interest are 15 points apart. ")
    assert "That is not a bad thing" in sentence
    assert "All 60 activities, your subjects and your values" in sentence
    assert "60" not in words.clarity_sentence(Clarity.FLAT, 15, all_asked=True)


def test_every_clarity_has_its_words() -> None:
    assert len({words.clarity_name(each) for each in Clarity}) == len(Clarity)
    assert len({words.clarity_sentence(each, 50) for each in Clarity}) == len(Clarity)


def test_answers_that_are_alike_are_asked_about() -> None:
    sentence = words.straight_line_sentence(StraightLine(30, 30))
    assert sentence.startswith("You answered 30 of 30 alike.")
    assert sentence.endswith("Go over them again?")


def test_a_contradiction_is_told_with_both_activities() -> None:
    found = Contradiction(_item("Keep the accounts"), _item("Build a spreadsheet"))
    assert words.contradiction_sentences([found]) == (
        "You would like to keep the accounts, but not to build a spreadsheet. "
        "They are much the same kind of thing.\n"
        "Both can be true; look again if one was a slip."
    )


def test_many_contradictions_are_counted() -> None:
    found = [Contradiction(_item("Sing"), _item("Hum"))] * 4
    lines = words.contradiction_sentences(found).splitlines()
    assert len(lines) == 4
    assert lines[2] == "Pairs like these: 4 in all."


def test_what_is_missing_is_named() -> None:
    assert words.unrated_sentence([]) == ""
    assert words.unrated_sentence(["Creating", "Keeping order"]) == (
        "Not answered: Creating and Keeping order."
    )
    assert "three or more" in words.unclear_sentence([R, I, A, S])
    assert "made of what you answered" in words.unclear_sentence([R, I, A])
