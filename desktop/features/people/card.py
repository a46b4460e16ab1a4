"""One person's profile."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.features.people.rows import Person
from desktop.kit import theme, times
from desktop.kit.avatars import Avatar
from desktop.kit.controls import button, column, label, scrolled, shortcut, tip


class ProfileCard(QFrame):
    edit = Signal()
    write = Signal()
    hear = Signal()
    """Stop hearing this person, or hear them again."""
    back = Signal()
    """Go back to the list, which the card hides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Profile"))
        inside = QWidget()
        whole = column(self)
        self.to_list = button(self.tr("Back to the list"), self.back.emit, look="link", picture="chevron-left")
        whole.addWidget(self.to_list, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(scrolled(inside), 1)
        self.show_alone(False)
        self.setFocusProxy(self.to_list)
        shortcut("Escape", self, self.to_list.click)
        layout = column(inside, margin=5, gap=1.5)
        self.avatar = Avatar(steps=20)
        self.name = label("", "title", wrap=True)
        self.pronouns = label("", look="muted", wrap=True)
        self.role = label("", look="muted", wrap=True)
        layout.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignHCenter)
        for part in (self.name, self.pronouns, self.role):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        self.change = button(self.tr("Edit my profile"), self.edit.emit, picture="edit")
        layout.addSpacing(theme.space(1))
        layout.addWidget(self.change, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.write_to = button("", self.write.emit, picture="chat")
        layout.addWidget(self.write_to, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.heard = button("", self.hear.emit, picture="bell")
        self.heard.setToolTip(tip(self.tr("Their messages are folded and do not count. Nobody learns of it.")))
        layout.addWidget(self.heard, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.about = self._line(layout, self.tr("About"))
        self.skills = self._line(layout, self.tr("Can help with"))
        self.languages = self._line(layout, self.tr("Languages"))
        self.contact = self._line(layout, self.tr("Contact"))
        self.joined = self._line(layout, self.tr("In the group"))
        layout.addStretch(1)

    def show_alone(self, alone: bool) -> None:
        """Offer the way back to the list where the card hides it."""
        self.to_list.setVisible(alone)
        self.to_list.setEnabled(alone)

    def show_person(self, person: Person, may_edit: bool, may_write: bool = False) -> None:
        self.avatar.show_person(person.name, person.member)
        self.name.setText(person.name)
        self.pronouns.setText(person.pronouns)
        self.pronouns.setVisible(bool(person.pronouns))
        presence = self.tr("this is you") if person.me else self.tr("here now") if person.here else ""
        self.role.setText(" · ".join(part for part in (person.shown_role, person.shown_standing, presence) if part))
        self.change.setVisible(person.me and may_edit)
        self.write_to.setText(self.tr("Write to…"))
        self.write_to.setAccessibleName(self.tr("Write to {name}, in private").format(name=person.name))
        self.write_to.setVisible(not person.me and may_write)
        self.heard.setText(self.tr("Hear again") if person.unheard else self.tr("Do not hear"))
        said = (self.tr("Hear {name} again") if person.unheard
                else self.tr("Do not hear {name} any more")).format(name=person.name)  # fmt: skip
        self.heard.setAccessibleName(said)
        self.heard.setVisible(not person.me and may_edit)
        for line, text in ((self.about, person.about), (self.skills, person.skills),
                           (self.languages, person.languages), (self.contact, person.contact),
                           (self.joined, self._membership(person))):  # fmt: skip
            line[1].setText(text)
            for part in line:
                part.setVisible(bool(text))

    def _membership(self, person: Person) -> str:
        parts = []
        if person.joined:
            parts.append(self.tr("Since {day}").format(day=times.date_only(person.joined)))
        if person.invited_by:
            parts.append(self.tr("Invited by {person}").format(person=person.invited_by))
        if person.devices:
            parts.append(self.tr("%n computer(s)", "", person.devices))
        return "\n".join(parts)

    def _line(self, layout: QVBoxLayout, caption: str) -> tuple[QLabel, QLabel]:
        name = label(caption, "small", look="section")
        text = label("", wrap=True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        text.setAccessibleName(caption)
        layout.addSpacing(theme.space(2))
        layout.addWidget(name)
        layout.addWidget(text)
        return name, text
