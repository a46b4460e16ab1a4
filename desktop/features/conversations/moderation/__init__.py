"""What moderators do, as people see it; and not to hear somebody."""
