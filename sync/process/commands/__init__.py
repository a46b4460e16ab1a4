"""The engine's commands: small functions, with a module for each noun, and one table of them all."""
