"""Figures as a picture and as a table: tallies as bars, and what changes over time as lines."""

from desktop.kit.charts.chart import Chart
from desktop.kit.charts.figures import Figures, Series

__all__ = ["Chart", "Figures", "Series"]
