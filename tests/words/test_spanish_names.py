"""One name for one thing in Spanish too, and a reader who is addressed as ``tú``."""

import re
from functools import cache

import pytest

from careerapp.report.glossary import topics
from tests.translations.conftest import FILES, Message, read_messages

REJECTED = {
    r"\bpuestos?\b|\brangos?\b|\bránkings?\b": "posición",
    r"\bprofesi[oó]n\w*\b|\bocupaci[oó]n\w*\b": "trabajo",
    r"\bsueldos?\b|\bingresos\b|\bmedianas?\b": "salario",
    r"\bdécimos?\b": "el 10 %",
    r"\bratón\b": "mouse",
    r"\bordenador(es)?\b": "computadora",
    r"\bpuls(a|ar|as|e)\b|\boprim\w+\b": "presionar",
    r"\bclicar\b|\bcliquea\w*\b": "hacer clic",
    r"\bMayús\b|\bSupr\b|\bCtrl\+Esp": "the names that Qt gives to keys",
    r"\bOrdenad[oa] por\b": "ordenar por",
    r"\busted(es)?\b|\bvosotros\b": "tú",
    r"(?-i:\b(Haga|Elija|Seleccione|Presione|Escriba|Vuelva|Mire)\b)": "haz, elige and so on",
    r"[¡!]": "a calm sentence",
    r"\"|\.\.\.": "typographic signs",
    r"EE\. UU\.": "EE. and UU. with a space that keeps them on one line",
}
"""What is not said, and what is said for it."""

_MEANT = {
    "No un puesto concreto en una empresa.",
    "Sueldos y salarios",  # what others call pay
    "Ocupación",  # and jobs
    "título profesional",
}
"""Parts of texts in which such a word means what it says."""


@pytest.mark.parametrize("rejected", REJECTED, ids=lambda rejected: REJECTED[rejected])
def test_a_thing_has_one_name(rejected: str) -> None:
    pattern = re.compile(rejected, re.IGNORECASE)
    assert not [str(one) for one in _spanish() if pattern.search(_without_meant(one))]


def test_no_two_words_of_the_glossary_have_the_same_name() -> None:
    known = {one.source: one.translation for one in _spanish() if not one.context}
    names = [entry.name for topic in topics() for entry in topic.entries]
    spanish = [known.get(name, name).casefold() for name in names]
    assert not {name for name in spanish if spanish.count(name) > 1}


@pytest.mark.parametrize(
    ("closes", "opens"), [(r"\?", "¿"), ("”", "“"), (r"\)", r"\(")], ids=["¿", "“", "("]
)
def test_what_is_closed_was_opened(closes: str, opens: str) -> None:
    assert not [
        str(one)
        for one in _spanish()
        if len(re.findall(closes, one.translation)) != len(re.findall(opens, one.translation))
    ]


@cache
def _spanish() -> tuple[Message, ...]:
    (file,) = (one for one in FILES if one.stem.endswith("_es"))
    return tuple(read_messages(file))


def _without_meant(one: Message) -> str:
    plain = one.translation.replace("&", "")
    for part in _MEANT:
        plain = plain.replace(part, "")
    return plain
