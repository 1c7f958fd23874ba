"""Due dates in the browser."""

from __future__ import annotations

import pytest

from serving import Site


def test_what_is_late_is_told_with_its_days(site: Site) -> None:
    answer = site.get("/en/due/CTOC/COP/WG.6:15")

    assert answer.status == 200
    assert "2 days late" in answer.text
    assert 'class="shape solid" d="M0-8L8 0L0 8L-8 0Z"' in answer.text  # and shown
    assert "kind=document&amp;key=CTOC%2FCOP%2FWG.6%2F2028%2F4&amp;field=date" in answer.text


@pytest.mark.parametrize(
    ("language", "said"), [("ru", "опоздание на 2 дня"), ("ar", "متأخرة يومين"), ("zh", "迟2天")]
)
def test_days_have_their_plurals(site: Site, language: str, said: str) -> None:
    assert said in site.get(f"/{language}/due/CTOC/COP/WG.6:15").text


def test_many_sessions_take_no_more_questions_than_one(site: Site) -> None:
    overview, one = site.get("/en/due"), site.get("/en/due/CTOC/COP:14")

    assert overview.status == 200
    assert overview.statements <= one.statements + 12


def test_a_session_that_nobody_knows_is_not_found(site: Site) -> None:
    assert site.get("/en/due/CTOC/COP:99").status == 404


def test_the_list_goes_on_and_is_narrowed(site: Site) -> None:
    first = site.get("/en/due").text
    narrowed = site.get("/en/due?body=CTOC/COP/WG.6&year=2028").text

    assert 'rel="next"' in first
    assert narrowed.count('href="/en/due/') == 1
    assert 'href="/en/due/CTOC/COP/WG.6:15"' in narrowed
