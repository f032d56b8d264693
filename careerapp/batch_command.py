"""What ``careerapp batch`` does; heavy libraries are imported when it does it."""

import argparse
import sys
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from careerapp import commands
from careerapp.jobs_in_use import load_jobs
from careerapp.report.table_file import (
    DecimalSign,
    Encoding,
    Separator,
    TableError,
    TableFile,
)
from careerapp.report.table_scale import Scales, scale_named

if TYPE_CHECKING:
    from tqdm import tqdm

    from careerapp.report.table_columns import Assignment

ENCODINGS = {
    "utf-8": Encoding.UTF_8,
    "utf-16": Encoding.UTF_16,
    "windows-1252": Encoding.WINDOWS_1252,
}
SEPARATORS = {
    "comma": Separator.COMMA,
    "semicolon": Separator.SEMICOLON,
    "tab": Separator.TAB,
}
DECIMAL_SIGNS = {"point": DecimalSign.POINT, "comma": DecimalSign.COMMA}
"""How a table may be written, by the words of the command line."""

_BAR = "{percentage:3.0f}%|{bar}| {elapsed}<{remaining}"


def batch(options: argparse.Namespace) -> int:
    """Rank occupations for many people."""
    from tqdm import tqdm

    from careerapp.matching.recommender import Recommender
    from careerapp.report.batch import run_batch
    from careerapp.report.table_file import look_at
    from careerapp.report.table_words import doubt_sentence, how_read

    try:
        table = look_at(
            options.people,
            encoding=ENCODINGS.get(options.encoding),
            separator=SEPARATORS.get(options.separator),
            decimal=DECIMAL_SIGNS.get(options.decimal),
            sheet=options.sheet,
        )
        assignment = _assignment(options, table)
        said = (how_read(table), *map(doubt_sentence, table.doubts))
        print(f"{options.people}: {' '.join(said)}", file=sys.stderr)
        recommender = Recommender(load_jobs())
        with tqdm(total=1.0, file=sys.stderr, bar_format=_BAR) as bar:
            result = run_batch(
                recommender,
                table,
                assignment,
                options.output,
                top=options.top,
                scales=Scales(
                    scale_named(options.scale),
                    scale_named(options.values_scale),
                    scale_named(options.subjects_scale),
                ),
                progress=partial(_show_progress, bar),
            )
    except TableError as error:
        raise commands.CommandError(error.sentence) from error
    print(f"{options.output}: people matched: {result.people:,}")
    if result.problems is not None:
        print(f"{result.problems}: rows left out, and why: {result.left_out:,}", file=sys.stderr)
    return commands.OK


def _assignment(options: argparse.Namespace, table: TableFile) -> "Assignment":
    from careerapp.report.table_columns import assigned, field_name, refuse_unknown

    assignment = assigned(table, dict(options.columns))
    if not options.ignore_other_columns:
        refuse_unknown(table, assignment)
    for name, field in zip(table.header, assignment, strict=True):
        if field is None:
            print(f"{table.path}: column {name!r} is left aside", file=sys.stderr)
        elif name != field_name(field):
            print(f"{table.path}: column {name!r} is {field_name(field)}", file=sys.stderr)
    return assignment


def _show_progress(bar: "tqdm[NoReturn]", done: float) -> None:
    bar.update(done - bar.n)
