"""Which page asks for which part of a person."""

from careerapp.domain.person_change import Part

_IN_ORDER = (Part.NAME, Part.PLACE, Part.SCHOOL, Part.INTERESTS, Part.VALUES, Part.SUBJECTS)


def page_of_part(part: Part) -> int | None:
    """Return the step that asks for a part; None where none does."""
    return _IN_ORDER.index(part) if part in _IN_ORDER else None
