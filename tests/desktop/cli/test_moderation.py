"""What moderators do, in the terminal."""

from typing import Any


def test_a_message_is_hidden_found_by_its_mark_alone_and_shown_again(street: Any) -> None:
    street.done("say", "welcome", "such idiots")
    [message] = street.done("list", "message", "--json").json
    record = message["record"]
    street.done("do", "conversations.hide", f"message={record}", "reason=Insults nobody needs")
    assert "Insults nobody needs" in street.done("moderation").out
    assert record in street.done("search", "is:hidden", "--json").out
    assert record not in street("search", "idiots", "--json").out
    street.done("do", "conversations.unhide", f"message={record}", "why=It was a quotation")
    assert "It was a quotation" in street.done("moderation").out
    assert record in street.done("search", "idiots", "--json").out
