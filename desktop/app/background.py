"""Staying when the window is closed: an icon in the tray, explained once; and starting at login."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from typing_extensions import override

from desktop.app import autostart, look
from desktop.app.commands import QUITTING
from desktop.app.preferences.table import AT_LOGIN, BACKGROUND
from desktop.app.window import Window
from desktop.kit import phrases
from desktop.kit.dialogs import Sheet, notice
from desktop.kit.icons import app_icon
from desktop.kit.preferences import OFF, ON, choose, value
from desktop.second_start import SecondStart
from models.errors import Refused
from sync.profile.folder import default_folder

ASKED = "background/asked"
"""Note of this computer: what happens when the window is closed has been explained."""


class Background(QObject):
    def __init__(self, window: Window, profile: Path) -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        self._profile = None if profile == default_folder().resolve() else profile
        self._tray: QSystemTrayIcon | None = None
        self._bridge.noted.connect(self._noted)
        window.opening.opened.connect(self._opened)
        window.installEventFilter(self)
        if self._bridge.has_store:
            self._opened()

    @property
    def stays(self) -> bool:
        """Does closing the window leave Folkmoot in the tray?"""
        return self._tray is not None and QSystemTrayIcon.isSystemTrayAvailable()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close or watched is not self._window or self._window.property(QUITTING):
            return False
        if self.stays:
            event.ignore()
            self._bridge.keep_now.emit()
            look.keep_size(self._window, self._bridge)
            self._window.hide()
            return True
        if self._is_to_be_explained():
            event.ignore()
            self._explain()
            return True
        return False

    def _is_to_be_explained(self) -> bool:
        bridge = self._bridge
        may = bridge.has_store and self._window.view is not None and QSystemTrayIcon.isSystemTrayAvailable()
        return may and bridge.local(ASKED) is None and bridge.local(BACKGROUND.name) is None

    def _explain(self) -> None:
        self._bridge.remember(ASKED, ON)
        sheet = Sheet(
            self._window, self.tr("Keep exchanging in the background?"),
            self.tr("Neighbours get what you wrote, and you get theirs, only while Folkmoot runs. It can stay beside "
                    "the clock when the window is closed: a click on its icon brings the window back, Ctrl+Q ends it. "
                    "You can choose again in the preferences."),
        )  # fmt: skip
        sheet.add_cancel()
        sheet.add_button(self.tr("End Folkmoot"), self._quit)
        sheet.add_button(self.tr("Keep exchanging"), lambda: self._keep(sheet), "primary")
        sheet.open()

    def _keep(self, sheet: Sheet) -> None:
        sheet.accept()
        choose(self._bridge, BACKGROUND, ON)
        self._window.close()

    def _quit(self) -> None:
        self._window.registry.by_name["quit"].trigger()

    def _opened(self) -> None:
        self._noted(BACKGROUND.name)
        if value(self._bridge, AT_LOGIN) == ON:
            if not autostart.file().is_file():
                choose(self._bridge, AT_LOGIN, OFF)  # removed in the settings of the desktop
            elif autostart.is_stale():
                self._start_at_login(True)
        if self.stays and self._window.starts_quietly and self._window.isMinimized():
            self._window.hide()

    def _noted(self, note: str) -> None:
        if note == BACKGROUND.name and self._bridge.has_store:
            self._show_icon(value(self._bridge, BACKGROUND) == ON)
        elif note == AT_LOGIN.name and autostart.can_start():
            self._start_at_login(value(self._bridge, AT_LOGIN) == ON)

    def _start_at_login(self, on: bool) -> None:
        try:
            autostart.switch(on, self._profile)
        except Refused as refused:
            if on:
                choose(self._bridge, AT_LOGIN, OFF)
            notice(self._window, self.tr("Start at login"), phrases.sentence(refused))

    def _show_icon(self, on: bool) -> None:
        if on and self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = self._made_icon()
            self._tray.show()
        elif not on and self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
        QGuiApplication.setQuitOnLastWindowClosed(self._tray is None)

    def _made_icon(self) -> QSystemTrayIcon:
        tray = QSystemTrayIcon(app_icon(), self)
        tray.setToolTip("Folkmoot")
        menu = QMenu(self._window)
        menu.addAction(self.tr("Open Folkmoot"), self._come_back)
        menu.addAction(self._window.registry.by_name["lock"])
        menu.addSeparator()
        menu.addAction(self.tr("End Folkmoot"), self._quit)
        tray.setContextMenu(menu)
        tray.activated.connect(lambda why: self._come_back() if why == tray.ActivationReason.Trigger else None)
        return tray

    def _come_back(self) -> None:
        self._window.take_second_start(SecondStart())
