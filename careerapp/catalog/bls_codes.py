"""Which BLS code an O*NET occupation's figures are published under."""

# BLS publishes some occupations only together; O*NET tells them apart.
_MERGED = {
    "13-1020": ("13-1021", "13-1022", "13-1023"),
    "13-2020": ("13-2022", "13-2023"),
    "21-1018": ("21-1011", "21-1014"),
    "25-2052": ("25-2055", "25-2056"),
    "25-9045": ("25-9042", "25-9043"),
    "29-2010": ("29-2011", "29-2012"),
    "31-1120": ("31-1121", "31-1122"),
    "39-7010": ("39-7011", "39-7012"),
    "47-4090": ("47-4091", "47-4099"),
    "51-2028": ("51-2022", "51-2023"),
    "51-2090": ("51-2092",),
    "53-1047": ("53-1042", "53-1043", "53-1044"),
}
_PUBLISHED_UNDER = {part: whole for whole, parts in _MERGED.items() for part in parts}

ALL_OCCUPATIONS = "00-0000"
"""What the total of all occupations is published under."""

# Legislators, and fishing and hunting workers, are outside the survey of wages.
WITHOUT_WAGES = frozenset({"11-1031", "45-3031"})


def bls_code(onet_code: str) -> str:
    """Return the code of the BLS figures for an O*NET occupation.

    Parameters
    ----------
    onet_code : str
        O*NET-SOC code, ``SS-SSSS.NN``.

    Returns
    -------
    str
        ``SS-SSSS``; the same in the wage survey and in the projections. Several O*NET
        occupations may share one.
    """
    soc = onet_code.partition(".")[0]
    return _PUBLISHED_UNDER.get(soc, soc)
