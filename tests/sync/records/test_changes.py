from sync.records.changes import sync_message


def test_nothing_but_changes_with_their_lengths() -> None:
    assert sync_message([]) == b"\x42\0\0\0\0"
    assert sync_message([b"ab", b""]) == b"\x42\0\0\0\x02\x02ab\0"
    assert sync_message([b"x" * 300]) == b"\x42\0\0\0\x01\xac\x02" + b"x" * 300
    assert sync_message([b""] * 128) == b"\x42\0\0\0\x80\x01" + bytes(128)
