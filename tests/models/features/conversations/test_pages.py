"""What an archive shows of conversations."""

from models.feature import Record
from models.features.conversations import FEATURE
from models.features.conversations.polls.answers import item, key
from models.ids import MemberId, RecordId
from models.pages import Entry, Mark, Source, Version, Wording

ANA, BEN = MemberId(b"a" * 16), MemberId(b"b" * 16)


def channel(number: int, name: str, archived: bool = False) -> Record:
    state = {"name": name, "purpose": "for talk", "archived": archived}
    return Record(RecordId(bytes([number]) * 16), "channel", ANA, number, number, 1, state)


def message(number: int, place: Record, text: str, edits: int = 1, **more: object) -> Record:
    state = {"channel": place.id.hex(), "text": text, **more}
    return Record(RecordId(bytes([number]) * 16), "message", BEN, number, number, edits, state)


def shown(channels: list[Record], messages: list[Record], history: tuple[Version, ...] = ()) -> list[tuple[Entry, ...]]:
    assert FEATURE.pages is not None
    source = Source({"channel": channels, "message": messages}, lambda _record: history)
    return [page.entries for page in FEATURE.pages(source).pages]


def test_channels_by_name_closed_ones_last() -> None:
    assert FEATURE.pages is not None
    channels = [channel(1, "street"), channel(2, "alley", archived=True), channel(3, "Benches")]
    pages = FEATURE.pages(Source({"channel": channels}, lambda _record: ())).pages
    assert [(page.title, page.closed) for page in pages] == [("Benches", False), ("street", False), ("alley", True)]


def test_messages_with_replies_and_reactions() -> None:
    place = channel(1, "street")
    first = message(2, place, "hello")
    marks = {f"reactions 👍 {ANA.hex()}": True, f"reactions 👍 {BEN.hex()}": True}
    second = message(3, place, "hello back", reply=first.id.hex(), **marks)
    assert shown([place], [first, second]) == [(
        Entry(first.id, BEN, 2, "hello"),
        Entry(second.id, BEN, 3, "hello back", first.id, marks=(Mark("👍", (ANA, BEN)),)),
    )]  # fmt: skip


def test_earlier_wordings_without_the_present_one() -> None:
    place = channel(1, "street")
    texts = ("frist", "frist", "first", "first!")
    history = tuple(Version(BEN, at, {"text": text}) for at, text in enumerate(texts))
    (entry,) = shown([place], [message(2, place, "first!", edited=True)], history)[0]
    assert entry.edited
    assert entry.earlier == (Wording(0, "frist"), Wording(2, "first"))


def test_nothing_is_left_of_redacted_words() -> None:
    place = channel(1, "street")
    history = (Version(BEN, 1, {"text": "secret"}),)
    put_back = message(2, place, "secret", edited=True, redacted=True, redacted_by=BEN.hex(),
                       **{f"reactions 👍 {ANA.hex()}": True})  # fmt: skip
    assert shown([place], [put_back], history) == [(Entry(put_back.id, BEN, 2, "", redacted=True),)]


def test_messages_whose_channel_is_missing_are_kept() -> None:
    lost = message(2, channel(9, "gone"), "hello")
    assert shown([], [lost]) == [(Entry(lost.id, BEN, 2, "hello"),)]


def test_what_people_say_about_a_record_stands_under_its_title() -> None:
    assert FEATURE.pages is not None
    drill = channel(9, "not in the source")
    said = [message(2, drill, "it rattles"), message(3, channel(8, "nowhere"), "hello?")]
    titles = {drill.id: "Drill"}
    source = Source({"message": said}, lambda _record: (), lambda record: titles.get(record, ""))
    drawn = FEATURE.pages(source).pages
    assert [(page.title, [entry.text for entry in page.entries]) for page in drawn] == [
        ("Drill", ["it rattles"]), ("", ["hello?"]),
    ]  # fmt: skip


def test_answers_in_threads_pins_and_votes_are_shown_with_their_messages() -> None:
    place = channel(1, "street")
    first = message(2, place, "Take what you like", title="Plums at 31")
    answer = message(3, place, "I do", thread=first.id.hex())
    pinned = Record(RecordId(b"p" * 16), "pinned_message", ANA, 4, 4, 1, {"pinned": True, "by": BEN.hex()}, first.id)
    loose = Record(RecordId(b"l" * 16), "pinned_message", ANA, 4, 4, 2, {"pinned": False, "by": BEN.hex()}, answer.id)
    vote = Record(RecordId(b"v" * 16), "upvote", ANA, 5, 5, 1, {"up": True}, first.id)
    given = {"channel": [place], "message": [first, answer], "pinned_message": [pinned, loose], "upvote": [vote]}
    assert FEATURE.pages is not None
    (page,) = FEATURE.pages(Source(given, lambda _record: ())).pages
    assert page.entries == (
        Entry(first.id, BEN, 2, "Plums at 31\nTake what you like", marks=(Mark("📌", (BEN,)), Mark("▲", (ANA,)))),
        Entry(answer.id, BEN, 3, "I do", first.id),
    )


def test_a_poll_shows_its_answers_with_who_voted() -> None:
    place = channel(1, "street")
    asked = message(2, place, "When do we dig?")
    answers = {"answers 01 Saturday": True, "answers 02 Sunday": True}
    poll = Record(RecordId(b"p" * 16), "poll", ANA, 3, 3, 1, {"question": "When do we dig?", **answers}, asked.id)
    chosen = {"chosen": key(item(2, "Sunday"))}
    vote = Record(RecordId(b"v" * 16), "poll_vote", ANA, 4, 4, 1, chosen, poll.id)
    given = {"channel": [place], "message": [asked], "poll": [poll], "poll_vote": [vote]}
    assert FEATURE.pages is not None
    [page] = FEATURE.pages(Source(given, lambda _record: ())).pages
    assert page.entries[0].marks == (Mark("Saturday", ()), Mark("Sunday", (ANA,)))


def test_a_hidden_message_says_why_and_by_whom() -> None:
    place = channel(1, "street")
    acts = {"hidings 01 by": ANA.hex(), "hidings 01 reason": "an insult", "hidings 02 by": BEN.hex(),
            "hidings 02 reason": "spam", "hidings 02 ended_by": BEN.hex()}  # fmt: skip
    (entry,) = shown([place], [message(2, place, "rude", **acts)])[0]
    assert (entry.text, entry.redacted, entry.hidden) == ("", True, "an insult")
    assert entry.people == (("hidden_by", (ANA,)),)


def test_limits_and_appeals_have_pages_of_their_own() -> None:
    assert FEATURE.pages is not None
    street = channel(1, "street")
    slowed = {"slows 01 by": ANA.hex(), "slows 01 seconds": 60, "slows 01 reason": "too fast"}
    paused = {"pauses 01 by": ANA.hex(), "pauses 01 whom": BEN.hex(), "pauses 01 until": 9_000_000,
              "pauses 01 reason": "insults"}  # fmt: skip
    limits = [Record(RecordId(b"l" * 16), "posting", ANA, 5, 5, 1, slowed, subject=street.id),
              Record(RecordId(b"m" * 16), "posting", ANA, 6, 6, 1, paused)]  # fmt: skip
    asked = Record(RecordId(b"p" * 16), "appeal", BEN, 7, 7, 1,
                   {"text": "I was calm", "about": limits[1].id.hex(), "act": "01", "actor": ANA.hex(),
                    "state": "asked"})  # fmt: skip
    source = Source({"channel": [street], "posting": limits, "appeal": [asked]}, lambda _record: (),
                    lambda record: "street" if record == street.id else "")  # fmt: skip
    _street, written, appeals = FEATURE.pages(source).pages
    assert (written.title, appeals.title) == ("Limits of writing", "Appeals")
    in_street, in_group = written.entries
    assert (in_street.text, in_group.text) == ("street", "")
    assert in_street.fields == (("slows 1", "seconds: 60, reason: too fast"),)
    assert ("pauses 1 whom", (BEN,)) in in_group.people
    assert ("text", "I was calm") in appeals.entries[0].fields
