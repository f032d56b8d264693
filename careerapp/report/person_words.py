"""A person as a document, in words."""

from careerapp.domain.language import Language, english
from careerapp.domain.person_change import Part


def part_name(part: Part, tr: Language = english) -> str:
    """Return a part of a person as it stands after "undo"."""
    return {
        Part.NAME: tr("name"),
        Part.PLACE: tr("place"),
        Part.SCHOOL: tr("education"),
        Part.INTERESTS: tr("interests"),
        Part.VALUES: tr("values"),
        Part.SUBJECTS: tr("subjects"),
        Part.IMPORTANCE: tr("what counts"),
        Part.LIST: tr("the list"),
        Part.SHORTLIST: tr("shortlist"),
        Part.NOTES: tr("a note"),
    }[part]
