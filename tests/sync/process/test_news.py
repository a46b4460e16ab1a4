"""What the engine tells those who listen."""

import asyncio

from sync.process.news import News


def test_nothing_is_told_after_the_end() -> None:
    """What else ends may still have something to say; a task that nobody waits for would be left over."""

    async def story() -> set[asyncio.Task[object]]:
        news = News(lambda: None)
        news.notify()
        await news.close()
        news.notify()
        return asyncio.all_tasks() - {asyncio.current_task()}  # type: ignore[arg-type]

    assert asyncio.run(story()) == set()
