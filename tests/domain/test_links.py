"""Addresses of helpful pages."""

from dataclasses import astuple, replace

from careerapp.domain.links import job_links


def test_addresses_carry_the_job_and_the_place_and_nothing_else() -> None:
    links = job_links("51-9161.00", "Computer Tool & Control/Setup Operators", "NY")
    assert links.my_next_move == "https://www.mynextmove.org/profile/summary/51-9161.00"
    for address in astuple(links)[1:]:
        assert "Computer%20Tool%20%26%20Control%2FSetup%20Operators" in address
        assert "New%20York" in address
    assert all(address.startswith("https://") for address in astuple(links))


def test_without_a_place_the_whole_country_is_searched() -> None:
    assert "United%20States" in job_links("29-1141.00", "Registered Nurses", None).indeed


def test_the_official_page_speaks_spanish_too() -> None:
    links = job_links("29-1141.00", "Registered Nurses", "CA", "es")
    assert links.my_next_move == "https://www.miproximopaso.org/profile/summary/29-1141.00"
    assert links == replace(
        job_links("29-1141.00", "Registered Nurses", "CA"), my_next_move=links.my_next_move
    )
