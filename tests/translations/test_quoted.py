"""A text that quotes a button or a page calls it what stands on it."""

import re
from collections import defaultdict
from pathlib import Path

from tests.translations.conftest import read_messages

_QUOTED = re.compile("“([^”{}]+)”")
_MEANT = {"Level"}  # is about one job here, and about several as a heading


def test_what_is_quoted_has_the_name_that_it_has_elsewhere(file: Path) -> None:
    messages = read_messages(file)
    names = defaultdict(set)
    for one in messages:
        names[_plain(one.source)].add(_plain(one.translation))
    wrong = [
        f"{one}: “{name}”"
        for one in messages
        for name in set(_QUOTED.findall(one.source)) - _MEANT
        if (known := names.get(_plain(name)))
        and not known & set(map(_plain, _QUOTED.findall(one.translation)))
    ]
    assert not wrong


def _plain(text: str) -> str:
    """Return a name without its mnemonic, and as it may stand in a sentence."""
    return text.replace("&", "").rstrip("…").casefold()
