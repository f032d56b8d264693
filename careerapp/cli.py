"""The command line; without a command it opens the window."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from careerapp import __version__, batch_command, commands, data_command, paths, report_command
from careerapp.catalog.errors import DataError
from careerapp.domain.errors import sentence_of
from careerapp.domain.language import Language, english
from careerapp.domain.person_file import is_called_person
from careerapp.domain.profile import ProfileError
from careerapp.domain.scales import EducationLevel
from careerapp.report.table_scale import SCALES, UNIT
from careerapp.streams import let_go_of_output


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Parameters
    ----------
    arguments : sequence of str, optional
        Command line without the program's name; `sys.argv` by default.

    Returns
    -------
    int
        0 when all went well; 1 when a self-test failed, or the computer lacks something; 2 for
        bad input. What is wrong is said in one line on standard error.
    """
    options = _options(sys.argv[1:] if arguments is None else arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        code = run(options)
        sys.stdout.flush()
    except (ProfileError, DataError, commands.CommandError) as error:
        _say(error, options)
        return commands.BAD_INPUT
    except BrokenPipeError:  # the reader, for instance `head`, has enough
        let_go_of_output()
        return commands.FAILED
    except (OSError, ImportError, MemoryError) as error:
        _say(error, options)
        _flush_or_let_go()
        return commands.FAILED
    return code


def _say(error: Exception, options: argparse.Namespace) -> None:
    sentence = sentence_of(error)
    if isinstance(error, OSError) and error.filename is not None:
        sentence = sentence.at(os.fsdecode(error.filename))
    print(f"careerapp: {sentence.said(_reader(options))}", file=sys.stderr)


def _flush_or_let_go() -> None:
    try:
        sys.stdout.flush()
    except OSError:  # a full disk, for instance
        let_go_of_output()


def _reader(options: argparse.Namespace) -> Language:
    """Return the language that was asked for; English where that is none of ours."""
    with suppress(commands.CommandError):
        return commands.language_called(options.language)
    return english


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the command, or the window where files stand in place of a command."""
    parser = _parser()
    words = _words(arguments)
    if not words or not _is_file(words[0]):
        options = parser.parse_args(arguments)
        if options.keep_nothing and options.run is not commands.window:
            parser.error("--keep-nothing is for the window; commands keep nothing anyway")
        return options
    options = parser.parse_args([one for one in arguments if one not in words])
    options.people = [Path(word) for word in words]
    return options


def _words(arguments: Sequence[str]) -> list[str]:
    """Return what are no options, nor their values."""
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument("--language", nargs="?")
    _, others = options.parse_known_args(arguments)
    return [one for one in others if not one.startswith("-")]


def _is_file(word: str) -> bool:
    """Return whether a word can be no command, but a file, there or not."""
    return is_called_person(word) or Path(word).name != word


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="careerapp",
        description=(
            "Find careers that fit a person. Without a command, open the window; a person's file, "
            "PERSON.career, is opened in it."
        ),
        usage=(
            "careerapp [-h] [--version] [--keep-nothing] [--language TAG] "
            "[PERSON.career | COMMAND ...]"
        ),
    )
    parser.add_argument("--version", action="version", version=f"careerapp {__version__}")
    parser.add_argument(
        "--keep-nothing",
        action="store_true",
        help="open the window and keep nothing on this computer but what is saved to a file",
    )
    parser.add_argument(
        "--language",
        metavar="TAG",
        help="of the window (default: the one that was chosen there, or the system's)",
    )
    parser.set_defaults(run=commands.window, people=[])
    names = parser.add_subparsers(title="commands", metavar="COMMAND", prog="careerapp")

    recommend = names.add_parser("recommend", help="rank jobs for a person")
    recommend.add_argument("person", type=Path, metavar="PERSON.career")
    recommend.add_argument("--top", type=_count, default=5, metavar="N", help="default: 5")
    recommend.add_argument(
        "--enter-with",
        type=_level,
        metavar="LEVEL",
        help="only jobs that people typically get into with this or less: "
        f"{', '.join(EducationLevel)}",
    )
    recommend.add_argument("--format", choices=("table", "json"), default="table")
    recommend.set_defaults(run=commands.recommend)

    _add_report(names.add_parser("report", help="write the report of a person as a file"))

    browse = names.add_parser("browse", help="find jobs by what people call them")
    browse.add_argument("words", nargs="*", metavar="WORD")
    browse.set_defaults(run=commands.browse)

    _add_batch(names.add_parser("batch", help="rank jobs for many people at once"))

    evaluate = names.add_parser("evaluate", help="measure the matching beside known methods")
    evaluate.add_argument(
        "--instrument",
        action="store_true",
        help="measure the questionnaire about interests instead, on simulated people",
    )
    evaluate.add_argument("--json", action="store_true", help="print JSON instead of a table")
    evaluate.set_defaults(run=commands.evaluate)

    data = names.add_parser("data", help="the database of jobs")
    actions = data.add_subparsers(title="actions", metavar="ACTION", required=True)
    info = actions.add_parser("info", help="say where the data come from")
    info.set_defaults(run=data_command.info)
    build = actions.add_parser("build", help="compile the database from the source releases")
    build.add_argument(
        "--sources",
        type=Path,
        default=Path(os.environ.get("CAREERAPP_SOURCES", "../shared")),
        metavar="FOLDER",
        help="folder with onet/ and bls/ (default: $CAREERAPP_SOURCES or ../shared)",
    )
    build.add_argument("--output", type=Path, default=paths.DATABASE, metavar="FILE")
    build.set_defaults(run=data_command.build_database)
    taken = actions.add_parser(
        "import", help="take in new releases of O*NET, pay or outlook, as they are downloaded"
    )
    taken.add_argument("files", nargs="+", type=Path, metavar="FILE")
    taken.add_argument("--dry-run", action="store_true", help="only say what would change")
    taken.set_defaults(run=data_command.take_in)
    crosswalk = actions.add_parser(
        "crosswalk", help="say which codes of O*NET came in the place of which, by a table of both"
    )
    crosswalk.add_argument("file", type=Path, metavar="FILE")
    crosswalk.add_argument("--dry-run", action="store_true", help="only say what it says")
    crosswalk.set_defaults(run=data_command.crosswalk)
    forget = actions.add_parser("forget-crosswalk", help="use no crosswalk any more")
    forget.set_defaults(run=data_command.forget_crosswalk)
    back = actions.add_parser("rollback", help="use the data from before the last import again")
    back.set_defaults(run=data_command.go_back)

    selftest = names.add_parser("selftest", help="check that this installation works")
    selftest.add_argument(
        "--details", action="store_true", help="print what Python says of what fails"
    )
    selftest.set_defaults(run=commands.selftest)

    demo = names.add_parser("demo", help="go the whole way for a person without a display")
    demo.add_argument("person", type=Path, metavar="PERSON.career")
    demo.add_argument("--out", type=Path, default=Path("out"), metavar="FOLDER")
    demo.set_defaults(run=commands.demo)
    return parser


def _add_report(report: argparse.ArgumentParser) -> None:
    report.add_argument("person", type=Path, metavar="PERSON.career")
    report.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help=f"its ending says what it is: {', '.join(report_command.ENDINGS)}; "
        "the last two are of a chart",
    )
    report.add_argument(
        "--paper",
        choices=("a4", "letter"),
        help="of a PDF (default: what is usual where you are)",
    )
    report.add_argument(
        "--chart",
        choices=("ranking", "interests"),
        default="ranking",
        help="which one, as .svg or .png (default: ranking)",
    )
    report.add_argument(
        "--language", default="en", metavar="TAG", help="en or es, for instance (default: en)"
    )
    report.set_defaults(run=report_command.report)


def _add_batch(batch: argparse.ArgumentParser) -> None:
    batch.add_argument("people", type=Path, metavar="PEOPLE.(csv|xlsx)")
    batch.add_argument("--top", type=_count, default=10, metavar="N", help="default: 10")
    batch.add_argument("--output", type=Path, required=True, metavar="OUT.csv")
    for option, group in (
        ("--scale", "interests"),
        ("--values-scale", "values"),
        ("--subjects-scale", "subjects"),
    ):
        batch.add_argument(
            option,
            choices=tuple(scale.name for scale in SCALES),
            default=UNIT.name,
            help=f"of the {group} (default: {UNIT.name})",
        )
    batch.add_argument(
        "--column",
        action="append",
        default=[],
        type=_column,
        dest="columns",
        metavar="NAME=FIELD",
        help="what a column holds, where its name does not tell; may be given again",
    )
    batch.add_argument(
        "--ignore-other-columns",
        action="store_true",
        help="leave columns aside that are not recognized, instead of refusing them",
    )
    batch.add_argument("--sheet", metavar="NAME", help="of a workbook (default: the first)")
    batch.add_argument(
        "--encoding",
        choices=batch_command.ENCODINGS,
        help="of a text file (default: found out, as the next two are)",
    )
    batch.add_argument("--separator", choices=batch_command.SEPARATORS)
    batch.add_argument("--decimal", choices=batch_command.DECIMAL_SIGNS)
    batch.set_defaults(run=batch_command.batch)


def _column(text: str) -> tuple[str, str]:
    name, sign, field = text.rpartition("=")
    if not sign:
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=FIELD")
    return name, field


def _level(text: str) -> EducationLevel:
    if text not in set(EducationLevel):
        raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(EducationLevel)}")
    return EducationLevel(text)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 up")
    return int(text)
