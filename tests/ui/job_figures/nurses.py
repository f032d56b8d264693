"""Registered Nurses in California; their figures are those of a wider group."""

from tests.ui.job_figures.tab import SHARE, Tab, pairs

NURSES = Tab(
    code="29-1141.00",
    place="CA",
    lines=(
        # onet/29.3/Job Zones.txt: 4
        "Needs two to four years of preparation.",
        # bls/employment_projections_2024_2034.xlsx, Table 1.2, row 438, Registered nurses:
        # 3391, 3557.1, 4.9, 0.5, 189.1, Bachelor's degree, None, None; row 3, all: 3.1, 5.8
        "Bachelor's degree",
        "No experience in a related job needed",
        "No training on the job beyond settling in",
        "about 3,390,000 jobs in 2024, about 3,560,000 jobs in 2034",
        "4.9 % more jobs: faster than all jobs together (3.1 %)",
        "about 189,000 jobs, from growth and from people leaving",
        "0.5 % of those who work in it; of everybody who works 5.8 %",
        # onet/29.3/Job Zones.txt: all codes that begin with 29-1141; onet/30.2/Occupation Data.txt
        (
            "These figures are for “Registered nurses”, which also holds: Acute Care Nurses; "
            "Advanced Practice Psychiatric Nurses; Critical Care Nurses; Clinical Nurse "
            "Specialists."
        ),
        # bls/oews_2025_state.csv, CA, 29-1141: A_MEDIAN, A_PCT25, A_PCT75, A_PCT10, A_PCT90,
        # TOT_EMP 338940, JOBS_1000 18.609, LOC_QUOTIENT 0.86
        "$140,270 a year",
        "$122,440 to $173,170",
        "$101,260",
        "$213,320",
        "about 339,000 jobs",
        "18.6",
        "California: a little less common here than in the US.",
        # bls/oews_2025_national.csv, 29-1141: the same, TOT_EMP 3379720
        "$97,550 a year",
        "$80,330 to $112,350",
        "$68,940",
        "$137,470",
        "about 3,380,000 jobs",
        "21.7",
        # onet/29.3/Skills.txt, scale IM: 4.12, 4, 4, 4, 4; Speaking has 4 as well
        "78 % Social Perceptiveness",
        "75 % Active Listening",
        "75 % Coordination",
        "75 % Critical Thinking",
        "75 % Service Orientation",
        # onet/29.3/Knowledge.txt, scale IM: 4.58, 4.4, 4.36, 4.18, 3.55
        "90 % Psychology",
        "85 % Looking after customers",
        "84 % Medicine",
        "80 % English",
        "64 % Office work",
        # onet/29.3/Technology Skills.txt: none in demand, 16 of 43 hot
        (
            "Hot: Apache Spark, eClinicalWorks EHR software, Epic Systems, Google Docs, Henry "
            "Schein Dentrix, Kronos Workforce Timekeeper, MEDITECH software, Microsoft Access,"
            " Microsoft Excel, Microsoft Office software, Microsoft Outlook, Microsoft "
            "PowerPoint, Microsoft Project, Microsoft SharePoint, Microsoft Windows, Microsoft"
            " Word"
        ),
        # onet/29.3/Alternate Titles.txt: the shortest of 100
        "Also called Field Nurse, Nurse, Scrub Nurse, Staff Nurse, Ward Nurse",
    ),
    charts={
        # onet/30.2/Interests.txt, scale OI: 3.46, 4.71, 1.34, 5.57, 2.38, 4.75
        "Interests: you and this job share most “Finding out why”": pairs(
            (
                ("Hands-on work", 41, f"20{SHARE}"),
                ("Finding out why", 62, f"90{SHARE}"),
                ("Creating", 6, f"40{SHARE}"),
                ("Helping people", 76, f"60{SHARE}"),
                ("Leading and selling", 23, f"30{SHARE}"),
                ("Keeping order", 63, f"35{SHARE}"),
            )
        ),
        # onet/29.3/Work Values.txt, scale EX: achievement 5.33, independence 5.33, recognition
        # 4.67, relationships 6.33, support 6, working conditions 4.83
        "Values: you and this job share most “Good company”": pairs(
            (
                ("Using your strengths", 72, f"90{SHARE}"),
                ("Deciding yourself", 72, f"60{SHARE}"),
                ("Moving up", 61, f"40{SHARE}"),
                ("Good company", 89, f"80{SHARE}"),
                ("Fair bosses", 83, f"50{SHARE}"),
                ("Pay and security", 64, f"70{SHARE}"),
            )
        ),
        # onet/29.3/Knowledge.txt, scale IM, the eight highest: 4.58, 4.4, 4.36, 4.18, 3.55, 3.43,
        # 3.43, 3.29
        "Subjects: you have not rated these": pairs(
            (
                ("Psychology", 90, "no answer"),
                ("Looking after customers", 85, "no answer"),
                ("Medicine", 84, "no answer"),
                ("English", 80, "no answer"),
                ("Office work", 64, "no answer"),
                ("Mathematics", 61, "no answer"),
                ("Therapy and counseling", 61, "no answer"),
                ("Managing people and projects", 57, "no answer"),
            )
        ),
        # onet/29.3/Education, Training, and Experience.txt, scale RL: 0, 0.76, 22.50, 0, 19.39,
        # 55.92 + 0, 1.43 + 0, 0
        "Most common among workers in this job: Bachelor's degree": (
            "Less than a high school diploma: 0 %; High school diploma or equivalent: 1 %; "
            "Certificate after high school: 23 %; Some college courses: 0 %; Associate's degree: "
            "19 %; Bachelor's degree: 56 %; Master's degree: 1 %; Doctoral or professional "
            "degree: 0 %; you now: High school diploma or equivalent; your plan: Bachelor's "
            "degree"
        ),
        # bls/oews_2025_state.csv and _national.csv, as above
        "Half earn more a year than $140,270 in California, $97,550 in the US": (
            "California: lowest tenth $101,260, lower quarter $122,440, middle $140,270, upper"
            " quarter $173,170, highest tenth $213,320; The whole US: lowest tenth $68,940, "
            "lower quarter $80,330, middle $97,550, upper quarter $112,350, highest tenth "
            "$137,470"
        ),
        # bls/oews_2025_state.csv, 29-1141, by A_MEDIAN (53 places) and TOT_EMP (54 places)
        "Best paid and most jobs in California": (
            "Best paid: 1  California $140,270; 2  Hawaii $136,320; 3  Oregon $129,010; 4  "
            "Washington $124,200; 5  Alaska $109,480. California: number 1 of 53. Most jobs: 1  "
            "California 338,940; 2  Texas 271,380; 3  Florida 229,940; 4  New York 205,810; 5"
            "  Pennsylvania 146,520. California: number 1 of 54."
        ),
        "4.9 % more jobs in 2034 than in 2024": (
            "2024: about 3,390,000 jobs; 2034: about 3,560,000 jobs"
        ),
    },
    # onet/29.3/Related Occupations.txt, the first ten
    related=(
        "Clinical Nurse Specialists",
        "Nurse Practitioners",
        "Acute Care Nurses",
        "Critical Care Nurses",
        "Licensed Practical and Licensed Vocational Nurses",
        "Nurse Midwives",
        "Advanced Practice Psychiatric Nurses",
        "Nursing Assistants",
        "Physician Assistants",
        "Nurse Anesthetists",
    ),
)
