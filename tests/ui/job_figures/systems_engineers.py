"""Computer Systems Engineers/Architects in Texas; nine jobs share their figures."""

from tests.ui.job_figures.tab import SHARE, Tab, pairs

SYSTEMS_ENGINEERS = Tab(
    code="15-1299.08",
    place="TX",
    lines=(
        # onet/29.3/Job Zones.txt: 3
        "Needs one to two years of training, or similar experience.",
        # bls/employment_projections_2024_2034.xlsx, Table 1.2, row 114, Computer occupations, all
        # other: 472, 510.5, 8.2, 3.9, 31.3, Bachelor's degree, None, None
        "Bachelor's degree",
        "No experience in a related job needed",
        "No training on the job beyond settling in",
        "about 472,000 jobs in 2024, about 511,000 jobs in 2034",
        "8.2 % more jobs: more than twice as fast as all jobs together (3.1 %)",
        "about 31,300 jobs, from growth and from people leaving",
        "3.9 % of those who work in it; of everybody who works 5.8 %",
        # onet/29.3/Job Zones.txt: all codes that begin with 15-1299
        (
            "These figures are for “Computer occupations, all other”, which also holds: Web "
            "Administrators; Geographic Information Systems Technologists and Technicians; "
            "Document Management Specialists; Penetration Testers; Information Security "
            "Engineers; Digital Forensics Analysts; Blockchain Engineers; Information "
            "Technology Project Managers."
        ),
        "This is the outlook for “Computer occupations, all other”, a wider group of jobs.",
        # bls/oews_2025_state.csv, TX, 15-1299: TOT_EMP 57020, JOBS_1000 4.052, LOC_QUOTIENT 1.45
        "$111,530 a year",
        "$78,100 to $152,110",
        "$55,480",
        "$174,300",
        "about 57,000 jobs",
        "4.05",
        "Texas: about one and a half times as common here as in the US.",
        # bls/oews_2025_national.csv, 15-1299: TOT_EMP 435370
        "$116,580 a year",
        "$79,370 to $157,500",
        "$55,940",
        "$188,470",
        "about 435,000 jobs",
        "2.8",
        # onet/29.3/Skills.txt, scale IM: 4, 4, 4, 3.88, 3.88
        "75 % Active Listening",
        "75 % Critical Thinking",
        "75 % Reading Comprehension",
        "72 % Speaking",
        "72 % Systems Analysis",
        # onet/29.3/Knowledge.txt, scale IM: 4.91, 4.09, 3.95, 3.86, 3.77
        "98 % Computers and electronics",
        "77 % English",
        "74 % Phone and data networks",
        "72 % Looking after customers",
        "69 % Engineering",
        # onet/29.3/Technology Skills.txt: 24 of 264 in demand, the last three not hot
        (
            "In demand: Amazon Web Services AWS software, Ansible software, Atlassian JIRA, "
            "Bash, C, C++, Docker, Git, GitHub, Go, IBM Terraform, JavaScript, Jenkins CI, "
            "Kubernetes, Linux, Microsoft Active Directory, Microsoft Azure software, "
            "Microsoft PowerShell, Oracle Java, Python, Structured query language SQL, "
            "Firewall software, Magellan Firmware, Operating system software"
        ),
        # onet/29.3/Alternate Titles.txt: all 29
        (
            "Also called Application Systems Architect, Cloud Architect, Cloud Engineer, Cloud"
            " Software Engineer, Cloud Solution Architect, Computer Systems Architect, "
            "Enterprise Architect, Firmware Engineer, Information Architect, Infrastructure "
            "Engineer, IT Architect (Information Technology Architect), IT Engineer "
            "(Information Technology Engineer), Knowledge Architect, Machine Learning "
            "Engineer, Network Analyst, Network and Infrastructure Engineer, Network Engineer,"
            " Software Systems Engineer, Solutions Architect, Solutions Engineer, Systems "
            "Application Engineer, Systems Architect, Systems Consultant, Systems Developer, "
            "Systems Engineer, Systems Requirements Planner, Target Developer, Technical "
            "Architect, Web Architect"
        ),
    ),
    charts={
        # onet/30.2/Interests.txt, scale OI: 4.10, 5.46, 1.88, 2.10, 3.03, 5.76
        "Interests: you and this job share most “Finding out why”": pairs(
            (
                ("Hands-on work", 52, f"20{SHARE}"),
                ("Finding out why", 74, f"90{SHARE}"),
                ("Creating", 15, f"40{SHARE}"),
                ("Helping people", 18, f"60{SHARE}"),
                ("Leading and selling", 34, f"30{SHARE}"),
                ("Keeping order", 79, f"35{SHARE}"),
            )
        ),
        # onet/29.3/Work Values.txt, scale EX: 5.67, 5.67, 5.67, 4.33, 4.67, 4.83
        "Values: you and this job share most “Using your strengths”": pairs(
            (
                ("Using your strengths", 78, f"90{SHARE}"),
                ("Deciding yourself", 78, f"60{SHARE}"),
                ("Moving up", 78, f"40{SHARE}"),
                ("Good company", 56, f"80{SHARE}"),
                ("Fair bosses", 61, f"50{SHARE}"),
                ("Pay and security", 64, f"70{SHARE}"),
            )
        ),
        # onet/29.3/Knowledge.txt, scale IM: 4.91, 4.09, 3.95, 3.86, 3.77, 3.29, 2.91, 2.91
        "Subjects: you have not rated these": pairs(
            (
                ("Computers and electronics", 98, "no answer"),
                ("English", 77, "no answer"),
                ("Phone and data networks", 74, "no answer"),
                ("Looking after customers", 72, "no answer"),
                ("Engineering", 69, "no answer"),
                ("Managing people and projects", 57, "no answer"),
                ("Technical drawing", 48, "no answer"),
                ("Mathematics", 48, "no answer"),
            )
        ),
        # onet/29.3/Education, Training, and Experience.txt, scale RL: 0, 0, 40.91, 4.55, 27.27,
        # 22.73 + 0, 4.55 + 0, 0
        "Most common among workers in this job: Certificate after high school": (
            "Less than a high school diploma: 0 %; High school diploma or equivalent: 0 %; "
            "Certificate after high school: 41 %; Some college courses: 5 %; Associate's degree: "
            "27 %; Bachelor's degree: 23 %; Master's degree: 5 %; Doctoral or professional "
            "degree: 0 %; you now: High school diploma or equivalent; your plan: Bachelor's "
            "degree"
        ),
        # bls/oews_2025_state.csv and _national.csv, as above
        "Half earn more a year than $111,530 in Texas, $116,580 in the US": (
            "Texas: lowest tenth $55,480, lower quarter $78,100, middle $111,530, upper "
            "quarter $152,110, highest tenth $174,300; The whole US: lowest tenth $55,940, "
            "lower quarter $79,370, middle $116,580, upper quarter $157,500, highest tenth "
            "$188,470"
        ),
        # bls/oews_2025_state.csv, 15-1299, by A_MEDIAN and TOT_EMP, 53 places each; another place
        # shares the 14th rank with Texas
        "Best paid in the Virgin Islands, most jobs in California": (
            "Best paid: 1  Virgin Islands $179,830; 2  District of Columbia $156,590; 3  "
            "Maryland $144,680; 4  Colorado $139,580; 5  Virginia $139,030; 14  Texas "
            "$111,530. Texas: number 14 of 53. Most jobs: 1  California 80,150; 2  Texas 57,020; 3"
            "  Georgia 20,630; 4  Maryland 19,060; 5  District of Columbia 17,200. Texas: number 2 "
            "of 53."
        ),
        "8.2 % more jobs in 2034 than in 2024": (
            "2024: about 472,000 jobs; 2034: about 511,000 jobs"
        ),
    },
    # onet/29.3/Related Occupations.txt, the first ten
    related=(
        "Software Developers",
        "Computer Systems Analysts",
        "Database Architects",
        "Information Security Engineers",
        "Computer Network Architects",
        "Blockchain Engineers",
        "Database Administrators",
        "Computer Hardware Engineers",
        "Software Quality Assurance Analysts and Testers",
        "Network and Computer Systems Administrators",
    ),
)
