"""What people call the columns of a table, in English and Spanish."""

from collections.abc import Mapping

from careerapp.domain.scales import Interest, Subject, WorkValue

INTEREST_NAMES: Mapping[Interest, tuple[str, ...]] = {
    Interest.REALISTIC: ("Realista", "Hands-on", "Doers"),
    Interest.INVESTIGATIVE: ("Investigador", "Investigativo", "Thinkers"),
    Interest.ARTISTIC: ("Artístico", "Creators"),
    Interest.SOCIAL: ("Helpers",),
    Interest.ENTERPRISING: ("Emprendedor", "Persuaders", "Enterprise"),
    Interest.CONVENTIONAL: ("Convencional", "Organizers"),
}

VALUE_NAMES: Mapping[WorkValue, tuple[str, ...]] = {
    WorkValue.ACHIEVEMENT: ("Logro",),
    WorkValue.INDEPENDENCE: ("Independencia",),
    WorkValue.RECOGNITION: ("Reconocimiento",),
    WorkValue.RELATIONSHIPS: ("Relaciones", "Relationship"),
    WorkValue.SUPPORT: ("Apoyo",),
    WorkValue.WORKING_CONDITIONS: ("Condiciones de trabajo", "Conditions"),
}

SUBJECT_NAMES: Mapping[Subject, tuple[str, ...]] = {
    Subject.BIOLOGY: ("Biología",),
    Subject.CHEMISTRY: ("Química",),
    Subject.PHYSICS: ("Física",),
    Subject.MATHEMATICS: ("Math", "Maths", "Matemáticas"),
    Subject.GEOGRAPHY: ("Geografía",),
    Subject.COMPUTERS_AND_ELECTRONICS: (
        "Computers",
        "Computing",
        "Computer science",
        "Computación",
        "Computación y electrónica",
    ),
    Subject.ENGINEERING_AND_TECHNOLOGY: ("Ingeniería", "Ingeniería y tecnología"),
    Subject.DESIGN: ("Diseño", "Drafting"),
    Subject.BUILDING_AND_CONSTRUCTION: ("Construction", "Edificación y construcción"),
    Subject.MECHANICAL: ("Mechanics", "Mecánica"),
    Subject.PRODUCTION_AND_PROCESSING: ("Production", "Producción y procesamiento"),
    Subject.FOOD_PRODUCTION: ("Farming", "Agriculture", "Producción de alimentos"),
    Subject.TRANSPORTATION: ("Transporte",),
    Subject.TELECOMMUNICATIONS: ("Telecom", "Telecomunicaciones"),
    Subject.MEDICINE_AND_DENTISTRY: ("Medicina", "Medicina y odontología"),
    Subject.THERAPY_AND_COUNSELING: ("Therapy", "Counseling", "Terapia y consejería"),
    Subject.PSYCHOLOGY: ("Psicología",),
    Subject.SOCIOLOGY_AND_ANTHROPOLOGY: ("Sociology", "Sociología y antropología"),
    Subject.EDUCATION_AND_TRAINING: ("Educación y capacitación",),
    Subject.ENGLISH_LANGUAGE: ("Inglés", "Idioma inglés"),
    Subject.FOREIGN_LANGUAGE: ("Languages", "Idiomas", "Idiomas además del inglés"),
    Subject.COMMUNICATIONS_AND_MEDIA: ("Communications", "Comunicación y medios"),
    Subject.FINE_ARTS: ("Art", "Arts", "Arte", "Bellas artes"),
    Subject.HISTORY_AND_ARCHEOLOGY: ("Historia", "Historia y arqueología"),
    Subject.PHILOSOPHY_AND_THEOLOGY: ("Philosophy", "Filosofía", "Filosofía y teología"),
    Subject.LAW_AND_GOVERNMENT: ("Law", "Leyes", "Leyes y gobierno"),
    Subject.PUBLIC_SAFETY_AND_SECURITY: ("Public safety", "Seguridad pública y protección"),
    Subject.ADMINISTRATION_AND_MANAGEMENT: ("Management", "Administración y gestión"),
    Subject.ADMINISTRATIVE: ("Office", "Clerical", "Trabajo de oficina"),
    Subject.ECONOMICS_AND_ACCOUNTING: (
        "Economics",
        "Accounting",
        "Economía",
        "Economía y contabilidad",
    ),
    Subject.SALES_AND_MARKETING: ("Sales", "Marketing", "Ventas", "Ventas y mercadeo"),
    Subject.CUSTOMER_AND_PERSONAL_SERVICE: (
        "Customer service",
        "Atención al cliente",
        "Atención al cliente y al público",
    ),
    Subject.PERSONNEL_AND_HUMAN_RESOURCES: (
        "Human resources",
        "HR",
        "Recursos humanos",
        "Personal y recursos humanos",
    ),
}

ID_NAMES = (
    "Identifier",
    "Student ID",
    "Student number",
    "Student no",
    "Person ID",
    "Participant ID",
    "Client ID",
    "Record ID",
    "User ID",
    "Identificación",
    "Número de estudiante",
    "Matrícula",
)
PERSON_NAMES = (
    "Name",
    "Full name",
    "Student",
    "Student name",
    "Person",
    "Participant",
    "Client",
    "Client name",
    "Nombre",
    "Nombre completo",
    "Alumno",
    "Estudiante",
)
"""These tell people apart where nothing better does."""

LOCATION_NAMES = (
    "State",
    "Home state",
    "State code",
    "State or territory",
    "US state",
    "Place",
    "Estado",
    "Lugar",
    "Ubicación",
)
EDUCATION_NAMES = (
    "Current education",
    "Education current",
    "Education level",
    "Level of education",
    "Highest education",
    "Highest level of education",
    "Educational attainment",
    "Degree",
    "Current degree",
    "Educación",
    "Educación actual",
    "Estudios",
    "Nivel educativo",
    "Nivel de estudios",
)
PLANNED_NAMES = (
    "Education planned",
    "Education plan",
    "Education goal",
    "Educational goal",
    "Target education",
    "Desired education",
    "Planned degree",
    "Degree goal",
    "Educación planeada",
    "Educación prevista",
    "Educación deseada",
    "Estudios previstos",
    "Meta educativa",
)
