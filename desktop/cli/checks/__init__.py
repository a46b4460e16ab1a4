"""What the doctor looks at: programs, the place of the profile, the local network."""
