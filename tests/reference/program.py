"""The program `folkmoot` with the reference module. Two lines add a module; here, only for this process."""

from models import features
from tests.reference import lending, words

features.FEATURES = (*features.FEATURES, lending.FEATURE)  # before any other import reads it


def main() -> None:
    from desktop import cli
    from desktop.words import add

    add(words.WORDS)
    cli.main()


if __name__ == "__main__":
    main()
