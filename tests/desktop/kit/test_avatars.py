import pytest
from PySide6.QtWidgets import QApplication

from desktop.kit.avatars import Avatar, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Rosa Lindqvist", "RL"), ("rosa", "R"), ("Ana Maria de la Cruz", "AC"), ("", "·"), ("🌻", "·"), ("🌻 Rosa", "R"),
     ("李 小龙", "李小"), ("7 of 9", "79"), ("ßeta", "SS")],
)  # fmt: skip
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_two_people_look_different(qapp: QApplication) -> None:
    one, other = Avatar("Rosa", b"1"), Avatar("Walt", b"4")
    assert one.grab().toImage() != other.grab().toImage()
