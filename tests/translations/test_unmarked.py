"""What people read is marked for translators, wherever it is made."""

import ast
from pathlib import Path

import pytest

from tests.translations.unmarked import Rules, error_classes, faults, marked_names

_PACKAGE = Path(__file__).parent.parent.parent / "careerapp"
_SOURCES = {
    file.relative_to(_PACKAGE).as_posix(): file.read_text(encoding="utf-8")
    for file in sorted(_PACKAGE.rglob("*.py"))
}

# For programmers and for those who build the database; and what stands in files of others.
_NO_PROSE = (
    *("catalog/", "matching/", "domain/", "cli.py", "commands.py"),
    *("ui/selftest/pictures.py", "ui/demo.py", "report/recommendation.py", "report/evaluation.py"),
    *("ui/unforeseen/error_log.py", "ui/unforeseen/error_watch.py"),  # what is logged
    *("report/column_names.py", "report/cell_names.py", "report/html_style.py"),
    "report/subject_words.py",  # a table of marked texts, which its test looks through
)
_NOT_FOR_READERS = (
    *("', Verdana, sans-serif'", "'; white-space: nowrap'", "'careerapp paper fonts'"),
    *("'MMMM yyyy'", "'leave out'", "'end of data'", "'expected after'", "'none needed'"),
    "'U.S. Department of Labor, Employment",  # its own name
    "'sofware dev'",  # what somebody could type
    "'could not connect to display'",  # by which Qt is understood
    *("'`careerapp selftest", "'`sudo apt install"),
)


def test_all_that_people_read_is_marked() -> None:
    trees = [ast.parse(source) for source in _SOURCES.values()]
    errors, marked = error_classes(trees), marked_names(trees)
    wrong = [
        f"{name}, {fault}"
        for name, source in _SOURCES.items()
        for fault in faults(
            source,
            Rules(
                errors,
                marked,
                prose=not name.startswith(_NO_PROSE),
                widgets=name.startswith("ui/"),
            ),
        )
        if not any(text in fault for text in _NOT_FOR_READERS)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        # what lupdate puts into a context where nobody looks
        ('window.tr("Jobs")', "tr of another object"),
        ("words = interest_words(interest, self.tr)", "handed on"),
        ("tr = self.tr", "handed on"),
        # what it does not see
        ('label.setText("Jobs for you")', "setText('Jobs for you'): not translatable"),
        ('label.setToolTip(f"Rank {rank}")', "setToolTip('Rank '): not translatable"),
        ('button.setAccessibleName("Help" if known else "")', "'Help'"),
        ('box = QLabel("Place")', "QLabel('Place')"),
        ('text_label("Place", quiet=True)', "text_label('Place')"),
        ('paragraph("Place")', "paragraph('Place')"),
        ('choice.addItem("Growing", True)', "addItem('Growing')"),
        ('choice.addItem(order.value)', "a key, not a word"),
        ('tabs.addTab(page, "Overview")', "addTab('Overview')"),
        ('sheet.write(0.5, 0.5, "Median", horizontal="right")', "write('Median')"),
        ('return "{count} jobs".format(count=count)', "format('{count} jobs')"),
        ('return f"{count} jobs in {place}"', "' jobs in ' reads like"),
        ('return "None of these jobs"', "reads like a sentence"),
        # errors that stay English
        ('raise ProfileError("is no number")', "a text that is not marked"),
        ('raise ProfileError(f"{value} is no number")', "a text that is put together"),
        ('raise ProfileError(str(error))', "a text that is put together"),
        ('raise ProfileError("{one}".format(one=one))', "a text that is put together"),
        ("raise ProfileError(_UNMARKED, at=path)", "not marked where it is made"),
        ('problem = Sentence("is no number")', "a text that is not marked"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found(line: str, said: str) -> None:
    source = f"def made(self):\n    {line}\n"
    found = "; ".join(faults(source, Rules({"ProfileError"}, {"_MARKED"})))
    assert said.replace("' reads", "': reads") in found


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("{count} jobs").format(count=count))',
        'label.setText(f"<b>{name}</b>: {figure}")',
        'choice.addItem(order_name(order, tr), order.value)',
        'sheet.write(0.5, 0.5, label, horizontal="right", vertical="middle")',
        'raise ProfileError(to_translate("{value} is no number"), at=path, value=shown(value))',
        "raise ProfileError(_MARKED, at=path)",
        "raise ProfileError(error.sentence, at=path) from error",
        'raise AssertionError("every page has a way")',
    ],
)  # fmt: skip
def test_what_is_right_is_left_alone(line: str) -> None:
    source = f'def made(self):\n    """Return what is made of it."""\n    {line}\n'
    assert faults(source, Rules({"ProfileError"}, {"_MARKED"})) == []


def test_a_widgets_own_texts_are_for_widgets() -> None:
    (found,) = faults('def said(self):\n    self.tr("Jobs")\n', Rules(widgets=False))
    assert found == "line 2: self.tr where no widgets are"


def test_errors_and_marked_names_are_known_wherever_they_are_made() -> None:
    trees = [
        ast.parse("class FileError(SaidError): ..."),
        ast.parse("class GoneError(FileError, OSError): ..."),
        ast.parse('GONE = to_translate("it is gone")\nFULL = "it is full"'),
    ]
    assert error_classes(trees) == {"SaidError", "FileError", "GoneError"}
    assert marked_names(trees) == {"GONE"}
