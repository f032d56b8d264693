"""The 22 families of jobs: major groups of the Standard Occupational Classification, plainly."""

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("job_families", text)


def family_of(code: str) -> str:
    """Return the family that an O*NET-SOC code begins with."""
    return code[:2]


def family_names() -> dict[str, str]:
    """Return plain names by the two digits that the codes of a family begin with."""
    return {
        "11": _tr("Management"),
        "13": _tr("Business and finance"),
        "15": _tr("Computers and math"),
        "17": _tr("Engineering and architecture"),
        "19": _tr("Science"),
        "21": _tr("Social work and counseling"),
        "23": _tr("Law"),
        "25": _tr("Teaching and libraries"),
        "27": _tr("Arts, media and sports"),
        "29": _tr("Health care"),
        "31": _tr("Health care support"),
        "33": _tr("Police, fire and security"),
        "35": _tr("Cooking and serving"),
        "37": _tr("Cleaning and gardening"),
        "39": _tr("Personal care and service"),
        "41": _tr("Sales"),
        "43": _tr("Office work"),
        "45": _tr("Farming, fishing and forestry"),
        "47": _tr("Building and mining"),
        "49": _tr("Installing and repairing"),
        "51": _tr("Making things"),
        "53": _tr("Driving, flying and moving"),
    }
