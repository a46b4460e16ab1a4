import pytest

from desktop.app.passphrase import strength


@pytest.mark.parametrize(
    ("passphrase", "how"),
    [("", "empty"), ("abc", "short"), ("Ab1!xyz", "short"), ("aaaaaaaaaaaaaaaa", "weak"), ("password1", "weak"),
     ("maple lantern", "weak"), ("Maple7lantern!", "fair"), ("maple lantern copper owl", "strong"),
     ("maple lantern copper owl river", "strong")],
)  # fmt: skip
def test_strength(passphrase: str, how: str) -> None:
    assert strength(passphrase) == how
