"""The form in which a person starts a group."""

from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.app.form import Form
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, field, frame, label
from models import group_kinds
from models.text import NAME
from sync import api


class StartGroup(Form):
    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__(
            bridge,
            self.tr("Start a group"),
            self.tr("You will be its first member. Everybody you invite keeps a full copy on their own computer."),
            self.tr("Start the group"),
        )
        self.name = QLineEdit(maxLength=NAME)
        self.name.setPlaceholderText(self.tr("Linden Street"))
        self.kind = QComboBox()
        for kind in group_kinds.KINDS:
            self.kind.addItem(phrases.state(f"kind.{kind.id}"), kind.id)
        self.person = QLineEdit(maxLength=NAME)
        note = frame("note")
        self._about = label("", wrap=True)
        self._channels = label("", "small", wrap=True)
        inside = column(note, margin=3, gap=1)
        inside.addWidget(self._about)
        inside.addWidget(self._channels)
        self.body.addLayout(field(self.tr("What is the group called?"), self.name))
        kinds = field(self.tr("What kind of group is it?"), self.kind)
        kinds.addWidget(note)
        self.body.addLayout(kinds)
        self.body.addLayout(field(
            self.tr("What are you called in it?"), self.person,
            self.tr("Any name your neighbours know you by. You can be somebody else in another group.")))
        self.kind.currentIndexChanged.connect(self._explain)
        for line in (self.name, self.person):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self.submit)
        self._explain()
        self._check()

    def submit(self) -> None:
        name, person = self.name.text().strip(), self.person.text().strip()
        if name and person:
            command = api.Start(name, self.kind.currentData(), person)
            self.run(command, self.tr("Starting the group…"), self.finished.emit)

    def _check(self) -> None:
        self.action.setEnabled(bool(self.name.text().strip() and self.person.text().strip()))

    def _explain(self) -> None:
        kind = group_kinds.kind(self.kind.currentData())
        self._about.setText(phrases.state(f"kind.{kind.id}.about"))
        names = phrases.together([f"#{channel.name}" for channel in kind.channels])
        starts = self.tr("It starts with the channels {names}. You can change them later.")
        self._channels.setText(starts.format(names=names))
