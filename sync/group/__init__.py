"""One group on this computer: ingesting, writing and judging again."""
