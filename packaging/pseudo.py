"""Every string in brackets, with accents and a third longer: what is not in brackets is not translated, and what is cut
off is too narrow for other languages. Nothing of it is kept.

    python packaging/pseudo.py        show the parts of the window so
"""

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTranslator
from typing_extensions import override

ROOT = Path(__file__).resolve().parent.parent
ACCENTS = str.maketrans("aceinosuyACEINOSUYdglrt", "áçéîñöšûýÁÇÉÎÑÖŠÛÝđğłřŧ")
LONGER = 0.35
KEPT = re.compile(r"(\{\w+\}|%n|&|\n|\(\*[^)]*\)|;;)")
"""What programs read in a string: placeholders, numbers, keys of menus, kinds of files."""
PATTERNS = ("d MMMM", "d MMMM yyyy")


def pseudo(text: str) -> str:
    """`text` with accents, longer and in brackets. Patterns and lists that programs read stay as they are."""
    if "|" in text or text in PATTERNS or not text.strip():
        return text
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(text)]
    return f"[{''.join(parts)}{' ō' * max(1, round(len(text) * LONGER / 2))}]"


class Pseudo(QTranslator):
    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str | bytes, source: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str:
        return pseudo(source.decode() if isinstance(source, bytes) else source)


def main(arguments: Sequence[str]) -> int:
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from desktop.kit.gallery import Gallery
    from desktop.kit.theme import theme

    app = QApplication([sys.argv[0], "-style", "fusion", *arguments])
    app.installTranslator(translator := Pseudo(app))
    theme()
    window = Gallery()
    window.show()
    code = app.exec()
    app.removeTranslator(translator)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
