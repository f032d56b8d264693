"""What ``careerapp data`` and its actions do; each imports what is heavy."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from careerapp import commands, paths
from careerapp.jobs_in_use import load_jobs, say_crosswalk_unusable, say_own_unusable
from careerapp.user_folder import user_folder

if TYPE_CHECKING:
    from careerapp.catalog.changes import Changes
    from careerapp.domain.language import Language
    from careerapp.report.update_words import ChangedJobs

_SHOWN = 20  # jobs of a list


def info(options: argparse.Namespace) -> int:
    """Say where the data come from."""
    from datetime import date

    from careerapp.catalog.own_crosswalk import read_former_jobs
    from careerapp.domain.data_age import old_parts
    from careerapp.report.data_age_words import old_data_on_command_line
    from careerapp.report.edition_words import release_of

    tr = commands.language_called(options.language)
    catalog = load_jobs(tr)
    count = tr.number(len(catalog.titles))
    print(tr("{count} jobs in {file}").format(count=count, file=catalog.path))
    for sentence in old_data_on_command_line(old_parts(catalog.editions, date.today()), tr):
        print(sentence)
    former = read_former_jobs(user_folder())
    if former.problem is not None:
        say_crosswalk_unusable(former.problem, tr)
    elif former.crosswalk.successors:
        print(tr("A crosswalk is used; `careerapp data forget-crosswalk` removes it."))
    for source in catalog.sources:
        rows = tr("{rows} rows, SHA-256 {checksum}").format(
            rows=tr.number(source.rows), checksum=source.sha256
        )
        print(
            f"\n{tr.term(source.name)} {release_of(source, tr)} ({source.date}), {source.file}\n"
            f"  {rows}\n"
            f"  {tr.term(source.license)}. {tr.term(source.attribution)}"
        )
    return commands.OK


def build_database(options: argparse.Namespace) -> int:
    """Compile the database."""
    from careerapp.catalog.build import build

    build(options.sources, paths.CONTENT, options.output)
    print(f"{options.output}: {options.output.stat().st_size:,} bytes")
    return commands.OK


def take_in(options: argparse.Namespace) -> int:
    """Take in new data as they were downloaded, or only say what they would change."""
    from careerapp.catalog.installed import Installed
    from careerapp.catalog.load_in_use import data_in_use
    from careerapp.catalog.update import read_update
    from careerapp.domain.progress import unheard

    tr = commands.language_called(options.language)
    folder = user_folder()
    used = data_in_use(folder)
    if used.problem is not None:
        say_own_unusable(used.problem, tr)
    update = read_update(used.database, options.files, unheard)
    if not update.changes.brings_anything:
        print(tr("The program uses all that is in these files already."))
        return commands.OK
    _print(update.changes, tr)
    if options.dry_run:
        print(tr("Nothing was changed."))
        return commands.OK
    Installed(folder).put(update.data, made_of=update.made_of)
    print(tr("The program uses these data from now on; `careerapp data rollback` goes back."))
    return commands.OK


def crosswalk(options: argparse.Namespace) -> int:
    """Take in a crosswalk, or only say what it says."""
    from careerapp.catalog.crosswalk import read_crosswalk
    from careerapp.catalog.own_crosswalk import OwnCrosswalk, read_former_jobs
    from careerapp.report.crosswalk_words import (
        CrosswalkReview,
        crosswalk_sentences,
        replaced_jobs,
    )

    tr = commands.language_called(options.language)
    folder = user_folder()
    found = read_crosswalk(options.file)
    titles = load_jobs(tr).titles
    known = {str(code): str(title) for code, title in titles.items()}
    review = CrosswalkReview(found, known, read_former_jobs(folder), tr.language)
    for sentence in crosswalk_sentences(review, tr):
        print(sentence)
    _print_jobs(replaced_jobs(review, tr), tr)
    if options.dry_run:
        print(tr("Nothing was changed."))
        return commands.OK
    OwnCrosswalk(folder).keep(found)
    print(
        tr(
            "The program uses this crosswalk from now on; `careerapp data forget-crosswalk` ends "
            "it."
        )
    )
    return commands.OK


def forget_crosswalk(options: argparse.Namespace) -> int:
    """Use no crosswalk any more."""
    from careerapp.catalog.own_crosswalk import OwnCrosswalk

    tr = commands.language_called(options.language)
    OwnCrosswalk(user_folder()).forget()
    print(tr("The crosswalk is forgotten."))
    return commands.OK


def go_back(options: argparse.Namespace) -> int:
    """Use the data of before again."""
    from careerapp.catalog.installed import Installed

    tr = commands.language_called(options.language)
    installed = Installed(user_folder())
    installed.go_back()
    print(
        tr("The program uses the data of before again.")
        if installed.has_own
        else tr("The program uses the data that came with it again.")
    )
    return commands.OK


def _print(changes: "Changes", tr: "Language") -> None:
    from careerapp.report.update_words import changed_jobs, update_sentences

    for sentence in update_sentences(changes, tr):
        print(sentence)
    _print_jobs(changed_jobs(changes, tr), tr)


def _print_jobs(groups: "Sequence[ChangedJobs]", tr: "Language") -> None:
    for group in groups:
        print(group.heading)
        for line in group.lines[:_SHOWN]:
            print(f"  {line}")
        if len(group.lines) > _SHOWN:
            more = tr("and {count} more").format(count=tr.number(len(group.lines) - _SHOWN))
            print(f"  {more}")
