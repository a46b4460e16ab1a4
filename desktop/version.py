"""Which Folkmoot this is: the version of `pyproject.toml`, as it was installed."""

from resources import FOLDER


def version() -> str:
    """The version, or empty if the package is not installed. A packaged Folkmoot has it in a file: whoever unpacks a
    newer portable one over an older one keeps the older one's metadata beside it."""
    packaged = FOLDER / "version"
    if packaged.exists():
        return packaged.read_text("utf-8").strip()
    from importlib import metadata  # reads mail headers, which takes 20 ms

    try:
        return metadata.version("folkmoot")
    except metadata.PackageNotFoundError:
        return ""
