"""The words that an archive's pages get for what modules declare, in the language of whoever exports it. No Qt."""

from collections.abc import Callable
from typing import Final

from desktop.features import PAGES
from desktop.words import WORDS, as_is
from models.feature import Registry
from models.features import FEATURES

_STARTS: Final = ("caption.", "state.", "option.", "several.", "value.")


def page_words(
    translate: Callable[[str], str] = as_is, titled: Callable[[str], str] = as_is, language: str = "en"
) -> dict[str, str]:
    """Code -> words (`api.ExportArchive.words`). `translate` is that of sentences, `titled` that of pages' names."""
    said = {code: translate(text) for code, text in WORDS.items() if code.startswith(_STARTS)}
    for name, (_, kind) in Registry(FEATURES).kinds.items():
        called = kind.called if language == "en" else ""
        said.setdefault(f"several.{name}", _begun(called or said.get(f"caption.{name}", "") or name.replace("_", " ")))
    return {**said, **{f"module.{page.name}": titled(page.title) for page in PAGES}, "language": language}


def _begun(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]
