"""Brings `resources/translations` up to date: finds every visible string, keeps what is translated, compiles.

    python packaging/translations.py            write the .ts files anew and compile them
    python packaging/translations.py --compile  compile them alone, where the .ts file is newer
    python packaging/translations.py --missing  list what a complete language lacks

Strings are found in the syntax trees: `self.tr("…")`, `translate("context", "…")`, `QT_TRANSLATE_NOOP`, functions that
hand their arguments on to one of these, and the sentences of `desktop.words`. Qt's own lupdate does not see plural
forms in Python's `translate`. English holds only what has plural forms.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import toolchain

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": 2, "de": 2, "es": 2, "ar": 6}
"""How many forms a word has that counts something (Unicode CLDR)."""
COMPLETE = ("en", "de", "es", "ar")
Key = tuple[str, str]
"""Context and source."""


def main() -> int:
    if "--compile" in sys.argv:
        toolchain.compile_translations(ROOT, Path(sys.executable))
        return 0
    sys.path.insert(0, str(ROOT))
    found = sorted(set(_in_code()) | set(_in_words()))
    if "--missing" in sys.argv:
        missing = [(language, *key) for language in COMPLETE for key in lacking(language, found)]
        print("\n".join(f"{language}\t{context}\t{source!r}" for language, context, source in missing))
        return 1 if missing else 0
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        file = FOLDER / f"folkmoot_{language}.ts"
        _write(file, language, _of(language, found), _read(file))
    toolchain.compile_translations(ROOT, Path(sys.executable))
    return 0


def lacking(language: str, found: list[Key]) -> list[Key]:
    """The strings for which a language has no words yet."""
    known = _read(FOLDER / f"folkmoot_{language}.ts")
    return [key for key in _of(language, found) if not all(known.get(key, [""]))]


def _of(language: str, found: list[Key]) -> list[Key]:
    """English needs words for what is counted alone."""
    return [key for key in found if language != "en" or "%n" in key[1]]


def _in_words() -> Iterator[Key]:
    from desktop import features  # noqa: F401 - for their sentences
    from desktop.words import UNKNOWN, WORDS

    yield from (("words", sentence) for sentence in (*WORDS.values(), UNKNOWN))


def _in_code() -> Iterator[Key]:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _sources()}
    shared: dict[str, str] = {}
    for _round in range(2):  # a function that calls a wrapper is one too
        for tree in trees.values():
            for name, context in _wrappers(tree, shared).items():
                if name[0] != "_" and shared.setdefault(name, context) != context:
                    raise SystemExit(f"Two functions are called {name}, for {context} and {shared[name]}: rename one.")
    for tree in trees.values():
        yield from _strings(tree, shared | _wrappers(tree, shared))


def _sources() -> Iterator[Path]:
    for package in ("app", "features", "kit"):
        yield from sorted((ROOT / "desktop" / package).rglob("*.py"))


def _wrappers(tree: ast.Module, known: dict[str, str]) -> dict[str, str]:
    """Module functions that pass a parameter to `translate`, with the context that they use."""
    result = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef):
            parameters = {argument.arg for argument in function.args.args}
            for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
                context = _context(call) or known.get(_name(call), "")
                texts = call.args[1:2] if _context(call) else call.args  # what follows the text is no text
                passed = {argument.id for argument in texts if isinstance(argument, ast.Name)}
                if context and passed & parameters:
                    result[function.name] = context
    return result


def _strings(tree: ast.Module, wrappers: dict[str, str]) -> Iterator[Key]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for call in (inner for inner in ast.walk(node) if isinstance(inner, ast.Call)):
                if _name(call) == "tr" and _is_self(call) and _text(call.args[0]):
                    yield node.name, _text(call.args[0])
        if isinstance(node, ast.Call):
            if context := _context(node):
                if len(node.args) > 1 and _text(node.args[1]):
                    yield context, _text(node.args[1])
            elif _name(node) in wrappers and not _is_self(node):
                yield from ((wrappers[_name(node)], text) for text in map(_text, node.args) if text)


def _context(call: ast.Call) -> str:
    takes = _name(call) in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) > 1
    return _text(call.args[0]) if takes else ""


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_self(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and (
        call.func.value.id == "self")


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _read(file: Path) -> dict[Key, list[str]]:
    """The translations so far; several forms where the string counts something."""
    if not file.exists():
        return {}
    result = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                result[context.findtext("name", ""), message.findtext("source", "")] = forms
    return result


def _write(file: Path, language: str, keys: list[Key], known: dict[Key, list[str]]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    elsewhere = {source: forms for (_context, source), forms in known.items()}  # a class may have another name now
    contexts: dict[str, ET.Element] = {}
    for context, source in keys:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        counts = "%n" in source
        message = ET.SubElement(contexts[context], "message", {"numerus": "yes"} if counts else {})
        ET.SubElement(message, "source").text = source
        forms = known.get((context, source)) or elsewhere.get(source) or [""] * (LANGUAGES[language] if counts else 1)
        translation = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
        if counts:
            for form in forms:  # with the digits of the language, as all other numbers
                ET.SubElement(translation, "numerusform").text = form.replace("%n", "%Ln")
        else:
            translation.text = forms[0]
    ET.indent(root)
    file.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "unicode") + "\n",
                    encoding="utf-8")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
