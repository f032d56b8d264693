"""The benchmark as text."""

from careerapp.report.evaluation import evaluation_table


def test_each_measure_is_a_line_and_each_method_a_column() -> None:
    table = {"first": {"P@5": 0.25, "found": 923.0}, "second": {"P@5": 0.5, "match": 84.26}}
    assert evaluation_table(table) == (
        " 1  first\n"
        " 2  second\n"
        "\n"
        "            1       2\n"
        "P@5     0.250   0.500\n"
        "found     923       -\n"
        "match       -    84.3"
    )
