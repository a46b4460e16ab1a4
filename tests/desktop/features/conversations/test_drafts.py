from typing import Any

from PySide6.QtWidgets import QApplication

from desktop.features.conversations.draft import Draft, read, written
from desktop.features.conversations.drafts import Drafts
from desktop.kit.bridge import EngineBridge
from sync import api

STREET = b"s" * 16


def test_what_could_not_be_sent_comes_back_in_its_order(bridge: EngineBridge) -> None:
    drafts = Drafts(bridge)
    for _text in ("one", "two", "three"):
        drafts.sending(STREET)
    drafts.write(STREET, Draft("and then I"))
    drafts.failed(STREET, "one")
    drafts.failed(STREET, "two")
    assert drafts.failed(STREET, "three") == "one\ntwo\nthree\nand then I"


def test_what_was_changed_since_it_came_back_stays_as_it_is(bridge: EngineBridge) -> None:
    drafts = Drafts(bridge)
    drafts.sending(STREET)
    assert drafts.failed(STREET, "one") == "one"
    drafts.write(STREET, Draft("won"))
    assert drafts.failed(STREET, "two") == "two\nwon"


def test_a_draft_is_kept_after_a_pause_and_forgotten_when_it_is_sent(
    bridge: EngineBridge, client: Any, qapp: QApplication
) -> None:
    drafts = Drafts(bridge)
    drafts.write(STREET, Draft("Has anybody"))
    assert not client.calls
    drafts.flush()
    assert client.calls[-1].command == api.Remember(f"draft/{STREET.hex()}", "Has anybody")
    drafts.sending(STREET)
    assert len(client.calls) == 1, "it stays until the message is known to be durable"
    drafts.sent(STREET)
    assert client.calls[-1].command == api.Remember(f"draft/{STREET.hex()}", None)


def test_what_is_answered_and_an_unfinished_change_are_kept_with_the_text() -> None:
    for draft in (Draft(), Draft("text"), Draft("", b"r" * 16), Draft("text", b"r" * 16, b"e" * 16, "")):
        assert read(written(draft)) == draft
    for note in ("\x1e", "\x1e[]", '\x1e{"reply": 7}'):
        assert read(note) == Draft()
