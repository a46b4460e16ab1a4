"""A group of three; one of them runs a program that she has changed."""

import pytest

from tests.bench.stories import Story


@pytest.fixture
def story() -> Story:
    """All hear one another."""
    return Story()


@pytest.fixture
def strangers() -> Story:
    """Nobody hears anybody until they meet."""
    return Story(connected=False)
