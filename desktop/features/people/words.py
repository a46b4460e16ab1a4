"""What profiles and their fields are called."""

WORDS = {
    "caption.profile": "profile",
    "several.profile": "Profiles",
    "caption.profile.name": "Name",
    "caption.profile.pronouns": "Pronouns",
    "caption.profile.about": "About me",
    "caption.profile.skills": "What I can help with",
    "caption.profile.languages": "Languages",
    "caption.profile.contact": "Contact",
    "activity.profile.begun": "{who} wrote a profile.",
    "activity.profile.changed": "{who} changed the profile.",
    "hint.profile.name": "What everybody in this group sees.",
    "hint.profile.skills": "For example: ladder, first aid, Polish, bicycles",
    "hint.profile.contact": "Everybody in the group can read this.",
}
