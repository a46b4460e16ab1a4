"""Places in a text: we count letters (code points), Qt counts units of UTF-16."""


def ahead_of(text: str, letters: int) -> int:
    """Qt's units before a place that is counted in letters."""
    return len(text[:letters].encode("utf-16-le", "surrogatepass")) // 2


def in_letters(text: str, units: int) -> int:
    """The place in letters for one in Qt's units."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
