"""Calls to the system that may never return: its keyring may wait for a person, or hang."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from models.errors import Refused

A_MOMENT: Final = 0.5
"""Seconds after which a person is told what we wait for."""

_TURN: Final = 0.1
"""Seconds of one wait."""

MUTE: Final = "unlock.keyring_mute"

_Answer = TypeVar("_Answer")


async def answer_of(
    question: Callable[[], _Answer], seconds: float, waiting: Callable[[], None] = lambda: None,
    asks: Callable[[], bool] = lambda: True,
) -> _Answer:  # fmt: skip
    """Call `question` in a daemon thread, which blocks nothing, not even the end of the process.

    `waiting` is called once if the answer takes longer than A_MOMENT. Raises what `question` raises, and Refused
    `unlock.keyring_mute` if there is no answer within `seconds`, of which only those count in which it `asks` the
    system: a slow computer may work for longer. A later answer is dropped.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_Answer] = loop.create_future()

    def settle(result: _Answer | None, error: BaseException | None) -> None:
        if answer.cancelled():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(result)  # type: ignore[arg-type]

    def ask() -> None:
        result, error = None, None
        try:
            result = question()
        except BaseException as raised:  # noqa: BLE001 - raised again where it was asked
            error = raised
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=ask, name="question", daemon=True).start()
    try:
        done, _ = await asyncio.wait((answer,), timeout=A_MOMENT)
        if not done:
            waiting()
        left = seconds - A_MOMENT
        while not done and left > 0:
            turn = min(left, _TURN)
            done, _ = await asyncio.wait((answer,), timeout=turn)
            left -= turn if asks() else 0
        if not done:
            raise Refused(MUTE)
        return await answer
    finally:
        answer.cancel()
