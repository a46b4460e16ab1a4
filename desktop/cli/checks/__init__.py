"""The doctor's checks: programs, the place of the profile, the local network."""
