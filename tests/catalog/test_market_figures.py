"""Figures of the Bureau of Labor Statistics in the committed database against its files.

Every expected value was looked up by hand in the file that is named beside it.
"""

import pytest

from careerapp.catalog.store import Catalog
from careerapp.domain.occupation import LaborMarket, MarketGroup, Outlook


# bls/oews_2025_national.csv and bls/oews_2025_state.csv, the columns TOT_EMP, JOBS_1000,
# LOC_QUOTIENT, A_PCT10, A_PCT25, A_MEDIAN, A_PCT75, A_PCT90, H_MEDIAN; of the country, jobs per
# 1,000 are shares of the 155,481,840 that TOT_EMP adds up to in the rows of group "detailed"
@pytest.mark.parametrize(
    ("code", "market"),
    [
        (
            "15-1252.00",
            LaborMarket("US", 1687890, 10.856, 1.0, 82460, 105210, 135980, 171980, 214670, 65.38),
        ),
        (
            "15-1252.00",
            LaborMarket("CA", 284390, 15.614, 1.44, 105060, 136990, 174410, 216670, 272670, 83.85),
        ),
        (
            "29-1141.00",
            LaborMarket("US", 3379720, 21.737, 1.0, 68940, 80330, 97550, 112350, 137470, 46.9),
        ),
        (
            "29-1141.00",
            LaborMarket("CA", 338940, 18.609, 0.86, 101260, 122440, 140270, 173170, 213320, 67.44),
        ),
        # The figures of registered nurses also stand for the more special nurses.
        (
            "29-1141.04",
            LaborMarket("VI", 470, 13.671, 0.64, 48730, 62690, 73890, 87600, 88270, 35.53),
        ),
        (
            "23-1011.00",
            LaborMarket("DC", 33070, 47.112, 9.71, 120580, 172060, 195190, 360310, 392750, 93.84),
        ),
        (
            "47-2111.00",
            LaborMarket("TX", 76770, 5.456, 1.12, 37920, 46670, 58570, 71130, 80300, 28.16),
        ),
        (
            "49-3023.00",
            LaborMarket("NY", 32020, 3.305, 0.73, 35470, 45550, 54120, 73320, 91490, 26.02),
        ),
        (
            "13-2011.00",
            LaborMarket("PR", 13460, 14.321, 1.52, 24800, 28890, 37290, 49310, 68620, 17.93),
        ),
        (
            "33-2011.00",
            LaborMarket("IL", 18400, 3.018, 1.36, 38900, 47910, 78380, 103530, 106060, 37.68),
        ),
        (
            "53-3032.00",
            LaborMarket("GU", 490, 7.901, 0.59, 30300, 34890, 37190, 41790, 47230, 17.88),
        ),
        # Published under merged codes: 13-1020, 31-1120, 29-2010, 53-1047, 51-2090.
        (
            "13-1022.00",
            LaborMarket("US", 491430, 3.161, 1.0, 48380, 60800, 77710, 100820, 128870, 37.36),
        ),
        (
            "13-1021.00",
            LaborMarket("WY", 570, 2.021, 0.64, 46340, 55430, 72200, 91520, 109650, 34.71),
        ),
        (
            "31-1121.00",
            LaborMarket("FL", 90170, 9.081, 0.33, 30660, 31540, 33800, 35880, 38310, 16.25),
        ),
        (
            "29-2011.00",
            LaborMarket("US", 332940, 2.141, 1.0, 38910, 47650, 62930, 81450, 100990, 30.26),
        ),
        (
            "53-1043.00",
            LaborMarket("US", 623640, 4.011, 1.0, 43360, 50070, 62890, 78160, 96150, 30.23),
        ),
        (
            "51-2092.00",
            LaborMarket("US", 1405030, 9.037, 1.0, 33280, 37380, 44650, 51200, 64880, 21.47),
        ),
        # Hourly pay only.
        ("27-2011.00", LaborMarket("US", 55000, 0.354, 1.0, hourly_median=29.05)),
        ("27-2031.00", LaborMarket("US", 8130, 0.052, 1.0, hourly_median=24.8)),
        ("27-2042.00", LaborMarket("US", 36180, 0.233, 1.0, hourly_median=47.8)),
        ("27-2091.00", LaborMarket("US", 7920, 0.051, 1.0, hourly_median=21.61)),
        # Yearly pay only.
        (
            "25-2021.00",
            LaborMarket("US", 1388390, 8.93, 1.0, 47960, 57710, 63970, 81450, 104340, None),
        ),
        # Withheld figures: all pay, the highest percentiles, employment; no row at all.
        ("29-1141.00", LaborMarket("GU", 680, 10.952, 0.51)),
        ("27-2011.00", LaborMarket("CA", 26170, 1.437, 4.06)),
        (
            "27-2021.00",
            LaborMarket("CA", 830, 0.045, 0.47, 40120, 65780, 79040, 149490, None, None),
        ),
        (
            "11-1011.00",
            LaborMarket("GU", 320, 5.077, 3.7, 28000, 61910, 106500, 167190, None, 51.2),
        ),
        (
            "33-2011.00",
            LaborMarket("VT", None, None, None, 29790, 37100, 46430, 59600, 77200, 22.32),
        ),
        ("29-1024.00", LaborMarket("CA")),
        ("11-1031.00", LaborMarket("US")),
        ("45-3031.00", LaborMarket("US")),
    ],
)
def test_labor_market(catalog: Catalog, code: str, market: LaborMarket) -> None:
    assert catalog.labor_market(code, market.location) == market


# bls/employment_projections_2024_2034.xlsx, Table 1.2; jobs and openings are in thousands there
@pytest.mark.parametrize(
    ("code", "outlook"),
    [
        (
            "15-1252.00",
            Outlook(1693800, 1961400, 15.8, 115200, "Bachelor's degree", "None", "None", 1.6),
        ),
        (
            "29-1141.00",
            Outlook(3391000, 3557100, 4.9, 189100, "Bachelor's degree", "None", "None", 0.5),
        ),
        (
            "47-2111.00",
            Outlook(
                818700,
                896100,
                9.5,
                81000,
                "High school diploma or equivalent",
                "None",
                "Apprenticeship",
                7.8,
            ),
        ),
        (
            "33-2011.00",
            Outlook(
                344900,
                356700,
                3.4,
                27100,
                "Postsecondary nondegree award",
                "None",
                "Long-term on-the-job training",
                0,
            ),
        ),
        (
            "43-9022.00",
            Outlook(
                40000,
                25600,
                -36.1,
                2200,
                "High school diploma or equivalent",
                "None",
                "Short-term on-the-job training",
                7.5,
            ),
        ),
        (
            "13-1023.00",
            Outlook(
                522200,
                552300,
                5.8,
                52200,
                "Bachelor's degree",
                "None",
                "Moderate-term on-the-job training",
                4.7,
            ),
        ),
        # No figure for the self-employed.
        (
            "11-1031.00",
            Outlook(
                27700, 28600, 3.4, 2200, "Bachelor's degree", "Less than 5 years", "None", None
            ),
        ),
        (
            "45-3031.00",
            Outlook(
                21900,
                20900,
                -4.6,
                2800,
                "No formal educational credential",
                "None",
                "Moderate-term on-the-job training",
                57.1,
            ),
        ),
        # Fewer than 50 openings: published as 0.0 thousand.
        (
            "29-1024.00",
            Outlook(
                900,
                900,
                4.5,
                0,
                "Doctoral or professional degree",
                "None",
                "Internship/residency",
                12,
            ),
        ),
    ],
)
def test_outlook(catalog: Catalog, code: str, outlook: Outlook) -> None:
    assert catalog.occupation(code).outlook == outlook


# The same table, row "Total, all occupations"
def test_outlook_of_all_jobs_together(catalog: Catalog) -> None:
    assert catalog.outlook_of_all() == Outlook(
        169956100, 175167900, 3.1, 18863300, None, None, None, 5.8
    )


# The same table, column "2024 National Employment Matrix title"; onet/29.3/Job Zones.txt has the
# members
@pytest.mark.parametrize(
    ("code", "group", "is_wider"),
    [
        ("47-2111.00", MarketGroup("47-2111", "Electricians", ("47-2111.00",)), False),
        (
            "15-1299.08",
            MarketGroup(
                "15-1299",
                "Computer occupations, all other",
                tuple(f"15-1299.0{number}" for number in range(1, 10)),
            ),
            True,
        ),
        (
            "13-1022.00",
            MarketGroup(
                "13-1020",
                "Buyers and purchasing agents",
                ("13-1021.00", "13-1022.00", "13-1023.00"),
            ),
            True,
        ),
        # O*NET has not rated the others of this group.
        (
            "51-2092.00",
            MarketGroup("51-2090", "Miscellaneous assemblers and fabricators", ("51-2092.00",)),
            True,
        ),
    ],
)
def test_what_figures_are_published_for(
    catalog: Catalog, code: str, group: MarketGroup, is_wider: bool
) -> None:
    found = catalog.occupation(code).market_group
    assert found == group
    assert found.is_wider is is_wider
