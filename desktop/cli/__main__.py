"""`python -m desktop.cli`, where the program `folkmoot` is not on the path."""

from desktop.cli import main

main()
