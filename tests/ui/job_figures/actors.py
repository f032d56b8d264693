"""Actors in New York; only hourly pay is published."""

from tests.ui.job_figures.tab import SHARE, Tab, pairs

ACTORS = Tab(
    code="27-2011.00",
    place="NY",
    lines=(
        # onet/29.3/Job Zones.txt: 2
        "Needs some preparation, from a few months to a year.",
        # bls/employment_projections_2024_2034.xlsx, Table 1.2, row 376, Actors: 57, 57.1, 0.3,
        # 27.9, 6.3, Some college, no degree, None, Long-term on-the-job training
        "Some college courses",
        "No experience in a related job needed",
        "More than a year of training on the job",
        "about 57,000 jobs in 2024, about 57,100 jobs in 2034",
        "0.3 % more jobs: slower than all jobs together (3.1 %)",
        "about 6,300 jobs, from growth and from people leaving",
        "27.9 % of those who work in it; of everybody who works 5.8 %",
        # bls/oews_2025_state.csv, NY, 27-2011: H_MEDIAN alone, TOT_EMP 6630, JOBS_1000 0.685,
        # LOC_QUOTIENT 1.94
        "$28.44 an hour",
        "not published",
        "about 6,630 jobs",
        "0.685",
        "New York: about twice as common here as in the US.",
        # bls/oews_2025_national.csv, 27-2011: H_MEDIAN alone, TOT_EMP 55000
        "$29.05 an hour",
        "about 55,000 jobs",
        "0.354",
        # onet/29.3/Skills.txt, scale IM: 3.88, 3.88, 3.75, 3.75, 3
        "72 % Reading Comprehension",
        "72 % Speaking",
        "69 % Active Listening",
        "69 % Social Perceptiveness",
        "50 % Critical Thinking",
        # onet/29.3/Knowledge.txt, scale IM: 4.67, 4.31, 4.12, 3.44, 3.26
        "92 % Art, music and theater",
        "83 % English",
        "78 % Media",
        "61 % Societies and cultures",
        "57 % Psychology",
        # onet/29.3/Technology Skills.txt: none in demand, 9 of 20 hot
        (
            "Hot: Facebook, Linux, Microsoft Excel, Microsoft Office software, Microsoft "
            "Outlook, Microsoft PowerPoint, Microsoft Word, TikTok, Zoom"
        ),
        (
            "Also used: Apple Final Cut Pro, Email software, FileMaker Pro, Instagram, "
            "LinkedIn, Motion capture software, Twitter, Web browser software, Website "
            "development software, Word processing software, YouTube"
        ),
        # onet/29.3/Alternate Titles.txt: the shortest of 49
        "Also called Actor, Comic, Double, Extra, Mime",
    ),
    charts={
        # onet/30.2/Interests.txt, scale OI: 2.29, 2.16, 7.00, 4.08, 4.00, 1.81
        "Interests: you and this job share most “Helping people”": pairs(
            (
                ("Hands-on work", 22, f"20{SHARE}"),
                ("Finding out why", 19, f"90{SHARE}"),
                ("Creating", 100, f"40{SHARE}"),
                ("Helping people", 51, f"60{SHARE}"),
                ("Leading and selling", 50, f"30{SHARE}"),
                ("Keeping order", 14, f"35{SHARE}"),
            )
        ),
        # onet/29.3/Work Values.txt, scale EX: 5.67, 4.67, 4.67, 6.00, 2.00, 4.17
        "Values: you and this job share most “Good company”": pairs(
            (
                ("Using your strengths", 78, f"90{SHARE}"),
                ("Deciding yourself", 61, f"60{SHARE}"),
                ("Moving up", 61, f"40{SHARE}"),
                ("Good company", 83, f"80{SHARE}"),
                ("Fair bosses", 17, f"50{SHARE}"),
                ("Pay and security", 53, f"70{SHARE}"),
            )
        ),
        # onet/29.3/Knowledge.txt, scale IM: 4.67, 4.31, 4.12, 3.44, 3.26, 3.08, 2.89, 2.73
        "Subjects: you have not rated these": pairs(
            (
                ("Art, music and theater", 92, "no answer"),
                ("English", 83, "no answer"),
                ("Media", 78, "no answer"),
                ("Societies and cultures", 61, "no answer"),
                ("Psychology", 57, "no answer"),
                ("Looking after customers", 52, "no answer"),
                ("Selling and advertising", 47, "no answer"),
                ("Teaching", 43, "no answer"),
            )
        ),
        # onet/29.3/Education, Training, and Experience.txt, scale RL: 45.42, 16.24, 3.81, 0, 0,
        # 20.68 + 0, 0, 13.86 + 0 + 0
        "Most common among workers in this job: Less than a high school diploma": (
            "Less than a high school diploma: 45 %; High school diploma or equivalent: 16 %; "
            "Certificate after high school: 4 %; Some college courses: 0 %; Associate's degree: 0"
            " %; Bachelor's degree: 21 %; Master's degree: 0 %; Doctoral or professional "
            "degree: 14 %; you now: High school diploma or equivalent; your plan: Bachelor's "
            "degree"
        ),
        "Half earn more an hour than $28.44 in New York, $29.05 in the US": (
            "New York: lowest tenth not published, lower quarter not published, middle $28.44,"
            " upper quarter not published, highest tenth not published; The whole US: lowest "
            "tenth not published, lower quarter not published, middle $29.05, upper quarter "
            "not published, highest tenth not published"
        ),
        # bls/oews_2025_state.csv, 27-2011, by H_MEDIAN (21 places) and TOT_EMP (30 places)
        "Best paid in Maryland, most jobs in California": (
            "Best paid: 1  Maryland $36.98; 2  Oregon $29.81; 3  New York $28.44; 4  "
            "Connecticut $27.91; 5  Texas $25.86. New York: number 3 of 21. Most jobs: 1  "
            "California 26,170; 2  New York 6,630; 3  Florida 6,400; 4  Texas 2,160; 5  "
            "Georgia 1,520. New York: number 2 of 30."
        ),
        "0.3 % more jobs in 2034 than in 2024": (
            "2024: about 57,000 jobs; 2034: about 57,100 jobs"
        ),
    },
    # onet/29.3/Related Occupations.txt, the first ten
    related=(
        "Musicians and Singers",
        "Choreographers",
        "Talent Directors",
        "Music Directors and Composers",
        "Poets, Lyricists and Creative Writers",
        "Dancers",
        "Producers and Directors",
        "Art, Drama, and Music Teachers, Postsecondary",
        "Broadcast Announcers and Radio Disc Jockeys",
        "Writers and Authors",
    ),
)
