import pytest

from desktop.features.conversations.links import MOST, find, honest


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("see https://example.org.", ["https://example.org"]),
        ("(https://example.org/a_(b))", ["https://example.org/a_(b)"]),
        ("http://a.example, HTTPS://B.example/x?y=z#w!", ["http://a.example", "HTTPS://B.example/x?y=z#w"]),
        ("https://example.org/" + ")" * 400_000, ["https://example.org/"]),
        ("“https://example.org/ä”", ["https://example.org/ä"]),
        ("https://", []),
        ("https://[bad", []),
        ("javascript:alert(1) file:///etc/passwd ftp://example.org www. www.x", []),
        ("me@ @example.org a@b ana.example.org", []),
        ("xhttps://example.org", []),
    ],
)
def test_web_addresses_are_recognised(text: str, addresses: list[str]) -> None:
    found = find(text)
    assert [link.address for link in found] == addresses
    assert [text[link.start : link.start + link.length] for link in found] == addresses


@pytest.mark.parametrize(("text", "shown", "address"), [
    ("see www.example.org/a, please", "www.example.org/a", "https://www.example.org/a"),
    ("(WWW.Example.org)", "WWW.Example.org", "https://WWW.Example.org"),
    ("<ana.ruiz+street@example.org>", "ana.ruiz+street@example.org", "mailto:ana.ruiz+street@example.org"),
    ("write to ana@example.org.", "ana@example.org", "mailto:ana@example.org"),
    ("https://user@example.org/x", "https://user@example.org/x", "https://user@example.org/x"),
])  # fmt: skip
def test_addresses_without_a_scheme_are_recognised(text: str, shown: str, address: str) -> None:
    (link,) = find(text)
    assert (text[link.start : link.start + link.length], link.address) == (shown, address)


def test_an_address_ends_where_the_direction_of_writing_is_turned() -> None:
    assert [link.address for link in find("https://good.example/\u202egro.live")] == ["https://good.example/"]


def test_a_wall_of_links_is_bounded() -> None:
    assert len(find("https://example.org " * 500)) == MOST


def test_lookalike_hosts_are_shown_as_they_are() -> None:
    assert honest("https://exаmple.org/a b") == "https://xn--exmple-4nf.org/a%20b"
