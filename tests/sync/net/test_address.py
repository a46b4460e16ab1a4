import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.net.address import join_address, split_address


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [
        ("192.168.1.5:4000", "192.168.1.5", 4000),
        ("0.0.0.0:0", "0.0.0.0", 0),
        ("localhost:65535", "localhost", 65535),
        ("küche.local:1", "küche.local", 1),
        ("my_host-2:22", "my_host-2", 22),
        ("[::1]:4000", "::1", 4000),
        ("[::]:0", "::", 0),
        ("[fe80::1%eth0]:4000", "fe80::1%eth0", 4000),
        ("[::ffff:10.0.0.1]:4000", "::ffff:10.0.0.1", 4000),
    ],
)
def test_addresses_come_apart_and_together(address: str, host: str, port: int) -> None:
    assert split_address(address) == (host, port)
    assert join_address(host, port) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        ":",
        "host",
        "host:",
        ":80",
        "host:-1",
        "host: 80",
        "host:8 0",
        "host:65536",
        "host:99999",
        "host:123456",
        "::1:80",
        "[::1]",
        "[::1]80",
        "[host]:80",
        "[::1]:",
        "[]:80",
        "host:٣",
        "a b:80",
        "a/b:80",
        "a:b:80",
        "host:80\n",
        f"{'h' * 254}:80",
    ],
)
def test_whatever_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"host:port|0 to 65535"):
        split_address(address)


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        host, port = split_address(text)
    except ValueError:
        return
    assert join_address(host, port).startswith(host if ":" not in host else "[")
    assert 0 <= port <= 65535
