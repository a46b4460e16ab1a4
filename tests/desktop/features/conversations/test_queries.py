import re
from datetime import UTC, date
from typing import Any

from desktop import searching
from desktop.features.conversations import queries, search
from models.search import parse


def test_channels_stand_by_name_and_archived_ones_last(shelf: Any) -> None:
    for name, archived in (("repairs", False), ("Attic", True), ("garden", False), ("Zoo", False)):
        shelf.channel(name, archived=archived)
    assert [found.name for found in queries.channels(shelf, 1)] == ["garden", "repairs", "Zoo", "Attic"]
    assert [found.name for found in queries.channels(shelf, 1, archived=False)] == ["garden", "repairs", "Zoo"]


def test_people_are_shown_under_the_name_they_chose(shelf: Any) -> None:
    shelf.db.execute(
        "INSERT INTO person(order_key, group_number, member, name) SELECT 1, 1, member, 'Benny' FROM members"
        " WHERE name = 'Ben Okafor'"
    )
    shelf.db.execute(
        "INSERT INTO person(order_key, group_number, member, name) SELECT 2, 1, member, '' FROM members"
        " WHERE name = 'Ana Ruiz'"
    )
    assert sorted(queries.names(shelf, 1).values()) == ["Ana Ruiz", "Benny", "Zoë Adler"]


def test_slices_are_read_by_key_in_both_directions(shelf: Any) -> None:
    garden, other = shelf.channel("garden"), shelf.channel("other")
    order_keys = [shelf.say(garden, f"number {count}")[0] for count in range(30)]
    shelf.say(other, "elsewhere")

    assert [m.order_key for m in queries.newest(shelf, garden, 4)] == order_keys[-4:]
    assert [m.order_key for m in queries.before(shelf, garden, order_keys[10], 3)] == order_keys[7:10]
    assert [m.order_key for m in queries.after(shelf, garden, order_keys[10], 3)] == order_keys[11:14]
    assert queries.last_order_key(shelf, garden) == order_keys[-1]


def test_no_slice_is_longer_than_the_limit(shelf: Any) -> None:
    garden = shelf.channel("garden")
    for count in range(queries.PAGE + 5):
        shelf.say(garden, f"number {count}")
    assert len(queries.newest(shelf, garden, 10_000)) == queries.PAGE


def test_reactions_are_gathered_per_emoji(shelf: Any) -> None:
    garden = shelf.channel("garden")
    order_key, _record = shelf.say(garden, "the tomatoes are ripe")
    for emoji, by in (("🍅", 0), ("👍", 1), ("👍", 2)):
        shelf.react(order_key, emoji, by)
    found = queries.reactions(shelf, [order_key])[order_key]
    assert [(reaction.emoji, len(reaction.members)) for reaction in found] == [("👍", 2), ("🍅", 1)]


def test_what_replies_answer_is_found_by_record(shelf: Any) -> None:
    garden = shelf.channel("garden")
    _ord, asked = shelf.say(garden, "who has the key?")
    shelf.say(garden, "me", reply=asked)
    answer = queries.newest(shelf, garden)[-1]
    assert answer.reply is not None
    assert queries.by_record(shelf, [answer.reply, b"x" * 16])[asked].text == "who has the key?"


def test_what_replies_answer_is_found_beside_its_own_place(shelf: Any) -> None:
    garden = shelf.channel("garden")
    order_key, asked = shelf.say(garden, "who has the key?")
    shelf.db.execute("UPDATE message SET order_key = order_key + 1")
    shelf.db.execute("INSERT INTO displaced VALUES (?, ?)", (asked, order_key + 1))
    assert queries.by_record(shelf, [asked])[asked].order_key == order_key + 1


def test_unread_are_messages_of_others_after_the_read_position(shelf: Any) -> None:
    garden = shelf.channel("garden")
    me = shelf.rows("SELECT me FROM groups")[0][0]
    order_keys = [shelf.say(garden, "…", by=count % 2, redacted=count == 7)[0] for count in range(10)]
    mark = order_keys[3]
    assert queries.unread(shelf, garden, mark, me) == 2  # 5 and 9: the others are mine or redacted
    assert queries.first_unread(shelf, garden, mark, me) == order_keys[5]
    assert queries.first_unread(shelf, garden, order_keys[9], me) is None


def test_counting_stops_at_its_limit(shelf: Any) -> None:
    garden = shelf.channel("garden")
    me = shelf.rows("SELECT me FROM groups")[0][0]
    for _count in range(queries.COUNTED + 20):
        shelf.say(garden, "…")
    assert queries.unread(shelf, garden, 0, me) == queries.COUNTED


def test_history_from_before_joining_counts_as_read(shelf: Any) -> None:
    garden = shelf.channel("garden")
    joined = shelf.rows("SELECT joined FROM members WHERE role = 'steward'")[0][0]
    assert queries.read_positions(shelf, 1, [garden])[garden] == joined << 20
    shelf.note(queries.history_key(b"g" * 32), str(1 << 61))
    assert queries.read_positions(shelf, 1, [garden])[garden] == 1 << 61


def test_a_read_position_of_this_computer_holds(shelf: Any) -> None:
    garden = shelf.channel("garden")
    order_key, _record = shelf.say(garden, "hello")
    shelf.note(queries.read_key(garden), str(order_key))
    assert queries.read_positions(shelf, 1, [garden])[garden] == order_key


def test_arrivals_are_new_messages_of_others(shelf: Any) -> None:
    garden = shelf.channel("garden")
    new, _ = shelf.say(garden, "new")
    mine, _ = shelf.say(garden, "mine", by=0)
    changed, _ = shelf.say(garden, "changed")
    shelf.db.execute("UPDATE records SET edits = 2 WHERE order_key = ?", (changed,))
    me = shelf.rows("SELECT me FROM groups")[0][0]
    assert queries.arrivals(shelf, [new, mine, changed, 5], me) == [(garden, new)]


def everything(shelf: Any) -> None:
    """Ask every question there is."""
    garden = shelf.channel("garden")
    me = shelf.rows("SELECT me FROM groups")[0][0]
    order_key, record = shelf.say(garden, "the ladder is back")
    queries.channels(shelf, 1)
    queries.names(shelf, 1)
    queries.messages(shelf, [order_key])
    queries.by_record(shelf, [record])
    queries.reactions(shelf, [order_key])
    queries.read_positions(shelf, 1, [garden])
    queries.arrivals(shelf, [order_key], me)
    queries.unread(shelf, garden, 0, me)
    queries.first_unread(shelf, garden, 0, me)
    queries.last_own(shelf, garden, me)
    queries.has_said(shelf, garden, me)
    queries.last_order_key(shelf, garden)
    for typed in ("ladder", "from:ana", "in:garden", "has:link", "ladder on:1970 has:reaction has:reply -has:edit"):
        for where in (None, garden):
            query = parse(typed, UTC, date(2026, 6, 1), search.CHOICES)
            searching.find(search.source(shelf, 1, query, where)[0], query)


def test_no_query_scans_all_messages(shelf: Any) -> None:
    everything(shelf)
    tables = re.compile("message|reaction|records|found")
    asked = {sql: parameters for sql, parameters in shelf.statements if tables.search(sql)}
    assert len(asked) > 10
    for sql, parameters in asked.items():
        for *_, step in shelf.db.execute(f"EXPLAIN QUERY PLAN {sql}", parameters):
            assert not re.match(r"SCAN (m|message|r|reaction|records|fact)\b", step), (sql, step)
            assert "TEMP B-TREE" not in step or "IN (SELECT value" in sql, (sql, step)


def test_what_the_removed_wrote_keeps_its_name(shelf: Any) -> None:
    shelf.db.execute("INSERT INTO former_members VALUES (1, ?, 'Gus')", (b"gus",))
    assert queries.names(shelf, 1)[b"gus"] == "Gus"


def test_a_message_names_its_files(shelf: Any) -> None:
    channel = shelf.channel("street")
    shelf.say(channel, "two files")
    shelf.say(channel, "none")
    [first, second] = queries.newest(shelf, channel)
    for name in ("street.jpg", "plan \"b\".pdf"):
        shelf.db.execute("INSERT INTO record_files(order_key, name) VALUES (?, ?)", (first.order_key, name))
    [with_files, without] = queries.newest(shelf, channel)
    assert sorted(with_files.files) == ["plan \"b\".pdf", "street.jpg"]
    assert without.files == second.files == ()
