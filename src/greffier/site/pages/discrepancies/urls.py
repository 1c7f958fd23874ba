"""Addresses of what is amiss: discrepancies and judgements, gaps, reports of readers."""

from __future__ import annotations

from django.urls import path

from greffier.site.pages.discrepancies import views as discrepancies
from greffier.site.pages.missing import views as missing
from greffier.site.pages.reports import views as reports

__all__ = ["urlpatterns"]

urlpatterns = [
    path("discrepancies", discrepancies.discrepancies, name="discrepancies"),
    path("discrepancies/<str:name>", discrepancies.discrepancy, name="discrepancy"),
    path("judgements", discrepancies.judgements, name="judgements"),
    path("judgements/new", discrepancies.judge, name="judge"),
    path("judgements/<str:name>/revoke", discrepancies.revoke, name="judgement-revoke"),
    path("missing", missing.missing, name="missing"),
    path("missing/<str:name>", missing.seek, name="missing-sought"),
    path("report", reports.report, name="report"),
    path("report/<str:reference>", reports.sent, name="report-sent"),
    path("reports", reports.reports, name="reports"),
    path("reports/<str:reference>", reports.answer, name="report-answer"),
]
