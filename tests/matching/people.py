"""People for tests, made up by a seeded generator."""

from typing import TypeVar

import numpy as np

from careerapp.catalog.store import Catalog
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue

_Scale = TypeVar("_Scale", Interest, WorkValue, Subject)


def copy_of(catalog: Catalog, code: str) -> Profile:
    """Return a person whose ratings are those of an occupation."""
    occupation = catalog.occupation(code)
    knowledge = occupation.knowledge or {}
    return Profile(
        interests=occupation.interests,
        values=occupation.values or {},
        subjects={Subject(name): importance for name, importance in knowledge.items()},
    )


def random_people(count: int, seed: int = 1) -> list[Profile]:
    """Return people who skip some questions, and weigh the blocks as they like."""
    random = np.random.default_rng(seed)

    def ratings(scale: type[_Scale]) -> dict[_Scale, float]:
        skipped = random.choice((0.0, 0.3, 0.8, 1.0))
        return {
            member: round(float(random.random()), 2)
            for member in scale
            if random.random() >= skipped
        }

    people = []
    for _ in range(count):
        levels = sorted(random.integers(0, len(EducationLevel), 2))
        current, planned = (list(EducationLevel)[level] for level in levels)
        people.append(
            Profile(
                current_education=current if random.random() < 0.7 else None,
                planned_education=planned if random.random() < 0.5 else None,
                interests=ratings(Interest),
                values=ratings(WorkValue),
                subjects=ratings(Subject),
                importance={
                    block: float(random.choice((0.0, 0.5, 1.0, 2.0)))
                    for block in Block
                    if random.random() < 0.3
                },
            )
        )
    return people
