from models.errors import Refused


def test_refusals_are_equal_by_code_and_facts() -> None:
    assert Refused("message.too_long", limit=5) == Refused("message.too_long", limit=5)
    assert Refused("message.too_long", limit=5) != Refused("message.too_long", limit=6)
    assert Refused("message.empty") != Refused("message.redacted")
    assert Refused("message.empty") != "message.empty"
    assert len({Refused("a"), Refused("a"), Refused("b")}) == 2


def test_a_refusal_prints_its_code_and_shows_its_facts_to_developers() -> None:
    assert str(Refused("message.too_long", limit=5)) == "message.too_long"
    assert repr(Refused("message.too_long", limit=5)) == "Refused('message.too_long', limit=5)"
