"""Fixtures with a member whose program was changed, on a bench and on a street with a network."""

from typing import Any

import pytest

from tests.bench.stories import Story


@pytest.fixture
def story() -> Story:
    """Three people on a bench; Cleo is hostile."""
    return Story()


@pytest.fixture
def turn() -> Any:
    """Turns an honest neighbour on a street into Mallory."""
    from tests.attacks.mallory import Mallory

    return Mallory


@pytest.fixture
def batch() -> Any:
    """These envelopes as one message."""
    from tests.attacks.mallory import batched

    return batched


@pytest.fixture
def listen() -> Any:
    """All that the other side of a channel says until it hangs up, and why it did."""
    from tests.attacks.mallory import heard

    return heard


@pytest.fixture
def strangers() -> Story:
    """The same; nobody hears anybody until they meet."""
    return Story(connected=False)
