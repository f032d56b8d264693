"""Outlook: how many jobs there are now and in ten years, and how many become free."""

from functools import partial

from careerapp.charts.outlook import YearBar, draw_outlook, outlook_height
from careerapp.domain.editions import Projected
from careerapp.domain.occupation import Occupation, Outlook
from careerapp.report import figures
from careerapp.report.glossary import Term
from careerapp.report.market_words import growth_sentence
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.language import tr
from careerapp.ui.results.section import Section


class OutlookSection(Section):
    """A chart of employment, and growth, openings and the self-employed in words.

    Parameters
    ----------
    occupation : Occupation
        The job.
    all_jobs : Outlook
        Of all occupations together.
    charts : Charts
        Makes the chart.
    """

    def __init__(self, occupation: Occupation, all_jobs: Outlook, charts: Charts) -> None:
        super().__init__(self.tr("Outlook in the US"), Term.OUTLOOK)
        outlook, projected = occupation.outlook, occupation.editions.projected
        first, last = projected.first, projected.last
        if occupation.market_group.is_wider:
            self.add_text(
                self.tr("This is the outlook for “{group}”, a wider group of jobs.").format(
                    group=tr.term(occupation.market_group.title)
                )
            )
        now, then = outlook.employment, outlook.projected_employment
        if now is not None and then is not None:
            self._add_chart(outlook, now, then, projected, charts)
        self.add_facts(
            {
                self.tr("Jobs"): self.tr("{now} in {first}, {then} in {last}").format(
                    now=figures.jobs(now, tr), then=figures.jobs(then, tr), first=first, last=last
                ),
                self.tr("Growth from {first} to {last}").format(
                    first=first, last=last
                ): growth_sentence(outlook.growth, all_jobs.growth, tr),
                self.tr("Openings each year"): self._openings(outlook.openings),
                self.tr("Self-employed"): self._self_employed(outlook, all_jobs),
            },
            Term.GROWTH,
            Term.OPENINGS,
            Term.SELF_EMPLOYED,
        )
        self.add_text(
            self.tr(
                "A projection is a guess, made in {year} from what was known then. New technology, "
                "new laws or hard times can make it wrong."
            ).format(year=projected.made)
        )
        self.add_text(
            self.tr(
                "Source: Bureau of Labor Statistics, projections for {first} to {last}, for the "
                "whole US, the self-employed included."
            ).format(first=first, last=last),
            quiet=True,
            scale=theme.CAPTION,
        )

    def _add_chart(
        self, outlook: Outlook, now: int, then: int, projected: Projected, charts: Charts
    ) -> None:
        first, last = projected.first, projected.last
        years = [
            YearBar(str(first), now, figures.jobs(now, tr)),
            YearBar(str(last), then, figures.jobs(then, tr)),
        ]
        title = (
            self.tr("{growth} in {last} than in {first}")
            if outlook.growth
            else self.tr("About as many jobs in {last} as in {first}")
        ).format(growth=figures.growth(outlook.growth, tr), first=first, last=last)
        source = self.tr(
            "Source: Bureau of Labor Statistics, projections for {first} to {last}."
        ).format(first=first, last=last)
        self.body.addWidget(
            charts.view(
                partial(draw_outlook, years=years, title=title, source=source),
                name=title,
                description="; ".join(f"{year.label}: {year.shown}" for year in years),
                height=outlook_height,
            )
        )

    def _openings(self, openings: int | None) -> str:
        if openings is None:
            return figures.not_published(tr)
        return self.tr("{jobs}, from growth and from people leaving").format(
            jobs=figures.openings(openings, tr)
        )

    def _self_employed(self, outlook: Outlook, all_jobs: Outlook) -> str:
        share = figures.self_employed(outlook.self_employed, tr)
        if outlook.self_employed is None or all_jobs.self_employed is None:
            return share
        return self.tr("{share} of those who work in it; of everybody who works {all}").format(
            share=share, all=figures.self_employed(all_jobs.self_employed, tr)
        )
