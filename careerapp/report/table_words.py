"""How a table was read, in words."""

from collections.abc import Mapping
from types import MappingProxyType

from careerapp.domain.language import Language, english
from careerapp.report.table_file import DecimalSign, Doubt, Encoding, Separator, TableFile

ENCODING_NAMES: Mapping[Encoding, str] = MappingProxyType(
    {
        Encoding.UTF_8: "UTF-8",
        Encoding.UTF_16: "UTF-16",
        Encoding.WINDOWS_1252: "Windows-1252",
    }
)
"""The same in all languages."""


def how_read(table: TableFile, tr: Language = english) -> str:
    """Return how a table was read, as a sentence."""
    decimal = decimal_name(table.decimal, tr)
    if table.encoding is None or table.separator is None:
        return tr("Workbook, sheet “{sheet}”; numbers written as text have {decimal}.").format(
            sheet=table.sheet, decimal=decimal
        )
    return tr("{encoding} text; cells separated by {separator}; numbers with {decimal}.").format(
        encoding=ENCODING_NAMES[table.encoding],
        separator=separator_name(table.separator, tr),
        decimal=decimal,
    )


def separator_name(separator: Separator, tr: Language = english) -> str:
    """Return what stands between cells."""
    return {
        Separator.COMMA: tr("commas"),
        Separator.SEMICOLON: tr("semicolons"),
        Separator.TAB: tr("tabs"),
    }[separator]


def decimal_name(decimal: DecimalSign, tr: Language = english) -> str:
    """Return what stands between ones and tenths."""
    return {
        DecimalSign.POINT: tr("decimal points"),
        DecimalSign.COMMA: tr("decimal commas"),
    }[decimal]


def doubt_sentence(doubt: Doubt, tr: Language = english) -> str:
    """Return what else a table could be, and what to look at."""
    return {
        Doubt.ENCODING: tr(
            "It is not UTF-8, so it was taken for Windows-1252. Check whether names with "
            "accents are right."
        ),
        Doubt.SEPARATOR: tr(
            "Another separator makes a table too. Check whether the columns are right."
        ),
        Doubt.ONE_COLUMN: tr(
            "It has only one column, whichever separator is taken. Check whether the columns "
            "are right."
        ),
        Doubt.DECIMAL_SIGN: tr(
            "Some numbers have decimal points and some decimal commas. The kind with fewer is "
            "not read."
        ),
        Doubt.NO_DECIMALS: tr(
            "The first numbers have no decimals. Cells are separated by semicolons, so decimal "
            "commas are expected."
        ),
        Doubt.SHEETS: tr("The workbook has several sheets; this is the first one."),
    }[doubt]
