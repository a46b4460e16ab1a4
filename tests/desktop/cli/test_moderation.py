"""What moderators do, in the terminal."""

from pathlib import Path
from typing import Any


def test_a_message_is_hidden_found_by_its_mark_alone_and_shown_again(street: Any) -> None:
    street.done("say", "welcome", "such idiots")
    [message] = street.done("list", "message", "--json").json
    record = message["record"]
    street.done("do", "conversations.hide", f"message={record}", "reason=Insults nobody needs")
    assert "Insults nobody needs" in street.done("moderation").out
    assert record in street.done("search", "is:hidden", "--json").out
    assert record not in street("search", "idiots", "--json").out
    for command in (("show", record), ("show", record, "--json"), ("history", record), ("history", record, "--json")):
        said = street.done(*command).out
        assert "idiots" not in said
        assert "Insults nobody needs" in said
    street.done("do", "conversations.unhide", f"message={record}", "why=It was a quotation")
    assert "It was a quotation" in street.done("moderation").out
    assert record in street.done("search", "idiots", "--json").out
    assert "such idiots" in street.done("show", record).out


def test_a_file_of_a_hidden_message_has_no_name_in_the_list(street: Any, tmp_path: Path) -> None:
    insult = tmp_path / "idiots.txt"
    insult.write_text("you know who you are")
    record = street.done("attach", "welcome", str(insult), "--json").json["record"]
    assert "idiots.txt" in street.done("files").out
    street.done("do", "conversations.hide", f"message={record}", "reason=Insults nobody needs")
    assert "idiots.txt" not in street.done("files").out + street.done("files", "--json").out
