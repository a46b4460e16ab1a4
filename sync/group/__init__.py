"""One group on this computer: what it takes in, what is written, and what is judged again."""
