"""What files of a group are called, on any system."""


def plain(name: str) -> str:
    """Letters and digits of a group's name, with hyphens for the rest; never empty."""
    return "".join(letter if letter.isalnum() else "-" for letter in name).strip("-") or "group"
