"""What a person looks for among all jobs, and in which order they want to see it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from careerapp.domain.scales import EducationLevel, Interest, Subject

STRONG_FROM = 0.5
"""From here on an interest or a subject is a part of a job; on O*NET's scale it is important."""


class Facet(StrEnum):
    """One thing that jobs can be looked for by."""

    WORDS = "words"
    INTEREST = "interest"
    FAMILY = "family"
    SUBJECT = "subject"
    EDUCATION = "education"


class BrowseOrder(StrEnum):
    """In which order jobs are listed; what says most about a wish comes first."""

    BEST_FOUND = "best found"
    INTEREST = "interest"
    SUBJECT = "subject"
    MATCH = "match"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Browsing:
    """A wish; whatever is None or empty is not asked for.

    Attributes
    ----------
    words : str
        Of a title or another name, as they have been typed.
    interest : Interest or None
        Jobs in which it is at least `STRONG_FROM`.
    family : str or None
        One major group of the Standard Occupational Classification, its two digits.
    subject : Subject or None
        Jobs in which it is at least `STRONG_FROM`.
    education : EducationLevel or None
        Jobs that are typically entered with just this.
    order : BrowseOrder
        One of the `orders`.
    """

    words: str = ""
    interest: Interest | None = None
    family: str | None = None
    subject: Subject | None = None
    education: EducationLevel | None = None
    order: BrowseOrder = BrowseOrder.NAME

    @property
    def asked(self) -> tuple[Facet, ...]:
        """What is asked for, in the order of `Facet`."""
        wishes = (self.words.strip(), self.interest, self.family, self.subject, self.education)
        return tuple(facet for facet, wish in zip(Facet, wishes, strict=True) if wish)

    def orders(self, *, ranked: bool) -> tuple[BrowseOrder, ...]:
        """Return the orders that there are, in the order of `BrowseOrder`.

        Parameters
        ----------
        ranked : bool
            Whether the jobs are ranked for a person.
        """
        possible = {
            BrowseOrder.BEST_FOUND: Facet.WORDS in self.asked,
            BrowseOrder.INTEREST: self.interest is not None,
            BrowseOrder.SUBJECT: self.subject is not None,
            BrowseOrder.MATCH: ranked,
        }
        return tuple(order for order in BrowseOrder if possible.get(order, True))

    def without(self, facet: Facet) -> "Browsing":
        """Return the wish with one thing taken back; the order may need to be settled."""
        match facet:
            case Facet.WORDS:
                return replace(self, words="")
            case Facet.INTEREST:
                return replace(self, interest=None)
            case Facet.FAMILY:
                return replace(self, family=None)
            case Facet.SUBJECT:
                return replace(self, subject=None)
            case Facet.EDUCATION:
                return replace(self, education=None)

    def by(self, order: BrowseOrder) -> "Browsing":
        """Return the wish in another order."""
        return replace(self, order=order)

    def settled(self, before: tuple[BrowseOrder, ...], *, ranked: bool) -> "Browsing":
        """Return the wish with an order that there is.

        What has only now become an order was asked for just now, and so it is taken. Otherwise the
        order stays as long as there is one.

        Parameters
        ----------
        before : tuple of BrowseOrder
            The orders that there were.
        ranked : bool
            Whether the jobs are ranked for a person.
        """
        offered = self.orders(ranked=ranked)
        added = [order for order in offered if order not in before]
        if added:
            return self.by(added[0])
        return self if self.order in offered else self.by(offered[0])
