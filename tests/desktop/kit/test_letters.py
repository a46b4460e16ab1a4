"""How much of a text fits into a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from desktop.kit import theme
from desktop.kit.letters import cut


@pytest.mark.parametrize("text", ["Street party", "Street party " * 40, "i" * 500, "集まり" * 200, "🎉" * 300, ""])
@pytest.mark.parametrize("width", [0, 7, 120, 121.5, 900])
def test_a_line_is_cut_where_the_whole_text_would_be(qapp: object, text: str, width: float) -> None:
    metrics = QFontMetricsF(theme.font("small"))
    assert cut(metrics, text, width) == metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
