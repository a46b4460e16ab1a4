"""The page of alerts in an archive."""

from models.features.alerts import FEATURE
from models.features.alerts.pages import pages
from models.pages import Source
from tests.models.features.alerts.conftest import Street


def test_an_archive_says_that_it_was_a_rehearsal_and_who_answered_what(street: Street) -> None:
    given = {"title": "Fire", "severity": "life", "instruction": "Meet at the pump.", "drill": "Probe"}
    alert = street.cleo.do("alerts.rehearse", **given)
    assert alert is not None
    street.ben.do("alerts.answer", alert=alert, says="safe")
    street.ben.do("alerts.answer_for", alert=alert, person=street.dora.member, says="need_help")
    street.cleo.do("alerts.clear", alert=alert)
    records = {"alert": [street.record(alert)], "alert_answer": street.about(alert, "alert_answer", street.dora)}
    found = Source(records, lambda _record: (), lambda record: street.shown(alert, "title") if record == alert else "")
    [page] = pages(FEATURE, found).pages
    [entry] = page.entries
    assert entry.text == "Probe: Fire"
    assert {"safe": (street.ben.member,), "need_help": (street.dora.member,)}.items() <= dict(entry.people).items()
    assert not any("first" in value for _, value in entry.fields)
