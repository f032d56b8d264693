"""Our own texts about jobs, in every language, for whichever jobs there are."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from careerapp.catalog.content import ENGLISH
from careerapp.catalog.gather import Gathered

_BESIDE_TITLES = ("summary", "activity_1", "activity_2", "activity_3")


def texts_for(titles: pd.Series, texts: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """Return our own texts for what is still there; others have their title only.

    Parameters
    ----------
    titles : Series
        Of all jobs that there are, in English, by code.
    texts : mapping of str to DataFrame
        By the tag of a language: a row for each code that was there before.
    """
    return {language: _texts_for(titles, own, language) for language, own in texts.items()}


def in_all_languages(data: Gathered, others: Mapping[str, pd.DataFrame]) -> Gathered:
    """Return data with the texts of others in the languages in which they have none.

    They may have been taken in by a version of the program that did not speak these yet.

    Parameters
    ----------
    data : Gathered
        Everything.
    others : mapping of str to DataFrame
        By the tag of a language: the texts that came with the program, by code.
    """
    lacking = {language: texts for language, texts in others.items() if language not in data.texts}
    titles = data.texts[ENGLISH]["title"]
    return replace(data, texts={**data.texts, **texts_for(titles, lacking)})


def _texts_for(titles: pd.Series, texts: pd.DataFrame, language: str) -> pd.DataFrame:
    own = texts.reindex(titles.index)
    own["title"] = titles if language == ENGLISH else own["title"].fillna(titles)
    return own.fillna(dict.fromkeys(_BESIDE_TITLES, ""))
