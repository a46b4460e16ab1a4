"""The command line. Never imports Qt, except to open the window."""

import sys


def main() -> None:
    """The program `folkmoot`. A frozen application starts its engine by `--engine`."""
    if sys.argv[1:2] == ["--engine"]:
        from desktop import engine

        sys.exit(engine.main(sys.argv[2:]))
    from desktop.cli.root import folkmoot

    folkmoot(prog_name="folkmoot")


def window() -> None:
    """The program `folkmoot-window`, which has no terminal."""
    main()
