"""The files that the sample group is written in: `resources/demo/MODULE.txt`, one for each module, in plain text.

`resources/demo/MODULE.de.txt` is the same in German; where a language is missing, people speak English. Lines that
begin with `;` are remarks. `desktop.demo.cast` reads `people`, `desktop.demo.script` reads `conversations`, and
`desktop.demo.doings` reads what people do in all other modules.
"""

from collections.abc import Iterator
from pathlib import Path

from resources import FOLDER

DEMO = FOLDER / "demo"
READ_ELSEWHERE = frozenset({"people", "conversations"})


def read(module: str, language: str = "", folder: Path = DEMO) -> list[str]:
    """The lines of a module's file, without remarks."""
    translated = folder / f"{module}.{language}.txt"
    file = translated if language and translated.is_file() else folder / f"{module}.txt"
    return [line for line in file.read_text("utf-8").splitlines() if not line.startswith(";")]


def modules(folder: Path = DEMO) -> list[str]:
    """The modules whose life is told by `desktop.demo.doings`."""
    return sorted({file.name.partition(".")[0] for file in folder.glob("*.txt")} - READ_ELSEWHERE)


def blocks(lines: list[str]) -> Iterator[tuple[str, dict[str, str]]]:
    """(heading, its values): what is after `= ` and the lines `key: value` below it. Lines that begin with `|` go
    on with the value before. What is before the first heading has the heading "". Raises ValueError naming a line
    that is not understood."""
    heading, values, key = "", dict[str, str](), ""
    for line in [*lines, "="]:
        if line.startswith("="):
            yield heading, values
            heading, values = line[2:], {}
        elif line.startswith("|") and key in values:
            values[key] += "\n" + line[2:]
        elif line:
            key, separator, value = line.partition(": ")
            if not separator:
                raise ValueError(f"not a line of a sample group: {line}")
            values[key] = value
