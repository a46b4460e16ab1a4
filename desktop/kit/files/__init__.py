"""Files of records: what is pasted or dropped, the tray in which files wait to be sent, and how they are shown."""
