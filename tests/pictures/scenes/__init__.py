"""What is photographed: a function for each part of the program, which gets the studio."""

from tests.pictures.scenes.dialogs import dialogs, failures, menus_and_keys
from tests.pictures.scenes.job import job
from tests.pictures.scenes.many import many
from tests.pictures.scenes.new_data import new_data
from tests.pictures.scenes.paper import pages, preview
from tests.pictures.scenes.people import folder, then_and_now, two_people
from tests.pictures.scenes.results import all_jobs, careers, comparison, few_answers, shortlist
from tests.pictures.scenes.wizard import welcome, wizard

SCENES = (
    welcome,
    wizard,
    careers,
    few_answers,
    job,
    comparison,
    shortlist,
    all_jobs,
    preview,
    pages,
    folder,
    two_people,
    then_and_now,
    many,
    dialogs,
    menus_and_keys,
    failures,
    new_data,
)
