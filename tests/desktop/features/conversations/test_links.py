import pytest

from desktop.features.conversations.links import MOST, find, honest


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("see https://example.org.", ["https://example.org"]),
        ("(https://example.org/a_(b))", ["https://example.org/a_(b)"]),
        ("http://a.example, HTTPS://B.example/x?y=z#w!", ["http://a.example", "HTTPS://B.example/x?y=z#w"]),
        ("“https://example.org/ä”", ["https://example.org/ä"]),
        ("https://", []),
        ("https://[bad", []),
        ("javascript:alert(1) file:///etc/passwd ftp://example.org www.example.org", []),
        ("xhttps://example.org", []),
    ],
)
def test_web_addresses_are_recognised(text: str, addresses: list[str]) -> None:
    found = find(text)
    assert [link.address for link in found] == addresses
    assert [text[link.start : link.start + link.length] for link in found] == addresses


def test_an_address_ends_where_the_direction_of_writing_is_turned() -> None:
    assert [link.address for link in find("https://good.example/\u202egro.live")] == ["https://good.example/"]


def test_a_wall_of_links_is_bounded() -> None:
    assert len(find("https://example.org " * 500)) == MOST


def test_lookalike_hosts_are_shown_as_they_are() -> None:
    assert honest("https://exаmple.org/a b") == "https://xn--exmple-4nf.org/a%20b"
