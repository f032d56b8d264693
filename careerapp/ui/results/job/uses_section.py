"""What a job uses most: skills, subjects and tools."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from careerapp.domain.editions import Edition, Editions
from careerapp.domain.occupation import Occupation, Technology
from careerapp.domain.scales import Subject
from careerapp.report.edition_words import onet
from careerapp.report.glossary import Term, entry_of
from careerapp.ui import formats, theme
from careerapp.ui.explained import explain
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.results.job.long_text import LongText
from careerapp.ui.results.job.tool_names import ToolNames
from careerapp.ui.results.section import Section
from careerapp.ui.table_text import TextCell, table_label
from careerapp.ui.words import subject_words

_STRONGEST = 5
_TOOLS = 12


class UsesSection(Section):
    """Two short lists side by side, most important first, and tools, most wanted first."""

    def __init__(self, occupation: Occupation) -> None:
        super().__init__(self.tr("What you use"), Term.SKILLS, Term.SUBJECTS)
        subjects = occupation.knowledge
        if subjects is not None:
            subjects = {
                subject_words(Subject(name)).title: share for name, share in subjects.items()
            }
        columns = QHBoxLayout()
        columns.setSpacing(theme.SPACE_32)
        skills = occupation.skills
        if skills is not None:
            skills = {tr.term(name): share for name, share in skills.items()}
        nest(columns, self._list(Term.SKILLS, skills), 1)
        nest(columns, self._list(Term.SUBJECTS, subjects), 1)
        nest(self.body, columns)
        if skills is not None or subjects is not None:
            self.add_text(
                self._source(occupation.editions),
                quiet=True,
                scale=theme.CAPTION,
            )
        self.body.addSpacing(theme.SPACE_8)
        self._add_tools(occupation.technologies, occupation.editions.technologies)

    def _source(self, editions: Editions) -> str:
        rated = [editions.skills, editions.subjects]
        since = [each.years.half_since for each in rated if each.years is not None]
        return self.tr(
            "How important each is for the job, 0 to 100 %. Source: {editions}; half of these "
            "ratings were made since {since}."
        ).format(editions=onet((each.edition for each in rated), tr), since=min(since))

    def _list(self, term: Term, importance: Mapping[str, float] | None) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_4)
        heading = heading_label(entry_of(term, tr).name, 3)
        column.addWidget(explain(heading, term))
        if importance is None:
            text = text_label(self.tr("O*NET has not rated this job for them."), quiet=True)
        else:
            strongest = list(importance.items())[:_STRONGEST]
            text = table_label(
                (
                    (TextCell(formats.percent(share), at_right=True, whole=True), TextCell(name))
                    for name, share in strongest
                ),
                gap=theme.SPACE_12,
            )
        column.addWidget(text)
        column.addStretch()
        return column

    def _add_tools(self, tools: Sequence[Technology], edition: Edition) -> None:
        self.body.addWidget(heading_label(self.tr("Tools and technology"), 3))
        if not tools:
            self.add_text(self.tr("O*NET names none for this job."), quiet=True)
            return
        meaning = self.tr(
            "In demand: often named in job postings for this job. Hot: often named in postings "
            "for jobs of all kinds."
        )
        self.add_text(meaning, quiet=True)
        names = ToolNames()
        left = len(tools) - _TOOLS
        self.body.addWidget(
            LongText(
                names,
                partial(names.show_names, self._by_demand(tools[:_TOOLS])),
                partial(names.show_names, self._by_demand(tools)),
                self.tr("and {count} more").format(count=left) if left > 0 else "",
                about=self.tr("Tools"),
            )
        )
        source = self.tr("Source: O*NET {release}, {month}.").format(
            release=edition.release, month=tr.month(edition.month)
        )
        self.add_text(source, quiet=True, scale=theme.CAPTION)

    def _by_demand(self, tools: Sequence[Technology]) -> dict[str, Sequence[str]]:
        wanted = [tool.name for tool in tools if tool.in_demand]
        hot = [tool.name for tool in tools if tool.hot and not tool.in_demand]
        others = [tool.name for tool in tools if not (tool.hot or tool.in_demand)]
        lines = (
            (self.tr("In demand"), wanted),
            (self.tr("Hot"), hot),
            (self.tr("Also used"), others),
        )
        return {kind: names for kind, names in lines if names}
