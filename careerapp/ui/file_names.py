"""Names of files that are proposed to a person."""

_NOT_IN_NAMES = '<>:"/\\|?*'
_LONGEST_NAME = 80


def file_name(title: str, otherwise: str) -> str:
    """Return a title as it can stand in the name of a file on any system.

    Parameters
    ----------
    title : str
        May hold anything, as the name of a person.
    otherwise : str
        What is proposed where nothing of it can stay.
    """
    kept = "".join(sign for sign in title if sign.isprintable() and sign not in _NOT_IN_NAMES)
    return " ".join(kept.split())[:_LONGEST_NAME].strip(" .") or otherwise
