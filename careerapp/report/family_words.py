"""The 22 families of jobs: major groups of the Standard Occupational Classification, plainly."""

from careerapp.domain.language import Language, english


def family_names(tr: Language = english) -> dict[str, str]:
    """Return plain names by the two digits that the codes of a family begin with."""
    return {
        "11": tr("Management"),
        "13": tr("Business and finance"),
        "15": tr("Computers and math"),
        "17": tr("Engineering and architecture"),
        "19": tr("Science"),
        "21": tr("Social work and counseling"),
        "23": tr("Law"),
        "25": tr("Teaching and libraries"),
        "27": tr("Arts, media and sports"),
        "29": tr("Health care"),
        "31": tr("Health care support"),
        "33": tr("Police, fire and security"),
        "35": tr("Cooking and serving"),
        "37": tr("Cleaning and gardening"),
        "39": tr("Personal care and service"),
        "41": tr("Sales"),
        "43": tr("Office work"),
        "45": tr("Farming, fishing and forestry"),
        "47": tr("Building and mining"),
        "49": tr("Installing and repairing"),
        "51": tr("Making things"),
        "53": tr("Driving, flying and moving"),
    }
