"""What a person reads about the 33 subjects: a title, a sentence, three examples."""

from collections.abc import Mapping

from careerapp.domain.language import to_translate
from careerapp.domain.scales import Subject

SUBJECT_WORDS: Mapping[Subject, tuple[str, str, str]] = {
    Subject.MATHEMATICS: (
        to_translate("Mathematics"),
        to_translate("Numbers, shapes and chance, and what follows from them."),
        to_translate("Algebra, geometry, statistics"),
    ),
    Subject.BIOLOGY: (
        to_translate("Biology"),
        to_translate("Living things, from a single cell to a forest."),
        to_translate("Animals, plants, genes"),
    ),
    Subject.CHEMISTRY: (
        to_translate("Chemistry"),
        to_translate("What things are made of, and what happens when they meet."),
        to_translate("Lab tests, batteries, new medicines"),
    ),
    Subject.PHYSICS: (
        to_translate("Physics"),
        to_translate("Motion, heat, light and sound, and the laws behind them."),
        to_translate("Electricity, rockets, lenses"),
    ),
    Subject.GEOGRAPHY: (
        to_translate("Geography"),
        to_translate("Land, water and climate, and how people live with them."),
        to_translate("Maps, weather, growing cities"),
    ),
    Subject.COMPUTERS_AND_ELECTRONICS: (
        to_translate("Computers and electronics"),
        to_translate("How programs and devices work, and how to make them do what you want."),
        to_translate("Coding, circuits, fixing a phone"),
    ),
    Subject.ENGINEERING_AND_TECHNOLOGY: (
        to_translate("Engineering"),
        to_translate("Turn an idea into something that works and lasts."),
        to_translate("Robots, bridges, solar panels"),
    ),
    Subject.TELECOMMUNICATIONS: (
        to_translate("Phone and data networks"),
        to_translate("How calls, pictures and data get from one place to another."),
        to_translate("Cell towers, cables, live broadcasts"),
    ),
    Subject.DESIGN: (
        to_translate("Technical drawing"),
        to_translate("Show exactly what a thing will look like before it is made."),
        to_translate("Floor plans, 3D models, blueprints"),
    ),
    Subject.MECHANICAL: (
        to_translate("Machines and tools"),
        to_translate("How machines run, and how to keep them running."),
        to_translate("Engines, bikes, power tools"),
    ),
    Subject.BUILDING_AND_CONSTRUCTION: (
        to_translate("Building and construction"),
        to_translate("Put up and repair houses, roads and other structures."),
        to_translate("Carpentry, plumbing, paving"),
    ),
    Subject.PRODUCTION_AND_PROCESSING: (
        to_translate("Manufacturing"),
        to_translate("Make many good pieces of a product without waste."),
        to_translate("Assembly lines, materials, quality checks"),
    ),
    Subject.FOOD_PRODUCTION: (
        to_translate("Farming and food"),
        to_translate("Grow crops, raise animals and bring good food to the table."),
        to_translate("Gardens, livestock, harvests"),
    ),
    Subject.TRANSPORTATION: (
        to_translate("Transport"),
        to_translate("Bring people and goods safely from one place to another."),
        to_translate("Trucks, flights, delivery routes"),
    ),
    Subject.MEDICINE_AND_DENTISTRY: (
        to_translate("Medicine"),
        to_translate("What makes people ill, and how to make or keep them well."),
        to_translate("Symptoms, treatments, teeth"),
    ),
    Subject.THERAPY_AND_COUNSELING: (
        to_translate("Therapy and counseling"),
        to_translate("Help people get back on their feet, in body or in mind."),
        to_translate("Exercises after an injury, listening, advice"),
    ),
    Subject.PSYCHOLOGY: (
        to_translate("Psychology"),
        to_translate("Why people think, feel and act as they do."),
        to_translate("Learning, moods, habits"),
    ),
    Subject.EDUCATION_AND_TRAINING: (
        to_translate("Teaching"),
        to_translate("Explain things so that others can do them too."),
        to_translate("Lessons, coaching, showing a beginner around"),
    ),
    Subject.SOCIOLOGY_AND_ANTHROPOLOGY: (
        to_translate("Societies and cultures"),
        to_translate("How groups of people live together, and how that changes."),
        to_translate("Customs, migration, family life"),
    ),
    Subject.HISTORY_AND_ARCHEOLOGY: (
        to_translate("History"),
        to_translate("What happened before us, and what it left behind."),
        to_translate("Old cities, wars, museum finds"),
    ),
    Subject.PHILOSOPHY_AND_THEOLOGY: (
        to_translate("Philosophy and religion"),
        to_translate("Big questions: what is right, what is true, what people believe."),
        to_translate("Ethics, world religions, debates"),
    ),
    Subject.LAW_AND_GOVERNMENT: (
        to_translate("Law and politics"),
        to_translate("The rules that a country lives by, and who makes them."),
        to_translate("Courts, elections, contracts"),
    ),
    Subject.PUBLIC_SAFETY_AND_SECURITY: (
        to_translate("Safety and security"),
        to_translate("Keep people, places and data from harm."),
        to_translate("Police work, rescue, protecting data"),
    ),
    Subject.ENGLISH_LANGUAGE: (
        to_translate("English"),
        to_translate("Read closely, and say clearly what you mean."),
        to_translate("Essays, grammar, stories"),
    ),
    Subject.FOREIGN_LANGUAGE: (
        to_translate("Foreign languages"),
        to_translate("Understand people who speak another language, and be understood."),
        to_translate("Spanish, sign language, translating"),
    ),
    Subject.FINE_ARTS: (
        to_translate("Art, music and theater"),
        to_translate("Make works of art, or perform them."),
        to_translate("Painting, dance, playing an instrument"),
    ),
    Subject.COMMUNICATIONS_AND_MEDIA: (
        to_translate("Media"),
        to_translate("Bring news and stories to many people."),
        to_translate("Videos, podcasts, newspapers"),
    ),
    Subject.ADMINISTRATION_AND_MANAGEMENT: (
        to_translate("Managing people and projects"),
        to_translate("Set a goal, share out the work and see it through."),
        to_translate("Plans, budgets, leading a team"),
    ),
    Subject.ECONOMICS_AND_ACCOUNTING: (
        to_translate("Money and accounting"),
        to_translate("How money is earned, counted, lent and invested."),
        to_translate("Bookkeeping, banks, stock markets"),
    ),
    Subject.SALES_AND_MARKETING: (
        to_translate("Selling and advertising"),
        to_translate("Find out what people want, and win them over."),
        to_translate("Ads, store displays, online shops"),
    ),
    Subject.CUSTOMER_AND_PERSONAL_SERVICE: (
        to_translate("Looking after customers"),
        to_translate("See what people need, and that they leave content."),
        to_translate("Front desks, help lines, hair salons"),
    ),
    Subject.PERSONNEL_AND_HUMAN_RESOURCES: (
        to_translate("Hiring and staff"),
        to_translate("Find the right people for a job, and see that they are treated well."),
        to_translate("Job interviews, pay, training plans"),
    ),
    Subject.ADMINISTRATIVE: (
        to_translate("Office work"),
        to_translate("Keep papers, calendars and messages in order."),
        to_translate("Forms, filing, scheduling"),
    ),
}
