"""What the settings are called, and who may change them."""

WORDS = {
    "caption.settings": "settings",
    "caption.settings.name": "Name of the group",
    "caption.settings.purpose": "What the group is for",
    "caption.settings.switched_off": "What this group uses",
    "activity.settings.changed": "{who} changed the settings of the group.",
    "who.power group.settings": "those who may change the settings",
    "settings.always_on": "{module} is always on. Choose another module.",
}
