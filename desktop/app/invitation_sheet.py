"""An invitation on paper: what to do, a code to scan, and the words to type where there is no camera."""

from itertools import zip_longest

from PySide6.QtCore import QCoreApplication

from desktop.app import invitation_words
from desktop.kit import phrases, times
from desktop.kit.printing import Document

translate = QCoreApplication.translate
LINES = 10
"""Words below each other."""


def sheet_of(link: str, group: str, until: int) -> Document:
    """`until`: milliseconds since 1970, 0 if it is not known."""
    paper = Document(translate("invitation sheet", "Invitation to {group}").format(group=group), "Folkmoot")
    paper.paragraph(translate(
        "invitation sheet", "Folkmoot is a program in which the members of {group} talk and decide together. Everything"
        " is kept on the members' own computers.").format(group=group))
    paper.heading(translate("invitation sheet", "How to join"))
    paper.paragraph("\n".join((
        translate("invitation sheet", "1. Install Folkmoot on your computer and open it."),
        translate("invitation sheet", "2. Be on the same network as a member whose Folkmoot is open."),
        translate("invitation sheet", "3. Choose “Join a group”. Type the words below, or scan the code and paste the "
                                      "link. The first four letters of each word are enough."),
    )))
    paper.heading(translate("invitation sheet", "The words"))
    words = [f"{phrases.number(place)}. {word}" for place, word in enumerate(invitation_words.spelled(link), 1)]
    columns = [words[start : start + LINES] for start in range(0, len(words), LINES)]
    heads = [f"{phrases.number(start + 1)}–{phrases.number(min(start + LINES, len(words)))}"
             for start in range(0, len(words), LINES)]  # fmt: skip
    paper.table(heads, zip_longest(*columns, fillvalue=""))
    paper.code(link)
    warned = translate("invitation sheet", "Whoever has this sheet can join. Hand it over in person, and destroy it "
                                           "afterwards.")
    if until:
        warned += " " + translate("invitation sheet", "It is valid until {when}.").format(when=times.full(until))
    paper.paragraph(warned)
    return paper
