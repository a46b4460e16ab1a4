"""Tables of code points that decide about characters. The interpreter's Unicode tables are not used, because they
change with its version, and all devices must decide alike about every name, for ever."""
