"""What can be wrong with data; light to import, so that callers can catch it early."""

from careerapp.domain.errors import SaidError


class DataError(ValueError):
    """Data that cannot be used; the message is one sentence."""


class SourceError(DataError):
    """A source file that is missing or wrong; in English, for whoever builds the database."""


class BuildError(DataError):
    """A database that cannot be written or comes out wrong; in English too."""


class CatalogError(SaidError, DataError):
    """An occupation database that is missing, damaged or not ours."""
