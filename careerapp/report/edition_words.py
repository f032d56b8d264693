"""Which editions figures are from, as it stands in a sentence."""

from collections.abc import Iterable

from careerapp.domain.editions import Edition, Editions
from careerapp.domain.language import Language
from careerapp.report.answer_names import listing


def onet(editions: Iterable[Edition], tr: Language) -> str:
    """Return editions of O*NET with their months, each once, the oldest first."""
    name = tr("O*NET {release}, {month}")
    return listing(
        [name.format(release=one.release, month=tr.month(one.month)) for one in _ordered(editions)],
        tr,
    )


def releases(editions: Iterable[Edition], tr: Language) -> str:
    """Return the numbers of editions, each once, the oldest first."""
    return listing([one.release for one in _ordered(editions)], tr)


def pay_months(editions: Editions, tr: Language) -> str:
    """Return when pay and jobs were counted, in the whole country and in its places."""
    both = (editions.pay, editions.local_pay)
    return listing([tr.month(one.month) for one in _ordered(both)], tr)


def _ordered(editions: Iterable[Edition]) -> list[Edition]:
    return sorted({*editions}, key=lambda one: (one.month, one.release))
