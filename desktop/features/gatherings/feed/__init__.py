"""A calendar file of a group's gatherings that is kept up to date for other programs. The window and the hub keep it
alike: they share everything here but the keeper and the sheet, which need Qt."""
