"""What is said about scores that cannot be read."""

import pytest

from careerapp.domain.profiler_scores import Problem, ScoresError, read_scores
from careerapp.report.profiler_words import scores_sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There are no scores yet. Type all six, "),
        ("12 33 20 25 14 18", "These are numbers without names. Say which is which, "),
        ("R 12 I 33 A 20 S 25 E 14", "Conventional: no score yet. All six are needed."),
        ("R 12 I 33", "Artistic, Social, Enterprising and Conventional: no score yet. "),
        ("R 12 I 33 A 20 S 25 E 14 C 18 R 3", "Realistic is there twice. "),
        ("R 41 I 33 A 20 S 25 E 14 C 18", "Realistic is 41. Scores go from 0 to 40."),
        ("R 12 I -3 A 20 S 25 E 14 C 18", "Investigative is -3. Scores go from 0 to 40."),
        ("R 12 I 33 A 20.5 S 25 E 14 C 18", "Artistic is 20.5. Scores are whole numbers "),
        ("R 12 I 33 A S 25 E 14 C 18", "Artistic has no score. Put a number from 0 to 40 "),
        ("R 12 13 I 33 A 20 S 25 E 14 C 18", "The number 13 has no interest beside it, "),
        ("R 12 I 33 A 20 S 25 E 14 X 18", "“X” is none of the six interests: Realistic, "),
        ("realistic 1 " * 200_000, "This is too long for six scores. "),
        ("9" * 5_000 + " R", "This is too long for six scores. "),
        (f"R {'9' * 900}", f"Realistic is {'9' * 40}…. Scores go from 0 to 40."),
        (f"{'x' * 900} 1", f"“{'x' * 40}…” is none of the six interests: "),
        ("R twelve I 33 A 20 S 25 E 14 C 18", "“twelve” is none of the six interests: "),
    ],
)
def test_a_sentence_says_what_is_wrong_and_what_would_be_right(text: str, sentence: str) -> None:
    with pytest.raises(ScoresError) as raised:
        read_scores(text)
    said = scores_sentence(raised.value)
    assert said.startswith(sentence)
    assert "{" not in said


def test_every_problem_has_a_sentence() -> None:
    for problem in Problem:
        assert scores_sentence(ScoresError(problem, text="7")).endswith(".")
