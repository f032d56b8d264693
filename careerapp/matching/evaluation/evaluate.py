"""The benchmark: all methods by all measures."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from careerapp.catalog.store import Catalog
from careerapp.domain.scales import Block, Interest
from careerapp.matching.evaluation import measures
from careerapp.matching.evaluation.measures import Setting
from careerapp.matching.evaluation.methods import Method, all_methods
from careerapp.matching.features import COLUMNS
from careerapp.matching.neighbors import Neighbors
from careerapp.matching.space import Space

_MEASURES: tuple[Callable[[Method, Setting], dict[str, float]], ...] = (
    measures.related_occupations,
    measures.recognition,
    measures.recognition_with_one_dropped,
    measures.recognition_with_few_subjects,
    measures.coverage,
    measures.spread,
    measures.stability,
)


@dataclass(frozen=True, slots=True)
class Measured:
    """Some figures of one method.

    Attributes
    ----------
    method : str
        Its name.
    figures : mapping of str to float
        By the name of the measure.
    """

    method: str
    figures: Mapping[str, float]


class Evaluation:
    """The benchmark over a catalog; iterating over it does the work, step by step.

    Nothing in the model was tuned on the related occupations but the weights of the blocks.

    Parameters
    ----------
    catalog : Catalog
        All its occupations take part; ratings that O*NET does not have are estimated.
    """

    def __init__(self, catalog: Catalog) -> None:
        space = Space(catalog)
        codes = [str(code) for code in catalog.titles.index]
        row_of = {code: row for row, code in enumerate(codes)}
        related = catalog.primary_related()
        zones = catalog.job_zones()
        strongest = space.ratings[:, COLUMNS[Block.INTERESTS]].argmax(axis=1)
        self._setting = Setting(
            ratings=space.ratings,
            related=[frozenset(row_of[other] for other in related.get(code, ())) for code in codes],
            groups={
                "job zone": np.array([str(zones[code].value) for code in codes]),
                "strongest interest": np.array([list(Interest)[place] for place in strongest]),
            },
        )
        self._methods = all_methods(Neighbors(space), space.ratings)

    def __len__(self) -> int:
        return len(self._methods) * len(_MEASURES)

    def __iter__(self) -> Iterator[Measured]:
        for method in self._methods:
            for measure in _MEASURES:
                yield Measured(method.name, measure(method, self._setting))
