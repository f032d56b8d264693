"""What is said about a group of people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careerapp.domain.cohort import Cohort, InterestSpread
from careerapp.domain.editions import Editions
from careerapp.domain.interest_profile import FLAT_UP_TO, Clarity
from careerapp.domain.language import Language, english
from careerapp.domain.profile import Obstacle
from careerapp.domain.rounding import whole
from careerapp.domain.scales import EducationLevel
from careerapp.report.answer_names import level_phrase, listing
from careerapp.report.family_words import family_names
from careerapp.report.words import interest_words

_MOST_NAMED = 2  # that are level; of more, none stands out


@dataclass(frozen=True, slots=True)
class CohortWords:
    """Says what the figures of a group show.

    Attributes
    ----------
    cohort : Cohort
        The figures.
    editions : Editions
        Of the data about jobs.
    origin : str
        Where the answers are from, and when they were matched, as it stands in a sentence.
    unread : int
        How many rows could not be read, so that they are in no figure.
    language : Language
        Of the reader.
    """

    cohort: Cohort
    editions: Editions
    origin: str
    unread: int = 0
    language: Language = english

    def heading(self) -> str:
        """Return how many people there are."""
        return people(self.cohort.people, self.language)

    def small_group(self) -> str:
        """Return that a group shows single people; empty for one that does not."""
        tr = self.language
        if not self.cohort.is_small:
            return ""
        return tr(
            "A group this small shows single people: whoever knows the group can tell who gave "
            "which answer. Think of that before you show or send this page."
        )

    def matched(self) -> str:
        """Return how many could be matched, and why the others could not."""
        tr = self.language
        group = self.cohort
        if group.matched == group.people:
            said = tr("All could be matched.")
        else:
            said = tr("{matched} of {people} could be matched. The others: {reasons}.").format(
                matched=tr.number(group.matched),
                people=tr.number(group.people),
                reasons="; ".join(
                    self._obstacle(obstacle).format(count=tr.number(count))
                    for obstacle, count in group.obstacles.items()
                ),
            )
        if not self.unread:
            return said
        left_out = tr("Rows that could not be read, and are in no figure here: {count}.")
        return f"{said} {left_out.format(count=tr.number(self.unread))}"

    def clarity(self) -> str:
        """Return how clear the profiles are; empty where nobody rated all six interests."""
        tr = self.language
        if self.cohort.clarity is None:
            return ""
        clear = self.cohort.clear
        return tr(
            "In the middle of the group, a person’s strongest and weakest interest are "
            "{points} points apart. Clear profiles: {clear}, clear in part: {some}, flat: "
            "{flat}. In a flat one ({limit} points or less) small differences decide which "
            "jobs come first."
        ).format(
            points=whole(self.cohort.clarity * 100),
            clear=tr.number(clear[Clarity.CLEAR]),
            some=tr.number(clear[Clarity.SOME]),
            flat=tr.number(clear[Clarity.FLAT]),
            limit=whole(FLAT_UP_TO * 100),
        )

    def interests_title(self) -> str:
        """Return which interest stands out; empty where nobody rated one."""
        tr = self.language
        group = self.cohort
        most = max(one.strongest for one in group.interests)
        names = self._quoted([self._name(o) for o in group.interests if o.strongest == most])
        if most and names:
            return tr("Most often the strongest interest: {names} ({most} of {all})").format(
                names=names, most=tr.number(most), all=people(group.with_strongest, tr)
            )
        if any(one.quartiles for one in group.interests):
            return tr("How the group rated the six interests")
        return ""

    def interests_sentence(self) -> str:
        """Return between which ratings the group lies."""
        tr = self.language
        rated = [(one.quartiles[1], one) for one in self.cohort.interests if one.quartiles]
        if not rated:
            return tr("Nobody in this group has rated an interest.")
        highest, lowest = (pick(rated, key=lambda each: each[0]) for pick in (max, min))
        sentence = tr(
            "Half of those who rated it gave “{high_name}” {high} or more, and “{low_name}” {low} "
            "or less."
        )
        return sentence.format(
            high_name=self._name(highest[1]),
            high=whole(highest[0] * 100),
            low_name=self._name(lowest[1]),
            low=whole(lowest[0] * 100),
        )

    def interests_source(self) -> str:
        """Return what the figures are and where they come from."""
        tr = self.language
        return tr(
            "Ratings from 0 (not for me) to 100 (love it). Strongest: number of people, of those "
            "who rated all six; two that are level count both. Source: answers in {origin}."
        ).format(origin=self.origin)

    def families_title(self) -> str:
        """Return which career group comes up most; empty where nobody was matched."""
        tr = self.language
        families = self.cohort.families
        if not families:
            return ""
        most = families[0].people
        all_names = family_names(tr)
        names = self._quoted([all_names[one.family] for one in families if one.people == most])
        if not names:
            return tr("Career groups of the best three jobs")
        return tr("Most often among the best three jobs: {names} ({most} of {all})").format(
            names=names, most=tr.number(most), all=people(self.cohort.matched, tr)
        )

    def families_sentence(self) -> str:
        """Return how to read the career groups."""
        tr = self.language
        if not self.cohort.families:
            return tr("Nobody in this group could be matched.")
        return tr(
            "A person counts once in each group that any of their best three jobs is in, so the "
            "figures add up to more than {people}. A match is a place to start, not a verdict."
        ).format(people=tr.number(self.cohort.matched))

    def families_source(self) -> str:
        """Return what the figures are and where they come from."""
        tr = self.language
        return tr(
            "Number of people, and percent of the {people} who could be matched. Source: answers "
            "in {origin}; jobs and groups: O*NET {release}, {month}."
        ).format(
            people=tr.number(self.cohort.matched),
            origin=self.origin,
            release=self.editions.job_zones.release,
            month=tr.month(self.editions.job_zones.month),
        )

    def families_left_out(self, count: int) -> str:
        """Return how many career groups are in the table only."""
        tr = self.language
        return tr("Less frequent groups, in the table: {count}.").format(count=count)

    def education_title(self) -> str:
        """Return which levels are most frequent; empty where none can be compared."""
        tr = self.language
        gap = self.cohort.education
        if not gap.people:
            return ""
        aimed = self._most_frequent({one.level: one.aiming for one in gap.levels})
        asked = self._most_frequent({one.level: one.asking for one in gap.levels})
        if not (aimed and asked):
            return tr("What they plan, and what their matches ask for")
        return tr("Most often planned: {planned}. Most often asked for: {asked}").format(
            planned=aimed, asked=asked
        )

    def education_sentence(self) -> str:
        """Return how many aim higher or lower than their matches ask for."""
        tr = self.language
        gap = self.cohort.education
        if not gap.people:
            return tr(
                "Nobody who could be matched says what education they have or plan, so there "
                "is nothing to compare."
            )
        return tr(
            "Of {people}, {higher} plan more than most of their best three jobs ask for, "
            "{as_high} about as much, {lower} less. What they plan counts in the match, so "
            "many matches lie near it."
        ).format(
            people=people(gap.people, tr),
            higher=tr.number(gap.higher),
            as_high=tr.number(gap.as_high),
            lower=tr.number(gap.lower),
        )

    def education_source(self) -> str:
        """Return what the figures are and where they come from."""
        tr = self.language
        gap = self.cohort.education
        return tr(
            "Percent of {people}, and of {matches} best matches. Without a plan, what they "
            "have counts. Source: answers in {origin}; education to get in: Bureau of Labor "
            "Statistics, projections for {first} to {last}."
        ).format(
            people=people(gap.people, tr),
            matches=tr.number(gap.matches),
            origin=self.origin,
            first=self.editions.projected.first,
            last=self.editions.projected.last,
        )

    def _obstacle(self, obstacle: Obstacle) -> str:
        tr = self.language
        if obstacle is Obstacle.NOTHING_RATED:
            return tr("no interest, value or subject is rated ({count})")
        if obstacle is Obstacle.ALL_ALIKE:
            return tr("all is rated alike ({count})")
        return tr("no two ratings of a kind ({count})")

    def _most_frequent(self, counts: Mapping[EducationLevel, int]) -> str:
        most = max(counts.values())
        first = [
            level_phrase(level, self.language) for level, count in counts.items() if count == most
        ]
        return listing(first, self.language) if len(first) <= _MOST_NAMED else ""

    def _quoted(self, names: Sequence[str]) -> str:
        """Return names that have “and” in them so that they can be listed."""
        quoted = [f"“{name}”" for name in names]
        return listing(quoted, self.language) if len(quoted) <= _MOST_NAMED else ""

    def _name(self, spread: InterestSpread) -> str:
        return interest_words(spread.interest, self.language).title


def people(count: int, tr: Language = english) -> str:
    """Return a number of people."""
    return tr("1 person") if count == 1 else tr("{count} people").format(count=tr.number(count))
