"""What can be wrong with data; light to import, so that callers can catch it early."""


class DataError(ValueError):
    """Data that cannot be used; the message is one sentence for the user."""


class SourceError(DataError):
    """A source file that is missing or wrong; the message names the file, place and value."""


class CatalogError(DataError):
    """An occupation database that is missing, damaged, cannot be written or is not ours."""
