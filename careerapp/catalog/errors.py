"""What can be wrong with data; light to import, so that callers can catch it early."""

from careerapp.domain.errors import SaidError


class DataError(ValueError):
    """Data that cannot be used; the message is one sentence."""


class SourceError(SaidError, DataError):
    """A file of O*NET or BLS that is missing, damaged or not as it is published.

    Whoever takes in a release meets it, as does who builds the database.
    """


class BuildError(DataError):
    """What only those meet who build the database that comes with the program.

    It is in English, as all that developers read: our own texts are not as they should be, a
    release is not the one that we know, or the database cannot be written. None of it is in the
    way of a release that a user takes in.
    """


class CrosswalkError(SaidError, DataError):
    """A table that does not say which code came in the place of which."""


class CrosswalkCodesError(CrosswalkError):
    """The same of a table with columns of codes, so that it was meant to be one."""


class CatalogError(SaidError, DataError):
    """An occupation database that is missing, damaged or not ours."""
