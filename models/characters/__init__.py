"""What decides about characters: listed code points and nothing of the interpreter, whose Unicode tables change with
its version. Two devices have to say the same of every name, for ever."""
