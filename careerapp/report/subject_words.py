"""What a person reads about the 33 subjects: a title, a sentence, three examples."""

from collections.abc import Mapping

from careerapp.domain.scales import Subject

SUBJECT_WORDS: Mapping[Subject, tuple[str, str, str]] = {
    Subject.MATHEMATICS: (
        "Mathematics",
        "Numbers, shapes and chance, and what follows from them.",
        "Algebra, geometry, statistics",
    ),
    Subject.BIOLOGY: (
        "Biology",
        "Living things, from a single cell to a forest.",
        "Animals, plants, genes",
    ),
    Subject.CHEMISTRY: (
        "Chemistry",
        "What things are made of, and what happens when they meet.",
        "Lab tests, batteries, new medicines",
    ),
    Subject.PHYSICS: (
        "Physics",
        "Motion, heat, light and sound, and the laws behind them.",
        "Electricity, rockets, lenses",
    ),
    Subject.GEOGRAPHY: (
        "Geography",
        "Land, water and climate, and how people live with them.",
        "Maps, weather, growing cities",
    ),
    Subject.COMPUTERS_AND_ELECTRONICS: (
        "Computers and electronics",
        "How programs and devices work, and how to make them do what you want.",
        "Coding, circuits, fixing a phone",
    ),
    Subject.ENGINEERING_AND_TECHNOLOGY: (
        "Engineering",
        "Turn an idea into something that works and lasts.",
        "Robots, bridges, solar panels",
    ),
    Subject.TELECOMMUNICATIONS: (
        "Phone and data networks",
        "How calls, pictures and data get from one place to another.",
        "Cell towers, cables, live broadcasts",
    ),
    Subject.DESIGN: (
        "Technical drawing",
        "Show exactly what a thing will look like before it is made.",
        "Floor plans, 3D models, blueprints",
    ),
    Subject.MECHANICAL: (
        "Machines and tools",
        "How machines run, and how to keep them running.",
        "Engines, bikes, power tools",
    ),
    Subject.BUILDING_AND_CONSTRUCTION: (
        "Building and construction",
        "Put up and repair houses, roads and other structures.",
        "Carpentry, plumbing, paving",
    ),
    Subject.PRODUCTION_AND_PROCESSING: (
        "Manufacturing",
        "Make many good pieces of a product without waste.",
        "Assembly lines, materials, quality checks",
    ),
    Subject.FOOD_PRODUCTION: (
        "Farming and food",
        "Grow crops, raise animals and bring good food to the table.",
        "Gardens, livestock, harvests",
    ),
    Subject.TRANSPORTATION: (
        "Transport",
        "Bring people and goods safely from one place to another.",
        "Trucks, flights, delivery routes",
    ),
    Subject.MEDICINE_AND_DENTISTRY: (
        "Medicine",
        "What makes people ill, and how to make or keep them well.",
        "Symptoms, treatments, teeth",
    ),
    Subject.THERAPY_AND_COUNSELING: (
        "Therapy and counseling",
        "Help people get back on their feet, in body or in mind.",
        "Exercises after an injury, listening, advice",
    ),
    Subject.PSYCHOLOGY: (
        "Psychology",
        "Why people think, feel and act as they do.",
        "Learning, moods, habits",
    ),
    Subject.EDUCATION_AND_TRAINING: (
        "Teaching",
        "Explain things so that others can do them too.",
        "Lessons, coaching, showing a beginner around",
    ),
    Subject.SOCIOLOGY_AND_ANTHROPOLOGY: (
        "Societies and cultures",
        "How groups of people live together, and how that changes.",
        "Customs, migration, family life",
    ),
    Subject.HISTORY_AND_ARCHEOLOGY: (
        "History",
        "What happened before us, and what it left behind.",
        "Old cities, wars, museum finds",
    ),
    Subject.PHILOSOPHY_AND_THEOLOGY: (
        "Philosophy and religion",
        "Big questions: what is right, what is true, what people believe.",
        "Ethics, world religions, debates",
    ),
    Subject.LAW_AND_GOVERNMENT: (
        "Law and politics",
        "The rules that a country lives by, and who makes them.",
        "Courts, elections, contracts",
    ),
    Subject.PUBLIC_SAFETY_AND_SECURITY: (
        "Safety and security",
        "Keep people, places and data from harm.",
        "Police work, rescue, protecting data",
    ),
    Subject.ENGLISH_LANGUAGE: (
        "English",
        "Read closely, and say clearly what you mean.",
        "Essays, grammar, stories",
    ),
    Subject.FOREIGN_LANGUAGE: (
        "Foreign languages",
        "Understand people who speak another language, and be understood.",
        "Spanish, sign language, translating",
    ),
    Subject.FINE_ARTS: (
        "Art, music and theater",
        "Make works of art, or perform them.",
        "Painting, dance, playing an instrument",
    ),
    Subject.COMMUNICATIONS_AND_MEDIA: (
        "Media",
        "Bring news and stories to many people.",
        "Videos, podcasts, newspapers",
    ),
    Subject.ADMINISTRATION_AND_MANAGEMENT: (
        "Managing people and projects",
        "Set a goal, share out the work and see it through.",
        "Plans, budgets, leading a team",
    ),
    Subject.ECONOMICS_AND_ACCOUNTING: (
        "Money and accounting",
        "How money is earned, counted, lent and invested.",
        "Bookkeeping, banks, stock markets",
    ),
    Subject.SALES_AND_MARKETING: (
        "Selling and advertising",
        "Find out what people want, and win them over.",
        "Ads, store displays, online shops",
    ),
    Subject.CUSTOMER_AND_PERSONAL_SERVICE: (
        "Looking after customers",
        "See what people need, and that they leave content.",
        "Front desks, help lines, hair salons",
    ),
    Subject.PERSONNEL_AND_HUMAN_RESOURCES: (
        "Hiring and staff",
        "Find the right people for a job, and see that they are treated well.",
        "Job interviews, pay, training plans",
    ),
    Subject.ADMINISTRATIVE: (
        "Office work",
        "Keep papers, calendars and messages in order.",
        "Forms, filing, scheduling",
    ),
}
