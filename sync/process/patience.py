"""Calls to the system that may never return: its keyring may wait for a person, or hang."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from models.errors import Refused

A_MOMENT: Final = 0.5
"""Seconds after which a person is told what we wait for."""

MUTE: Final = "unlock.keyring_mute"

_Answer = TypeVar("_Answer")


async def answer_of(
    question: Callable[[], _Answer], seconds: float, waiting: Callable[[], None] = lambda: None
) -> _Answer:
    """Call `question` in a daemon thread, which blocks nothing, not even the end of the process.

    `waiting` is called once if the answer takes longer than A_MOMENT. Raises what `question` raises, and Refused
    `unlock.keyring_mute` if there is no answer within `seconds`; a later answer is dropped.
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
        async with asyncio.timeout(seconds - A_MOMENT):
            return await answer
    except TimeoutError:
        raise Refused(MUTE) from None
    finally:
        answer.cancel()
