"""What a new release adds to the data, changes and drops."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from careerapp.catalog.content import ENGLISH
from careerapp.catalog.gather import Gathered
from careerapp.domain.occupation import Source


@dataclass(frozen=True, slots=True)
class Changes:
    """Two states of the data, compared.

    Attributes
    ----------
    new, gone : mapping of str to str
        Titles of occupations that are in one of them only, by code.
    renamed : mapping of str to tuple of str
        The title before and after, by code.
    replaced : tuple of Source
        The files that are no longer used.
    used : tuple of Source
        The files that take their place.
    kept : tuple of Source
        The files that both use.
    names : mapping of str to mapping of str to str
        By the tag of a language other than English, what these occupations are called in it, by
        code.
    languages : tuple of str
        Tags of languages in which there are texts in the second one only.
    """

    new: Mapping[str, str]
    gone: Mapping[str, str]
    renamed: Mapping[str, tuple[str, str]]
    replaced: tuple[Source, ...]
    used: tuple[Source, ...]
    kept: tuple[Source, ...]
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    languages: tuple[str, ...] = ()

    @property
    def brings_anything(self) -> bool:
        """Whether the second one has anything that the first one lacks."""
        return bool(self.used or self.languages)

    @property
    def is_older(self) -> bool:
        """Whether what comes is older than what goes."""
        return max((each.date for each in self.used), default="") < max(
            (each.date for each in self.replaced), default=""
        )


def compare(before: Gathered, after: Gathered) -> Changes:
    """Return what is different in the second of two states."""
    old, new = _titles(before), _titles(after)
    renamed = {
        code: (old[code], title)
        for code, title in new.items()
        if code in old and old[code] != title
    }
    changed = ({*old} ^ {*new}) | {*renamed}
    return Changes(
        new={code: title for code, title in new.items() if code not in old},
        gone={code: title for code, title in old.items() if code not in new},
        renamed=renamed,
        replaced=tuple(each for each in before.sources if each not in after.sources),
        used=tuple(each for each in after.sources if each not in before.sources),
        kept=tuple(each for each in after.sources if each in before.sources),
        names={
            language: {
                code: title
                for code, title in {**_titles(before, language), **_titles(after, language)}.items()
                if code in changed
            }
            for language in after.texts
            if language != ENGLISH
        },
        languages=tuple(sorted({*after.texts} - {*before.texts})),
    )


def _titles(data: Gathered, language: str = ENGLISH) -> dict[str, str]:
    if language not in data.texts:
        return {}
    titles = data.texts[language]["title"]
    return {code: str(titles[code]) for code in data.codes}
