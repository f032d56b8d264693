"""How everything is written: calm, in typographic signs, headings and buttons in sentence case."""

import re

from tests.words.texts import all_said

_PRAISE = "amazing|awesome|brilliant|congratulations|excellent|fantastic|great|perfect|wonderful"
_PROMISES = "guarantee|always|never|certainly|definitely|ideal|dream|successful|you will"
_MEANT = {
    "the program never goes online by itself",
    "is never closed",
}
_NAMES = (
    "Bureau of Labor Statistics|US Department of Labor|U.S. Department of Labor|O*NET|US|Holland"
    "|Interest Profiler|My Next Move|CareerOneStop|District of Columbia|Virgin Islands|Guam"
    "|Puerto Rico|Windows|Excel|Qt|Python|MIT|LGPL|SHA|XML|ZIP|Parquet|OpenDocument"
    "|Bachelor's|CSV|XLSX|PDF|PNG|SVG|UTF|JSON|CC BY"
    "|January|February|March|April|May|June|July|August|September|October|November|December"
    "|F1|Both the same|R 12 I 33 A 20 S 25 E 14 C 18"
    "|Alt|Shift|Ctrl|Enter|Delete|Page|Space|Cancel|File|English|Spanish|Cal|CA|I"
)
_CAPITAL = re.compile(r"(?<![.?!:“”\n*(;&]) (?:&?)([A-Z]\w*)")


def _texts() -> set[str]:
    return {said.text for said in all_said()}


def test_nobody_is_shouted_at_praised_or_promised_anything() -> None:
    loud = re.compile(rf"!|\b({_PRAISE}|{_PROMISES})\b", re.IGNORECASE)
    plain = {text: _without(text, _MEANT) for text in _texts()}
    assert not {text for text, shown in plain.items() if loud.search(shown)}


def test_signs_are_typographic() -> None:
    # Names of degrees are written as in the data, which have them from O*NET and BLS.
    wrong = re.compile(r"\"|(?<!r)(?<!e)'|'(?!s degree)|\.\.\.| - |--")
    assert not {text for text in _texts() if wrong.search(text)}


def test_no_text_begins_or_ends_in_a_space() -> None:
    assert not {text for text in _texts() if text.strip() != text}


def test_headings_and_buttons_are_in_sentence_case() -> None:
    known = re.compile("|".join(map(re.escape, sorted(_NAMES.split("|"), key=len, reverse=True))))
    assert not {
        text
        for text in _texts()
        if "{" not in text and _CAPITAL.search(known.sub("x", text.replace("&", "")))
    }


def _without(text: str, parts: set[str]) -> str:
    for part in parts:
        text = text.replace(part, "")
    return text
