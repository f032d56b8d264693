"""The command line; without a command it opens the window."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from careerapp import __version__, paths
from careerapp.catalog.errors import DataError
from careerapp.domain.match import Match
from careerapp.domain.occupation import Source
from careerapp.domain.profile import Obstacle, Profile, ProfileError
from careerapp.domain.profile_json import read_profile

OK = 0
FAILED = 1
BAD_INPUT = 2

_OBSTACLES = {
    Obstacle.NOTHING_RATED: "no interests and no values are rated; rate at least two, differently",
    Obstacle.ONE_RATING: (
        "interests, values: one rating in a group is too few; rate at least two in one of them"
    ),
    Obstacle.ALL_ALIKE: (
        "interests, values: the ratings are all alike, so no job stands out; "
        "rate what you like most higher and what you like least lower"
    ),
}


class CommandError(Exception):
    """A command that cannot be carried out here; the message is one line for the user."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Parameters
    ----------
    arguments : sequence of str, optional
        Command line without the program's name; `sys.argv` by default.

    Returns
    -------
    int
        0 when all went well; 1 when a self-test failed; 2 for bad input, which is then
        described in one line on standard error.
    """
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        code = run(options)
        sys.stdout.flush()
    except (ProfileError, DataError, CommandError) as error:
        print(f"careerapp: {error}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        # The reader, for instance `head`, has enough. Nothing is left to flush at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="careerapp",
        description="Find careers that fit a person. Without a command, open the window.",
    )
    parser.add_argument("--version", action="version", version=f"careerapp {__version__}")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    recommend = commands.add_parser("recommend", help="rank occupations for a person")
    recommend.add_argument("person", type=Path, metavar="PERSON.json")
    recommend.add_argument("--top", type=_count, default=5, metavar="N", help="default: 5")
    recommend.add_argument("--format", choices=("table", "json"), default="table")
    recommend.set_defaults(run=_recommend)

    data = commands.add_parser("data", help="the occupation database")
    actions = data.add_subparsers(title="actions", metavar="ACTION", required=True)
    info = actions.add_parser("info", help="say where the data come from")
    info.set_defaults(run=_data_info)
    build = actions.add_parser("build", help="compile the database from the source releases")
    build.add_argument(
        "--sources",
        type=Path,
        default=Path(os.environ.get("CAREERAPP_SOURCES", "../shared")),
        metavar="FOLDER",
        help="folder with onet/ and bls/ (default: $CAREERAPP_SOURCES or ../shared)",
    )
    build.add_argument("--output", type=Path, default=paths.DATABASE, metavar="FILE")
    build.set_defaults(run=_data_build)

    selftest = commands.add_parser("selftest", help="check that this installation works")
    selftest.set_defaults(run=_selftest)

    demo = commands.add_parser("demo", help="go the whole way for a person without a display")
    demo.add_argument("person", type=Path, metavar="PERSON.json")
    demo.add_argument("--out", type=Path, default=Path("out"), metavar="FOLDER")
    demo.set_defaults(run=_demo)
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 up")
    return int(text)


def _window(_options: argparse.Namespace) -> int:
    on_x_or_wayland = sys.platform not in ("win32", "darwin")
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if on_x_or_wayland and not any(os.environ.get(name) for name in displays):
        raise CommandError("there is no display to open a window on; `careerapp demo` needs none")

    from careerapp.ui import app

    return app.main()


def _read_telling_profile(path: Path) -> Profile:
    profile = read_profile(path)
    if profile.obstacle is not None:
        raise ProfileError(f"{path}: {_OBSTACLES[profile.obstacle]}")
    return profile


def _recommend(options: argparse.Namespace) -> int:
    profile = _read_telling_profile(options.person)

    from careerapp.catalog.store import load_catalog
    from careerapp.matching.recommender import Recommender

    catalog = load_catalog()
    matches = Recommender(catalog).recommend(profile, limit=options.top)
    if options.format == "json":
        document = {
            "sources": [_source_json(source) for source in catalog.sources],
            "matches": [_match_json(match) for match in matches],
        }
        print(json.dumps(document, indent=1, ensure_ascii=False))
    else:
        print(ranking_table(matches))
        for block in profile.alike:
            print(f"The {block} are all rated alike, so they did not count.")
    return OK


def ranking_table(matches: Sequence[Match]) -> str:
    """Return matches as lines of text, one a match."""
    lines = ["rank  match  fit     code        title"]
    for match in matches:
        estimated = f"  (estimated: {', '.join(match.estimated)})" if match.estimated else ""
        lines.append(
            f"{match.rank:4}  {round(match.match):3} %  {match.band:6}  {match.code}  "
            f"{match.title}{estimated}"
        )
    lines.append("100 % = the same as the answers, 50 % = a job picked at random")
    return "\n".join(lines)


def _match_json(match: Match) -> dict[str, object]:
    return {
        "rank": match.rank,
        "code": match.code,
        "title": match.title,
        "match": round(match.match, 2),
        "band": match.band.value,
        "estimated": [block.value for block in match.estimated],
    }


def _source_json(source: Source) -> dict[str, object]:
    return {
        "name": source.name,
        "release": source.release,
        "date": source.date,
        "license": source.license,
        "attribution": source.attribution,
        "file": source.file,
    }


def _data_info(_options: argparse.Namespace) -> int:
    from careerapp.catalog.store import load_catalog

    catalog = load_catalog()
    print(f"{len(catalog.titles)} occupations in {paths.DATABASE}")
    for source in catalog.sources:
        print(
            f"\n{source.name} {source.release} ({source.date}), {source.file}\n"
            f"  {source.rows} rows, SHA-256 {source.sha256}\n"
            f"  {source.license}. {source.attribution}"
        )
    return OK


def _data_build(options: argparse.Namespace) -> int:
    from careerapp.catalog.build import build

    build(options.sources, paths.CONTENT, options.output)
    print(f"{options.output}: {options.output.stat().st_size:,} bytes")
    return OK


def _selftest(_options: argparse.Namespace) -> int:
    from careerapp.ui.selftest import selftest

    return OK if selftest() else FAILED


def _demo(options: argparse.Namespace) -> int:
    profile = _read_telling_profile(options.person)

    from careerapp.ui.demo import DemoError, demo

    try:
        matches, pictures = demo(profile, options.out)
    except DemoError as error:
        raise CommandError(str(error)) from error
    print(ranking_table(matches[:10]))
    print("\nPictures:")
    for picture in pictures:
        print(f"  {picture}")
    return OK
