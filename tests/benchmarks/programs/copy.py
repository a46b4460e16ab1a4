"""The floor of every file: bytes over TCP into a file that is safe on the disk. `copy.py HOST:PORT FILE receive`
answers once, `copy.py HOST:PORT FILE send` sends and prints the seconds until it is safe there."""

import os
import socket
import sys
import time
from pathlib import Path

host, port = sys.argv[1].split(":")
path = Path(sys.argv[2])
if sys.argv[3] == "receive":
    with socket.create_server((host, int(port))) as server:
        print("ready", flush=True)
        stream, _ = server.accept()
        with path.open("wb") as out:
            while data := stream.recv(1 << 18):
                out.write(data)
            out.flush()
            os.fsync(out.fileno())
        stream.sendall(b"x")
else:
    began = time.perf_counter()
    with socket.create_connection((host, int(port))) as stream, path.open("rb") as source:
        stream.sendfile(source)
        stream.shutdown(socket.SHUT_WR)
        stream.recv(1)
    print(time.perf_counter() - began)
