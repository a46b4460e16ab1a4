"""Which Folkmoot this is: the version of `pyproject.toml`, as it was installed."""

from importlib import metadata


def version() -> str:
    """The version, or empty if the package is not installed."""
    try:
        return metadata.version("folkmoot")
    except metadata.PackageNotFoundError:
        return ""
