"""The benchmark as a table and as JSON."""

from collections.abc import Mapping, Sequence

from careerapp.domain.occupation import Source
from careerapp.matching.calibration import WAVERING
from careerapp.matching.evaluation import measures, questionnaire
from careerapp.matching.evaluation.people import SEEDS

Table = Mapping[str, Mapping[str, float]]
"""Figures by method and measure."""

_MISSING = "-"


def evaluation_table(table: Table) -> str:
    """Return the benchmark as text: a line for each measure, a column for each method.

    Parameters
    ----------
    table : mapping
        Figures by method and measure, in the order to be shown.
    """
    numbers = {method: f"{number}" for number, method in enumerate(table, start=1)}
    names = list(dict.fromkeys(name for figures in table.values() for name in figures))
    width = max(map(len, names))
    lines = [f"{number:>2}  {method}" for method, number in numbers.items()]
    lines += ["", " " * width + "".join(f"{number:>8}" for number in numbers.values())]
    for name in names:
        cells = [_figure(figures.get(name)) for figures in table.values()]
        lines.append(f"{name:{width}}" + "".join(f"{cell:>8}" for cell in cells))
    return "\n".join(lines)


METHOD_SETTINGS: Mapping[str, object] = {
    "seeds": list(SEEDS),
    "noise": list(measures.NOISES),
    "shift": measures.SHIFT,
    "wavering": WAVERING,
}
"""How the methods were measured."""

INSTRUMENT_SETTINGS: Mapping[str, object] = {
    "seeds": list(SEEDS),
    "noise": list(questionnaire.ITEM_NOISES),
    "flipped": list(questionnaire.FLIPPED),
}
"""How the questionnaire was measured."""


def evaluation_json(
    table: Table, sources: Sequence[Source], settings: Mapping[str, object] = METHOD_SETTINGS
) -> dict[str, object]:
    """Return the benchmark, ready to be written as JSON.

    Parameters
    ----------
    table : mapping
        Figures by method and measure.
    sources : sequence of Source
        The files that the occupations come from.
    settings : mapping
        How it was measured.
    """
    return {
        "settings": dict(settings),
        "releases": sorted({f"{source.name} {source.release}" for source in sources}),
        "methods": [
            {"name": method, "measures": dict(figures)} for method, figures in table.items()
        ],
    }


def _figure(value: float | None) -> str:
    if value is None:
        return _MISSING
    hundred = 100
    if value >= hundred:
        return f"{value:.0f}"
    return f"{value:.1f}" if value > 1 else f"{value:.3f}"
