"""How many devices hold a record."""

from typing import Any

import pytest

from models.errors import Refused
from sync import api


def test_of_what_is_not_there_nothing_is_told(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        for command in (api.CountReplicas((b"?" * 16,)), api.CountReplicas((b"",))):
            with pytest.raises(Refused) as refused:
                await ana.engine.handle(command)
            assert refused.value.code == "record.unknown"

    street.play(story())
