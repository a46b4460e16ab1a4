"""Icons, translations and pictures. `FOLDER` is where they lie; plain files, so Qt can read them by path."""

from pathlib import Path

FOLDER = Path(__file__).parent
