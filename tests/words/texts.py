"""All that the program says: every text that is translated, by the page where it is read."""

import ast
import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import careerapp

_CODE = Path(careerapp.__file__).parent
_RESOURCES = _CODE.parent / "resources"
_SPANISH = _RESOURCES / "translations" / "careerapp_es.ts"
_TRANSLATES = {"tr", "_tr", "translate", "to_translate"}

PAGES: Mapping[str, tuple[str, ...]] = {
    "welcome": ("ui/wizard/welcome_page", "ui/opening_view", "ui/document/known_list"),
    "place": ("ui/wizard/location_page",),
    "education": (
        "ui/wizard/education_page",
        "ui/wizard/openings_view",
        "report/openings_words",
        "report/schooling",
    ),
    "interests": (
        "ui/wizard/interests/",
        "report/interest_result_words",
        "report/profiler_words",
    ),
    "values": ("ui/wizard/values/",),
    "subjects": ("ui/wizard/subject", "report/subject_words"),
    "every page of the wizard": ("ui/wizard/", "report/words", "report/time_left", "ui/words"),
    "overview": (
        "ui/results/overview/",
        "report/list_words",
        "report/fit_words",
        "report/ranking_bars",
        "report/family_words",
        "report/job_line",
        "report/sharpening",
        "charts/",
    ),
    "what if": ("ui/results/what_if/", "report/what_if_words"),
    "job": (
        "ui/results/job/",
        "report/description_words",
        "report/entry_words",
        "report/figures",
        "report/market_words",
        "report/rating_pairs",
        "report/rating_sources",
        "report/reason",
    ),
    "comparison": ("ui/results/compare/", "report/job_comparison", "report/rating_overlay"),
    "shortlist": ("ui/results/shortlist/", "report/shortlist_words"),
    "all jobs": ("ui/results/browse", "report/browse_words"),
    "over every page of the results": ("ui/results/",),
    "people": (
        "ui/people/",
        "report/people_",
        "report/person_words",
        "report/sittings",
        "report/then_and_now_words",
    ),
    "table of people": (
        "ui/many/",
        "report/batch",
        "report/table_",
        "report/cohort",
        "report/match",
        "report/person_details",
    ),
    "report": (
        "ui/paper/",
        "report/person_report/",
        "report/html_report",
        "report/answer_names",
        "report/edition_words",
    ),
    "new data": (
        "ui/data/",
        "report/absent_words",
        "report/crosswalk_words",
        "report/update_words",
        "report/data_age_words",
        "report/own_data_words",
        "data_command",
    ),
    "words used here": ("report/glossary", "ui/glossary_dialog"),
    "menus and messages": (
        "ui/",
        "catalog/",
        "domain/",
        "report/whole_file",
        "commands",
        "display",
        "report_command",
    ),
}
"""How the paths of the files begin that say what is read there; the longest decides."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text, and where the code says it, below the package."""

    place: str
    text: str


@cache
def all_said() -> tuple[Said, ...]:
    """Return every text that is handed to a translator, as it stands in the code."""
    return tuple(
        Said(path.relative_to(_CODE).as_posix(), text)
        for path in sorted(_CODE.rglob("*.py"))
        for text in _translated(path)
    )


@cache
def command_line() -> tuple[Said, ...]:
    """Return what the commands print, and what they say of themselves; it is English always."""
    return tuple(
        Said(name, text)
        for name in ("cli.py", "commands.py")
        for text in _spoken((_CODE / name).read_text(encoding="utf-8"))
    )


def page_of(said: Said) -> str | None:
    """Return the page where it is read, if it is listed."""
    fitting = [
        (len(beginning), page)
        for page, beginnings in PAGES.items()
        for beginning in beginnings
        if said.place.startswith(beginning)
    ]
    return max(fitting)[1] if fitting else None


def spanish_of(texts: Iterable[str]) -> list[str]:
    """Return the texts in Spanish, as far as they are translated."""
    spanish = _spanish()
    return [translation for text in texts for translation in spanish.get(text, ())]


def content(name: str, language: str = "") -> list[dict[str, str]]:
    """Return the rows of a table of our own words about jobs and questions."""
    with (_RESOURCES / "content" / language / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def _spanish() -> Mapping[str, tuple[str, ...]]:
    """Return the translations of each text; there are several where one word means two things."""
    found: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(_SPANISH).iter("message") if _SPANISH.exists() else ():
        source, translation = message.findtext("source", ""), message.findtext("translation", "")
        if translation:
            found[source] = (*found.get(source, ()), translation)
    return found


def _translated(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in _TRANSLATES:
            yield from (
                argument.value
                for argument in node.args
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            )


def _spoken(code: str) -> Iterator[str]:
    """Yield the texts of a module that have several words, but for its documentation."""
    tree = ast.parse(code)
    documentation = {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and isinstance(node.body[0], ast.Expr)
    }
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
    for said in constants:
        if isinstance(said.value, str) and " " in said.value and said not in documentation:
            yield said.value


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
