"""`python -m desktop.cli`, if the program `folkmoot` is not on the path."""

from desktop.cli import main

main()
