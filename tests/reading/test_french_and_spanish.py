"""What French and Spanish documents say: who is asked to do what, and which acts they cite."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, reading, resolution, said
from greffier.reading.leads import grammar

Act = tuple[str, str, list[str], str | None]
KEYS = ("action", "class", "addressees", "addressees_text")

PROVISIONS: list[tuple[str, str, list[Act]]] = [
    ("fr", "Prie le Secrétariat de faire rapport.", [("Prie", "directive", ["secretariat"], "le Secrétariat")]),
    ("fr", "Demande également à l’Office des Nations Unies contre la drogue et le crime d’apporter son concours.",
     [("Demande également", "directive", ["unodc"], "à l’Office des Nations Unies contre la drogue et le crime")]),
    ("fr", "Exhorte les États parties à répondre.", [("Exhorte", "directive", ["states_parties"], "les États parties")]),
    ("fr", "Invite les États Membres et les autres donateurs à fournir des ressources.",
     [("Invite", "directive", ["member_states", "donors"], "les États Membres et les autres donateurs")]),
    ("fr", "Engage les organisations internationales et régionales à prêter leur concours.",
     [("Engage", "directive", ["international_organizations", "regional_organizations"], "les organisations internationales et régionales")]),
    ("fr", "Encourage le Chili à poursuivre ses travaux.", [("Encourage", "directive", ["state"], "le Chili")]),
    ("fr", "Prie le Secrétariat de faire rapport et encourage les États à coopérer.",
     [("Prie", "directive", ["secretariat"], "le Secrétariat"), ("encourage", "directive", ["states"], "les États")]),
    ("fr", "Décide de rester saisie de la question.", [("Décide", "deciding", [], None)]),
    ("fr", "Prend également note du rapport.", [("Prend également note", "observing", [], None)]),  # an adverb inside the phrase
    ("fr", "Note avec satisfaction également que les travaux avancent.", [("Note avec satisfaction également", "observing", [], None)]),
    ("fr", "Se félicite de l'offre du Chili.", [("Se félicite", "evaluative", [], None)]),  # a straight apostrophe
    ("fr", "Fait de nouveau siennes les recommandations.", [("Fait de nouveau siennes", "deciding", [], None)]),
    ("fr", "Se déclare de nouveau vivement préoccupée par la situation.", [("Se déclare de nouveau vivement préoccupée", "evaluative", [], None)]),
    ("fr", "Se déclare résolue à agir.", [("Se déclare résolue", "reinforcing", [], None)]),  # the same verb, another class
    ("fr", "Réitère sa demande au Secrétariat de publier le rapport.", [("Réitère sa demande", "directive", ["secretariat"], "au Secrétariat")]),
    ("fr", "Réaffirme sa résolution 7/1.", [("Réaffirme", "reinforcing", [], None)]),
    ("fr", "Exprime sa profonde gratitude au Qatar.", [("Exprime sa profonde gratitude", "evaluative", [], None)]),
    ("es", "Solicita a la Secretaría que presente un informe.", [("Solicita", "directive", ["secretariat"], "a la Secretaría")]),
    ("es", "Insta a los Estados partes a que respondan.", [("Insta", "directive", ["states_parties"], "a los Estados partes")]),
    ("es", "Invita a los Estados Miembros y otros donantes a que proporcionen recursos.",
     [("Invita", "directive", ["member_states", "donors"], "a los Estados Miembros y otros donantes")]),
    ("es", "Exhorta a las organizaciones internacionales y regionales a que colaboren.",
     [("Exhorta", "directive", ["international_organizations", "regional_organizations"], "a las organizaciones internacionales y regionales")]),
    ("es", "Alienta a Chile a proseguir su labor.", [("Alienta", "directive", ["state"], "a Chile")]),
    ("es", "Solicita a la Secretaría que informe y alienta a los Estados a que cooperen.",
     [("Solicita", "directive", ["secretariat"], "a la Secretaría"), ("alienta", "directive", ["states"], "a los Estados")]),
    ("es", "Decide seguir ocupándose de la cuestión.", [("Decide", "deciding", [], None)]),
    ("es", "Toma nota con aprecio también del informe.", [("Toma nota con aprecio también", "observing", [], None)]),
    ("es", "Acoge con beneplácito el ofrecimiento de Chile.", [("Acoge con beneplácito", "evaluative", [], None)]),
    ("es", "Expresa profunda preocupación también por la situación.", [("Expresa profunda preocupación también", "evaluative", [], None)]),
    ("es", "Reitera también su solicitud a la Secretaría de que publique el informe.",
     [("Reitera también su solicitud", "directive", ["secretariat"], "a la Secretaría")]),  # an adverb inside the phrase
    ("es", "Hace suyas las recomendaciones.", [("Hace suyas", "deciding", [], None)]),
    ("es", "Condena, en los términos más enérgicos posibles, los actos de violencia.",
     [("Condena, en los términos más enérgicos posibles", "evaluative", [], None)]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "paragraph", "acts"), PROVISIONS, ids=[row[1][:40] for row in PROVISIONS])
def test_operative_paragraphs(code: str, paragraph: str, acts: list[Act]) -> None:
    found = said(resolution(paragraph, language=code), "provision", *KEYS)
    assert acts == [act[:4] for act in found]


PREAMBLES: list[tuple[str, str, tuple[str, str]]] = [
    ("fr", "Rappelant en outre sa résolution 7/1,", ("Rappelant en outre", "reinforcing")),
    ("fr", "Vivement préoccupée également par la situation,", ("Vivement préoccupée également", "evaluative")),
    ("fr", "Ayant également examiné le rapport,", ("Ayant également examiné", "observing")),
    ("fr", "Ayant présents à l’esprit les buts de la Convention,", ("Ayant présents à l’esprit", "reinforcing")),
    ("fr", "S’inspirant des buts de la Convention,", ("S’inspirant", "reinforcing")),
    ("fr", "Constatant avec une vive inquiétude que les trafics s’étendent,", ("Constatant avec une vive inquiétude", "observing")),
    ("fr", "Agissant en vertu du Chapitre VII de la Charte,", ("Agissant", "reinforcing")),
    ("es", "Recordando además su resolución 7/1,", ("Recordando además", "reinforcing")),
    ("es", "Profundamente preocupada también por la situación,", ("Profundamente preocupada también", "evaluative")),
    ("es", "Habiendo examinado el informe,", ("Habiendo examinado", "observing")),
    ("es", "Poniendo de relieve nuevamente la importancia de la Convención,", ("Poniendo de relieve nuevamente", "reinforcing")),
    ("es", "Guiada por los propósitos de la Convención,", ("Guiada", "reinforcing")),
    ("es", "Actuando en virtud del Capítulo VII de la Carta,", ("Actuando", "reinforcing")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "paragraph", "act"), PREAMBLES, ids=[row[1][:40] for row in PREAMBLES])
def test_preambular_paragraphs(code: str, paragraph: str, act: tuple[str, str]) -> None:
    decides = "Décide cela." if code == "fr" else "Decide esto."
    text = resolution(decides, language=code, preamble=(paragraph,))
    found = said(text, "provision", "action", "class", "path")
    assert (*act, "preamble/1") == found[0][:3]


@pytest.mark.parametrize("code", ["en", "ru", "fr", "es"])
def test_every_form_of_a_phrase_is_found_again(code: str) -> None:
    """A form without slots, as printed, is the form of the data, also with an adverb between its words."""
    known = grammar(code)
    classes = known.told | known.classes
    plain = [form for form in classes if "{" not in form]
    tree = known.opening.verbs
    for form in plain:
        found = tree.longest(form, 0, len(form))
        assert found is not None, form
        assert (found[0], classes[found[1]]) == (len(form), classes[form]), found
    adverb = {"fr": "également", "es": "también"}.get(code)
    for form in (form for form in plain if adverb is not None and " " in form):
        printed = form.replace(" ", f" {adverb} ", 1)
        found = tree.longest(printed, 0, len(printed))
        assert found is not None, form
        assert (found[0], classes[found[1]]) == (len(printed), classes[form])


CITED: list[tuple[str, str, list[tuple[str, str | None, str]]]] = [
    ("fr", "Le Groupe a été créé en application de la résolution 5/4 du 22 octobre 2010.", [("resolution 5/4", "2010-10-22", "résolution 5/4 du 22 octobre 2010")]),
    ("fr", "Voir les résolutions de l’Assemblée générale 46/182 du 19 décembre 1991 et 57/338 du 15 décembre 2002.",
     [("A resolution 46/182", "1991-12-19", "résolutions de l’Assemblée générale 46/182 du 19 décembre 1991"), ("A resolution 57/338", "2002-12-15", "57/338 du 15 décembre 2002")]),
    ("fr", "Voir sa décision 4/3 et ses résolutions 7/1 et 8/2.", [("decision 4/3", None, "décision 4/3"), ("resolution 7/1", None, "résolutions 7/1"), ("resolution 8/2", None, "8/2")]),
    ("fr", "Voir la résolution 1325 (2000) du Conseil de sécurité, en date du 31 octobre 2000.",
     [("S resolution 1325 (2000)", "2000-10-31", "résolution 1325 (2000) du Conseil de sécurité, en date du 31 octobre 2000")]),
    ("es", "El Grupo se estableció en virtud de la resolución 5/4, de 22 de octubre de 2010.", [("resolution 5/4", "2010-10-22", "resolución 5/4, de 22 de octubre de 2010")]),
    ("es", "Véanse las resoluciones de la Asamblea General 46/182, de 19 de diciembre de 1991, y 57/338, de 15 de diciembre de 2002.",
     [("A resolution 46/182", "1991-12-19", "resoluciones de la Asamblea General 46/182, de 19 de diciembre de 1991"), ("A resolution 57/338", "2002-12-15", "57/338, de 15 de diciembre de 2002")]),
    ("es", "Véanse su decisión 4/3 y sus resoluciones 7/1 y 8/2.", [("decision 4/3", None, "decisión 4/3"), ("resolution 7/1", None, "resoluciones 7/1"), ("resolution 8/2", None, "8/2")]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "sentence", "expected"), CITED, ids=[row[1][:40] for row in CITED])
def test_acts_cited(code: str, sentence: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert expected == said(note(sentence, language=code), "decision", "decision", "date")


PARAGRAPHS = [
    ("fr", "Conformément au paragraphe 4 de la résolution 8/2, un rapport est établi.", "4"),
    ("fr", "Voir la résolution 8/2, par. 4.", "4"),
    ("es", "De conformidad con el párrafo 4 de la resolución 8/2, se prepara un informe.", "4"),
    ("es", "Véase la resolución 8/2, párr. 4.", "4"),
]


@pytest.mark.parametrize(("code", "sentence", "paragraph"), PARAGRAPHS)
def test_the_paragraph_cited(code: str, sentence: str, paragraph: str) -> None:
    assert [paragraph] == [row[0] for row in said(note(sentence, language=code), "decision", "paragraph")]


@pytest.mark.parametrize("code", ["fr", "es"])
def test_the_factory_documents_are_what_they_are_meant_to_be(code: str) -> None:
    found = reading(note("x", language=code))["document"]
    assert (found["kind"], found["language"], found["author"]) == ("note", code, "secretariat")
    assert (found["date"], found["original_language"], found["distribution"]) == (
        "2028-07-03",
        "en",
        "general",
    )


COUNCIL = {
    "fr": (
        "Nations Unies                    S/RES/2925 (2031)\nConseil de sécurité              Distr. générale\n"
        "                                 17 mars 2031\n\nRésolution 2925 (2031)\n\n"
        "Adoptée par le Conseil de sécurité à sa 9895e séance,\nle 15 mars 2031\n\nLe Conseil de sécurité,\n\n"
        "Conscient que les riverains ont besoin d’aide,\n\nAgissant en vertu du Chapitre VII de la Charte,\n\n"
        "1. Exige que les armes soient déposées ;\n\n2. Décide de rester saisi de la question.\n"
    ),
    "es": (
        "Naciones Unidas                  S/RES/2925 (2031)\nConsejo de Seguridad             Distr. general\n"
        "                                 17 de marzo de 2031\n\nResolución 2925 (2031)\n\n"
        "Aprobada por el Consejo de Seguridad en su 9895ª sesión,\ncelebrada el 15 de marzo de 2031\n\n"
        "El Consejo de Seguridad,\n\nConsciente de que los ribereños necesitan ayuda,\n\n"
        "Actuando en virtud del Capítulo VII de la Carta,\n\n"
        "1. Exige que se depongan las armas;\n\n2. Decide seguir ocupándose de la cuestión.\n"
    ),
}


@pytest.mark.parametrize("code", ["fr", "es"])
def test_a_resolution_of_the_security_council(code: str) -> None:
    found = reading(COUNCIL[code])
    document = found["document"]
    assert (document["body"], document["number"], document["kind"]) == ("S", "2925 (2031)", "resolution")
    assert (document["date"], document["distribution"]) == ("2031-03-17", "general")
    [adopted] = [c for c in found["claims"] if c["kind"] == "adoption"]
    assert (adopted["date"], adopted["meeting"]) == ("2031-03-15", 9895)
    classes = [c["class"] for c in found["claims"] if c["kind"] == "provision"]
    assert classes == ["observing", "reinforcing", "directive", "deciding"]


HELD: list[tuple[str, str, list[tuple[str, int | None, str, str | None, str]]]] = [
    ("fr", "Le Groupe de travail sur les armes à feu a tenu sa quinzième réunion à Vienne du 27 au 29 mars 2028.",
     [("CTOC/COP/WG.6", 15, "2028-03-27..2028-03-29", "Vienna", "held")]),
    ("fr", "La dix-neuvième réunion du Groupe de travail sur la traite des personnes, qui devait se tenir les 8 et 9 novembre 2028, a été reportée.",
     [("CTOC/COP/WG.4", 19, "2028-11-08..2028-11-09", None, "postponed")]),
    ("fr", "La 16e réunion du Groupe de travail sur les armes à feu se tiendra en mai 2029.", [("CTOC/COP/WG.6", 16, "2029-05..2029-05", None, "scheduled")]),
    ("es", "El Grupo de Trabajo sobre Armas de Fuego celebró su 15ª reunión en Viena del 27 al 29 de marzo de 2028.",
     [("CTOC/COP/WG.6", 15, "2028-03-27..2028-03-29", "Vienna", "held")]),
    ("es", "La 19ª reunión del Grupo de Trabajo sobre la Trata de Personas, que iba a celebrarse los días 8 y 9 de noviembre de 2028, fue aplazada.",
     [("CTOC/COP/WG.4", 19, "2028-11-08..2028-11-09", None, "postponed")]),
    ("es", "La decimosexta reunión del Grupo de Trabajo sobre Armas de Fuego se celebrará en mayo de 2029.", [("CTOC/COP/WG.6", 16, "2029-05..2029-05", None, "scheduled")]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "sentence", "expected"), HELD, ids=[row[1][:40] for row in HELD])
def test_sessions(code: str, sentence: str, expected: list[tuple[Any, ...]]) -> None:
    found = said(note(sentence, language=code), "session", "body", "ordinal", "dates", "place", "status")
    assert expected == [row[:5] for row in found]
