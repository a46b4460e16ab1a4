"""Which Folkmoot this is: the version of `pyproject.toml`, as it was installed."""

from importlib import metadata


def version() -> str:
    """Empty where nothing is installed."""
    try:
        return metadata.version("folkmoot")
    except metadata.PackageNotFoundError:
        return ""
