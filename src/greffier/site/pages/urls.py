"""Addresses of pages, without their language (`languages.py` takes it off)."""

from __future__ import annotations

from django.urls import include, path

import greffier.site.addresses  # noqa: F401 - addresses have keys in them
from greffier.site.adding import views as adding
from greffier.site.feeds import atom, calendars
from greffier.site.pages.accounts import views as accounts
from greffier.site.pages.bodies import views as bodies
from greffier.site.pages.body import views as body
from greffier.site.pages.data import views as data
from greffier.site.pages.decision import views as decision
from greffier.site.pages.evidence import views as evidence
from greffier.site.pages.home import views as home
from greffier.site.pages.participant import views as participant
from greffier.site.pages.participants import views as participants
from greffier.site.pages.provision import views as provision
from greffier.site.pages.search import views as search
from greffier.site.pages.session import views as session
from greffier.site.pages.sessions import views as sessions
from greffier.site.pages.tokens import views as tokens

__all__ = ["urlpatterns"]

handler400 = "greffier.site.pages.errors.unreadable"
handler404 = "greffier.site.pages.errors.not_found"
handler403 = "greffier.site.pages.errors.forbidden"
handler500 = "greffier.site.pages.errors.server_error"

urlpatterns = [
    path("", home.home, name="home"),
    path("evidence", evidence.evidence, name="evidence"),
    path("bodies", bodies.bodies, name="bodies"),
    path("body/<key:key>", body.body, name="body"),
    path("sessions", sessions.sessions, name="sessions"),
    path("session/<key:key>", session.session, name="session"),
    path("", include("greffier.site.pages.document.urls")),
    path("decisions", decision.decision_list, name="decisions"),
    path("decision/<key:key>", decision.decision, name="decision"),
    path("provision/<key:key>", provision.provision, name="provision"),
    path("", include("greffier.site.pages.discrepancies.urls")),
    path("accounts", accounts.accounts, name="accounts"),
    path("accounts/<str:name>", accounts.account, name="account-of"),
    path("participants", participants.participants, name="participants"),
    path("participant/<key:key>", participant.participant, name="participant"),
    path("account/tokens", tokens.tokens, name="tokens"),
    path("account/", include("greffier.site.accounts.urls")),
    path("drafts", include("greffier.site.pages.drafts.urls")),
    path("two-texts", include("greffier.site.pages.texts.urls")),
    path("due", include("greffier.site.pages.due.urls")),
    path("data", data.data, name="data"),
    path("search", search.search, name="search"),
    path("add", adding.add, name="add"),
    path("add/files", adding.add_files, name="add-files"),
    path("add/list", adding.add_list, name="add-list"),
    path("add/confirm", adding.confirm, name="add-confirm"),
    path("add/discard", adding.discard, name="add-discard"),
    path("feeds/documents.atom", atom.atom_of_all, name="atom"),
    path("feeds/search.atom", atom.atom_of_search, name="atom-search"),
    path("feeds/body/<key:key>.atom", atom.atom_of_body, name="atom-body"),
    path("feeds/session/<key:key>.atom", atom.atom_of_session, name="atom-session"),
    path("feeds/addressee/<slug:code>.atom", atom.atom_of_addressee, name="atom-addressee"),
    path("feeds/participant/<key:key>.atom", atom.atom_of_participant, name="atom-participant"),
    path("feeds/sessions.ics", calendars.calendar, name="calendar"),
    path("feeds/sessions/<key:key>.ics", calendars.calendar_of_body, name="calendar-body"),
]
