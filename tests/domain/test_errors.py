"""Errors in the language of whoever reads them."""

import errno
import pickle
from pathlib import Path

import pytest

from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import Language
from careerapp.domain.profile import ProfileError
from careerapp.domain.profile_json import profile_from_json
from careerapp.domain.sentence import Sentence

_SPANISH = {
    "{place}: {problem}": "{place}: {problem}",
    "{value} is not a number from 0 to {most}": "{value} no es un número de 0 a {most}",
    "cannot be read ({reason})": "no se puede leer ({reason})",
    "this disk can only be read": "este disco es de solo lectura",
}


class _Spanish(Language):
    def __call__(self, text: str) -> str:
        return _SPANISH.get(text, text)

    def number(self, value: float, digits: int = 0) -> str:
        return f"{value:,.{digits}f}".replace(",", " ")


def _refusal(text: str) -> ProfileError:
    try:
        profile_from_json(text)
    except ProfileError as error:
        return error
    raise AssertionError("it was taken")


def test_a_refusal_is_said_in_the_language_of_the_reader() -> None:
    error = _refusal('{"version": 2, "interests": {"social": 7}}')
    assert str(error) == "interests.social: 7 is not a number from 0 to 1"
    assert error.sentence.said(_Spanish()) == "interests.social: 7 no es un número de 0 a 1"


def test_a_reason_of_the_system_is_said_too() -> None:
    reason = sentence_of(OSError(errno.EROFS, "Read-only file system"))
    error = SaidError("cannot be read ({reason})", at=Path("ana.career"), reason=reason)
    assert str(error) == "ana.career: cannot be read (this disk can only be read)"
    said = error.sentence.said(_Spanish())
    assert said == "ana.career: no se puede leer (este disco es de solo lectura)"


def test_what_nobody_has_foreseen_is_said_in_the_words_it_came_with() -> None:
    assert str(sentence_of(OSError(errno.EXDEV, "Invalid cross-device link"))) == (
        "Invalid cross-device link"
    )
    assert str(sentence_of(ValueError("{odd}"))) == "{odd}"
    assert str(sentence_of(RuntimeError())) == "RuntimeError"


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        OSError(errno.ENOMEM, "Cannot allocate memory"),
        ImportError("libopenblas.so: failed to map segment from shared object", name="numpy"),
    ],
)
def test_what_lacks_memory_is_said_with_what_helps(error: Exception) -> None:
    assert str(sentence_of(error)) == (
        "there is not enough memory (close other programs, and try again)"
    )


def test_a_broken_installation_is_said_to_be_one() -> None:
    assert str(sentence_of(ModuleNotFoundError("No module named 'sklearn'", name="sklearn"))) == (
        "a part of the program is missing or damaged, sklearn (install the program again; "
        "`careerapp selftest` says what works)"
    )


def test_numbers_are_written_as_the_reader_writes_them() -> None:
    sentence = Sentence("{count} bytes, {share}", {"count": 8_000_001, "share": 0.25})
    assert str(sentence) == "8,000,001 bytes, 0.25"
    assert sentence.said(_Spanish()) == "8 000 001 bytes, 0.25"


def test_braces_in_the_name_of_a_file_are_no_fields() -> None:
    assert str(SaidError("it is a folder", at="a{b}.career")) == "a{b}.career: it is a folder"


def test_an_error_stays_whole_on_the_way_from_another_process() -> None:
    error = _refusal('{"version": 2, "interests": {"social": 7}}')
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.sentence, copy.place, copy.reason) == (error.sentence, error.place, error.reason)
