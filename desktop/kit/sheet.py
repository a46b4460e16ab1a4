"""The style sheet, built from a palette. Widgets ask for a look through the dynamic property `look`."""

from desktop.kit.colours import Colours
from resources import FOLDER

RULES = """
QWidget { color: %(text)s; }
QDialog[look="palette"] { border: 1px solid %(edge)s; }
QMainWindow, QDialog, QWidget[look="content"] { background: %(window)s; }
QToolTip { background: %(card)s; color: %(text)s; border: 1px solid %(line)s; padding: %(s1)dpx %(s2)dpx; }
QLabel { background: transparent; }
QLabel[look="muted"], QLabel[look="small"] { color: %(muted)s; }
QLabel[look="danger"] { color: %(danger)s; }
QLabel[look="warned"] { color: %(on_warn)s; background: %(warn_soft)s; border-radius: 4px; padding: 2px; }
QLabel[look="section"] { color: %(muted)s; font-weight: 600; }

QWidget[look="side"] { background: %(side)s; }
QFrame[look="sidebar"] { background: %(side)s; border: none; border-right: 1px solid %(line)s; }
QFrame[look="header"] { background: %(window)s; border: none; border-bottom: 1px solid %(line)s; }
QFrame[look="foot"] { background: %(window)s; border: none; border-top: 1px solid %(line)s; }
QFrame[look="card"] { background: %(card)s; border: 1px solid %(line)s; border-radius: 10px; }
QFrame[look="chip"] { background: %(hover)s; border: none; border-radius: 8px; }
QFrame[look="clash"] { background: %(warn_soft)s; border: none; border-radius: 8px; }
QFrame[look="clash"] > QLabel { color: %(on_warn)s; }
QFrame[look="urgent"] { background: %(danger)s; border: none; border-radius: 8px; }
QFrame[look="urgent"] > QLabel { color: %(on_danger)s; }
QFrame[look="sheet"] { background: %(window)s; border: none; border-left: 1px solid %(edge)s; }
QFrame[look="note"] { background: %(soft)s; border: none; border-radius: 8px; }
QFrame[look="note"] QLabel { color: %(on_soft)s; }
QFrame[look="warning"] { background: %(warn_soft)s; border: none; border-bottom: 1px solid %(line)s; }
QFrame[look="warning"] QLabel { color: %(on_warn)s; }
QFrame[look="toast"] { background: %(text)s; border-radius: 8px; }
QFrame[look="toast"] QLabel { color: %(window)s; }
QFrame[look="toast"] QPushButton { color: %(window)s; background: transparent; border: 1px solid %(window)s; }
QFrame[look="rule"] { background: %(line)s; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: %(card)s; color: %(text)s; border: 1px solid %(edge)s; border-radius: 8px;
  padding: %(s15)dpx %(s35)dpx; min-height: %(line_height)dpx; icon-size: %(s45)dpx; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(soft)s; color: %(on_soft)s; }
QPushButton:disabled { color: %(muted)s; border-color: %(line)s; background: transparent; }
QPushButton[look="primary"] { background: %(accent)s; color: %(on_accent)s; border: 1px solid %(accent)s;
  font-weight: 600; }
QPushButton[look="primary"]:hover { border-color: %(text)s; }
QPushButton[look="primary"]:disabled { background: %(line)s; color: %(muted)s; border-color: %(line)s; }
QPushButton[look="danger"] { background: %(danger)s; color: %(on_danger)s; border: 1px solid %(danger)s;
  font-weight: 600; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; text-align: left; }
QPushButton[look="quiet"]:hover { background: %(hover)s; }
QPushButton[look="head"] { background: transparent; border: 1px solid transparent; min-height: %(s13)dpx;
  padding: 0; }
QPushButton[look="head"]:hover { background: %(hover)s; }
QPushButton[look="goto"] { background: %(card)s; border: 1px solid %(line)s; padding: 0; min-height: %(s8)dpx; }
QFrame[look="popover"] { background: %(card)s; border: 1px solid %(edge)s; }
QPushButton[look="goto"]:hover { border-color: %(edge)s; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: %(accent)s;
  padding: %(s1)dpx; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="choice"] { background: %(card)s; border: 1px solid %(line)s; border-radius: 12px;
  text-align: left; padding: %(s4)dpx; }
QPushButton[look="choice"]:hover { border-color: %(accent)s; background: %(card)s; }
QPushButton:focus, QPushButton[look="quiet"]:focus, QPushButton[look="head"]:focus,
QPushButton[look="goto"]:focus, QPushButton[look="link"]:focus,
QPushButton[look="choice"]:focus, QPushButton[look="primary"]:focus, QPushButton[look="danger"]:focus
  { border: 2px solid %(focus)s; outline: none; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px; padding: %(s15)dpx; }
QToolButton:hover, QToolButton:checked { background: %(hover)s; }
QToolButton[look="toggle"] { border: 1px solid %(edge)s; }
QToolButton[look="toggle"]:checked { background: %(accent)s; color: %(on_accent)s; border: 1px solid %(accent)s; }
QToolButton:pressed { background: %(soft)s; }
QToolButton:focus { border: 2px solid %(focus)s; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateTimeEdit { background: %(card)s; color: %(text)s;
  border: 1px solid %(edge)s; border-radius: 8px; padding: %(s15)dpx %(s25)dpx; placeholder-text-color: %(muted)s;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit, QComboBox, QSpinBox { min-height: %(line_height)dpx; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus
  { border: 2px solid %(focus)s; padding: %(f15)dpx %(f25)dpx; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: %(muted)s; background: %(window)s; }
QLineEdit:read-only { background: %(window)s; border-color: transparent; }
QLineEdit[look="filter"] { background: %(window)s; border-color: %(line)s; }
QLineEdit[look="palette"] { border: none; border-bottom: 1px solid %(line)s; border-radius: 0;
  background: transparent; padding: %(s3)dpx %(s4)dpx; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus
  { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: none; width: %(s6)dpx; subcontrol-position: center right; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url("%(down)s"); width: %(s3)dpx; height: %(s3)dpx; }
QSpinBox::up-arrow { image: url("%(up)s"); width: %(s3)dpx; height: %(s3)dpx; }
QComboBox QAbstractItemView { background: %(card)s; border: 1px solid %(line)s; outline: none;
  selection-background-color: %(soft)s; selection-color: %(on_soft)s; }
QSpinBox { padding-right: %(s6)dpx; }
QSpinBox::up-button { border: none; width: %(s6)dpx; background: transparent; subcontrol-position: top right; }
QSpinBox::down-button { border: none; width: %(s6)dpx; background: transparent; subcontrol-position: bottom right; }

QListView, QTableView, QScrollArea { border: none; background: transparent; outline: none; }
QListView, QTreeView { selection-background-color: %(soft)s; selection-color: %(on_soft)s; }
QScrollArea[look="read"] { border: 2px solid transparent; border-radius: 6px; }
QScrollArea[look="read"]:focus { border: 2px solid %(focus)s; }
QScrollArea > QWidget > QWidget { background: transparent; }
QListView[look="framed"] { background: %(card)s; border: 1px solid %(line)s; border-radius: 10px;
  padding: %(s1)dpx; }
QListView[look="framed"]:focus { border: 2px solid %(focus)s; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: %(muted)s; border: none;
  border-bottom: 1px solid %(edge)s; padding: %(s1)dpx %(s2)dpx; }
QTableView { selection-background-color: %(soft)s; selection-color: %(on_soft)s; border: 2px solid transparent; }
QTableView:focus { border: 2px solid %(focus)s; border-radius: 6px; }
QTableView::item { padding: %(s1)dpx %(s2)dpx; border-bottom: 1px solid %(line)s; }
QTableView::item:selected { background: %(soft)s; color: %(on_soft)s; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: %(bar)s; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: %(bar)s; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: %(side)s; border-bottom: 1px solid %(line)s; padding: 2px; }
QMenuBar::item { background: transparent; padding: %(s1)dpx %(s25)dpx; border-radius: 6px; }
QMenuBar::item:selected { background: %(hover)s; }
QMenu { menu-scrollable: 1; icon-size: %(s45)dpx; background: %(card)s; border: 1px solid %(line)s;
  border-radius: 8px; padding: %(s1)dpx; }
QMenu::item { padding: %(s15)dpx %(s6)dpx %(s15)dpx %(s3)dpx; border-radius: 6px; }
QMenu::item:selected { background: %(soft)s; color: %(on_soft)s; }
QMenu::item:disabled { color: %(muted)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: %(s1)dpx %(s2)dpx; }
QMenu::icon { margin-left: %(s1)dpx; padding: 2px; border: 1px solid transparent; }
QMenu::indicator { width: %(s4)dpx; height: %(s4)dpx; margin-left: %(s1)dpx; }
QMenu::indicator:checked { image: url("%(written_tick)s"); }
QMenu::right-arrow { width: %(s3)dpx; height: %(s3)dpx; }
QMenu::icon:checked { border: 1px solid %(accent)s; border-radius: 4px; }

QProgressBar { background: %(line)s; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 3px; }
QCheckBox, QRadioButton { spacing: %(s25)dpx; background: transparent; padding: %(s1)dpx; border-radius: 6px;
  border: 2px solid transparent; min-height: %(line_height)dpx; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid %(focus)s; }
QCheckBox::indicator, QRadioButton::indicator { width: %(s3)dpx; height: %(s3)dpx; background: %(card)s;
  border: 2px solid %(edge)s; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: %(round)dpx; }
QRadioButton::indicator:checked { background: %(accent)s; border: 2px solid %(accent)s; image: url("%(dot)s"); }
QCheckBox::indicator:checked { background: %(accent)s; border: 2px solid %(accent)s; image: url("%(tick)s"); }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: %(side)s; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QAbstractItemView { background: %(card)s; selection-background-color: %(accent)s;
  selection-color: %(on_accent)s; }
QSplitter::handle { background: %(line)s; }
QStatusBar { background: %(side)s; }
"""
CONTRAST_RULES = """
QPushButton[look="quiet"], QToolButton { border: 1px solid %(edge)s; }
QFrame[look="note"], QFrame[look="warning"], QFrame[look="clash"], QFrame[look="urgent"]
  { border: 2px solid %(accent)s; background: %(window)s; }
QFrame[look="note"] QLabel, QFrame[look="urgent"] > QLabel { color: %(text)s; }
QToolButton[look="inside"] { border: 1px solid transparent; }
QPushButton[look="primary"]:disabled { background: %(window)s; border: 1px dashed %(edge)s; }
"""


def sheet(colours: Colours, scale: float, points: float) -> str:
    """The whole style sheet; lengths in pixels grow with `scale`."""

    def px(steps: float) -> int:
        return round(4 * steps * scale)

    values: dict[str, str | int] = {
        name: getattr(colours, name)
        for name in ("window", "side", "card", "line", "edge", "text", "muted", "accent", "on_accent", "soft",
                     "on_soft", "hover", "danger", "on_danger", "warn_soft", "on_warn", "focus", "bar")
    }  # fmt: skip
    for name, steps in (("s1", 1), ("s15", 1.5), ("s2", 2), ("s25", 2.5), ("s3", 3), ("s35", 3.5), ("s4", 4),
                        ("s5", 5), ("s6", 6), ("s45", 4.5), ("s8", 8), ("s13", 13)):  # fmt: skip
        values[name] = px(steps)
    values["f15"], values["f25"] = px(1.5) - 1, px(2.5) - 1
    pictures = (FOLDER / "icons").as_posix()
    ink = "black" if colours.dark else "white"
    values["tick"], values["dot"] = (f"{pictures}/{what}-{ink}.svg" for what in ("tick", "dot"))
    values["written_tick"] = f"{pictures}/tick-{'white' if colours.dark else 'black'}.svg"
    values["round"] = px(3) // 2 + 2
    values["down"], values["up"] = (f"{pictures}/arrow-{way}.svg" for way in ("fold", "unfold"))
    values["line_height"] = round(points * 1.9)
    rules = RULES + (CONTRAST_RULES if colours.name == "contrast" else "")
    return rules % values
