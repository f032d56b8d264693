"""The jobs that a person keeps an eye on, and those they do not want to see."""

from dataclasses import dataclass, replace

from careerapp.domain.language import to_translate
from careerapp.domain.profile import ProfileError

MOST_STARS = 3
FEWEST_COMPARED, MOST_COMPARED = 2, 4
LONGEST_NOTE = 2_000
"""Characters; about a page of a book."""


@dataclass(frozen=True, slots=True)
class Favorite:
    """One job on the shortlist.

    Attributes
    ----------
    code : str
        O*NET-SOC code.
    stars : int
        How much the person likes it, 1 to `MOST_STARS`.
    note : str
        The person's own words, at most `LONGEST_NOTE` characters; may be empty.
    """

    code: str
    stars: int = 1
    note: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.stars <= MOST_STARS:
            raise ProfileError(
                to_translate("{value} is not a whole number from {least} to {most}"),
                at="stars",
                value=self.stars,
                least=1,
                most=MOST_STARS,
            )
        if len(self.note) > LONGEST_NOTE:
            raise ProfileError(
                to_translate("{count} characters are more than {most}"),
                at="note",
                count=len(self.note),
                most=LONGEST_NOTE,
            )


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Jobs that are kept and jobs that are not for the person; no job is both.

    Attributes
    ----------
    favorites : tuple of Favorite
        In the order they were added.
    rejected : frozenset of str
        Codes of the jobs to hide.
    """

    favorites: tuple[Favorite, ...] = ()
    rejected: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        codes = [favorite.code for favorite in self.favorites]
        if len(set(codes)) < len(codes):
            twice = next(code for code in codes if codes.count(code) > 1)
            raise ProfileError(
                to_translate("{value} is there twice"), at="favorites", value=repr(twice)
            )
        both = self.rejected.intersection(codes)
        if both:
            raise ProfileError(
                to_translate("{value} is on the shortlist too"),
                at="rejected",
                value=repr(min(both)),
            )

    def favorite(self, code: str) -> Favorite | None:
        """Return a job's entry, if it is on the shortlist."""
        return next((one for one in self.favorites if one.code == code), None)

    @property
    def codes(self) -> frozenset[str]:
        """Codes of all jobs that are kept or hidden."""
        return self.rejected.union(favorite.code for favorite in self.favorites)

    @property
    def in_order(self) -> tuple[Favorite, ...]:
        """The favorites, most stars first; with equal stars as they were added."""
        return tuple(sorted(self.favorites, key=lambda favorite: -favorite.stars))

    def with_favorite(self, code: str) -> "Shortlist":
        """Return the list with a job added, which is no longer rejected."""
        if self.favorite(code) is not None:
            return self
        return Shortlist((*self.favorites, Favorite(code)), self.rejected - {code})

    def without_favorite(self, code: str) -> "Shortlist":
        """Return the list with a job taken off."""
        return replace(self, favorites=tuple(one for one in self.favorites if one.code != code))

    def put_back(self, favorite: Favorite, place: int) -> "Shortlist":
        """Return the list with a job that was taken off or hidden where it was before.

        Parameters
        ----------
        favorite : Favorite
            As it was.
        place : int
            In `favorites`.
        """
        if self.favorite(favorite.code) is not None:
            return self
        kept = list(self.favorites)
        kept.insert(place, favorite)
        return Shortlist(tuple(kept), self.rejected - {favorite.code})

    def changed(
        self, code: str, *, stars: int | None = None, note: str | None = None
    ) -> "Shortlist":
        """Return the list with other stars or another note for a job on it."""
        return replace(
            self,
            favorites=tuple(
                replace(
                    one,
                    stars=one.stars if stars is None else stars,
                    note=one.note if note is None else note,
                )
                if one.code == code
                else one
                for one in self.favorites
            ),
        )

    def with_successor(self, code: str, successor: str) -> "Shortlist":
        """Return the list with another job in the place of one, with its stars and note.

        Where the other one is on the list already, it gets the more stars and both notes.

        Parameters
        ----------
        code, successor : str
            O*NET-SOC codes of a job that is kept or hidden, and of what came in its place.

        Raises
        ------
        ProfileError
            When both notes together are longer than `LONGEST_NOTE`.
        """
        favorite, other = self.favorite(code), self.favorite(successor)
        if favorite is None:
            hidden = {successor} if code in self.rejected and other is None else set()
            return replace(self, rejected=self.rejected - {code} | hidden)
        if other is None:
            place = self.favorites.index(favorite)
            return self.without_favorite(code).put_back(replace(favorite, code=successor), place)
        note = "\n".join(filter(None, (other.note, favorite.note)))
        stars = max(favorite.stars, other.stars)
        return self.without_favorite(code).changed(successor, stars=stars, note=note)

    def with_rejected(self, code: str) -> "Shortlist":
        """Return the list with a job hidden, and off the shortlist."""
        kept = self.without_favorite(code)
        return replace(kept, rejected=kept.rejected | {code})

    def without_rejected(self, *codes: str) -> "Shortlist":
        """Return the list with jobs no longer hidden."""
        return replace(self, rejected=self.rejected.difference(codes))
