"""The modules that a group has switched off, as the store has them."""

from sync.overview import Reader


def switched_off(reader: Reader, group_number: int) -> frozenset[str]:
    found = reader.rows("SELECT switched_off FROM group_settings WHERE group_number = ?", (group_number,))
    return frozenset(filter(None, found[0][0].split(","))) if found else frozenset()
