"""What is said of data that are old."""

from datetime import date

from careerapp.domain.data_age import DataPart
from careerapp.domain.language import english
from careerapp.report.data_age_words import (
    old_data_in_window,
    old_data_note,
    old_data_on_command_line,
)

MAY, AUGUST = date(2023, 5, 1), date(2023, 8, 1)


def test_each_part_has_its_month_and_the_place_of_newer_files() -> None:
    pay, outlook = old_data_in_window({DataPart.PAY: MAY, DataPart.OUTLOOK: AUGUST}, english)
    assert pay == (
        "Pay is from May 2023, more than two years ago. "
        "Data → Update from file… takes in newer files from www.bls.gov/oes."
    )
    assert outlook == (
        "The outlook is from August 2023, more than two years ago. "
        "Data → Update from file… takes in newer files from www.bls.gov/emp."
    )


def test_a_command_names_the_command() -> None:
    (said,) = old_data_on_command_line({DataPart.JOBS: AUGUST})
    assert said == (
        "What is known about jobs is from August 2023, more than two years ago. `careerapp data "
        "import` takes in newer files from www.onetcenter.org/database.html."
    )


def test_a_note_is_one_sentence_for_all() -> None:
    old = {DataPart.JOBS: MAY, DataPart.COUNTRY_PAY: MAY, DataPart.LOCAL_PAY: AUGUST}
    assert old_data_note(old, english) == (
        "More than two years old: what is known about jobs (May 2023), pay in the whole US "
        "(May 2023) and pay in states and territories (August 2023). Data → Update from file… "
        "takes in newer files."
    )


def test_nothing_is_said_where_nothing_is_old() -> None:
    assert old_data_note({}, english) == ""
    assert old_data_in_window({}, english) == old_data_on_command_line({}) == []
