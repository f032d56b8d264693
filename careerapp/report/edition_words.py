"""Which editions figures are from, as it stands in a sentence."""

from collections.abc import Iterable
from datetime import date

from careerapp.domain.editions import Edition, Editions
from careerapp.domain.language import Language, english
from careerapp.domain.occupation import Source
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


def release_of(source: Source, tr: Language) -> str:
    """Return the release of a source; one that is called by its month, in the reader's words."""
    month = date.fromisoformat(f"{source.date}-01")
    return tr.month(month) if source.release == english.month(month) else source.release


def _ordered(editions: Iterable[Edition]) -> list[Edition]:
    return sorted({*editions}, key=lambda one: (one.month, one.release))
