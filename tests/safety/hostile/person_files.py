"""Files of people."""

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.safety.hostile.case import Case, Lazy, Make, bytes_of

_ASTRAL = "\N{GRINNING FACE}"
_TOO_MANY = "it has more than 500,000 parts"
_LARGE = "10"  # MB, or so many bytes


def _text(text: str | Callable[[], str], encoding: str = "utf-8") -> Make:
    return lambda path: path.write_text(text if isinstance(text, str) else text(), encoding)


def _data(data: Lazy) -> Make:
    return lambda path: path.write_bytes(bytes_of(data))


def _interest(value: str) -> Make:
    return _text(f'{{"version": 1, "interests": {{"social": {value}}}}}')


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10_000_000_000)


def _many_keys() -> str:
    return '{"version":2,' + ",".join(f'"{number}":0' for number in range(499_000)) + "}"


_KINDS: tuple[tuple[str, Make, str], ...] = (
    ("lists in lists", _text("[" * 100_000), "nested too deeply"),
    ("objects in objects", _text('{"a":' * 100_000), "nested too deeply"),
    ("deep, and whole", _text('{"version":2,"a":' + "[" * 900 + "]" * 900 + "}"), "unknown key"),
    ("a number of 5,000 digits", _interest("9" * 5000), "a number with too many digits"),
    ("a number beyond all", _interest("1e999"), "interests.social: Infinity is not a number"),
    ("a number of a million signs", _interest("0." + "1" * 1_000_000 + "e9"), "is not a number"),
    ("not a number", _interest("NaN"), "interests.social: NaN is not a number from 0 to 1"),
    ("infinity", _interest("Infinity"), "interests.social: Infinity is not a number from 0 to 1"),
    ("minus infinity", _interest("-Infinity"), "interests.social: -Infinity is not a number"),
    ("a million lists", _text(lambda: "[" + "[]," * 1_000_000 + "[]]"), _TOO_MANY),
    ("a million objects", _text(lambda: "[" + '{"a":0},' * 1_000_000 + "0]"), _TOO_MANY),
    ("a million texts", _text(lambda: "[" + '"[,]",' * 1_000_000 + "0]"), _TOO_MANY),
    ("a text without an end", _text(lambda: '{"a":"' + '\\",' * 3_000_000), "not JSON"),
    ("a million keys", _text(_many_keys), "unknown key"),
    ("a name of ten megabytes", _text(lambda: f'{{"name":"{"x" * 11_000_000}"}}'), _LARGE),
    (
        "an enormous text",
        _text(lambda: f'{{"version":1,"location":"{_ASTRAL * 2_400_000}"}}'),
        "location",
    ),
    ("an enormous key", _text(lambda: f'{{"version":2,"{_ASTRAL * 2_400_000}":1}}'), "unknown key"),
    ("ten gigabytes of nothing", _sparse, "10"),
    ("null bytes", _data(bytes(5_000)), "not JSON"),
    ("nothing", _data(b""), "not JSON"),
    ("an endless line", _data(lambda: b" " * 9_900_000), "not JSON"),
    ("UTF-16", _text('{"version": 1}', "utf-16"), "not UTF-8 text at byte"),
    ("Windows-1252", _text('{"version": 1, "name": "José"}', "cp1252"), "not UTF-8 text at byte"),
    (
        "two encodings",
        _data('{"name": "José", "location": "'.encode() + "José".encode("cp1252") + b'"}'),
        "not UTF-8 text at byte",
    ),
    ("half a character", _text('{"version": 1, "name": "\\ud800"}'), "holds half of a character"),
    ("a key twice", _text('{"version": 1, "version": 1}'), "given twice"),
    ("an archive", _data(b"PK\x03\x04" + bytes(100)), ""),
    ("code", _data(b"cos\nsystem\n(S'true'\ntR."), "not JSON"),  # as a pickle has it
)


def cases() -> Iterator[Case]:
    """Yield all of them for everything that reads a person."""
    for reader in ("person", "someone", "document"):
        for kind, make, said in _KINDS:
            yield Case(kind, reader, "ana.career", make, said)
