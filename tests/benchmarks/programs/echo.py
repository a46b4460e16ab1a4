"""The floor of every message: bytes to a TCP server and back. `echo.py HOST:PORT` answers, `echo.py HOST:PORT COUNT`
asks and prints the seconds of each round trip."""

import json
import socket
import sys
import time

SIZE = 600
host, port = sys.argv[1].split(":")


def whole(stream: socket.socket) -> bytes:
    data = b""
    while len(data) < SIZE:
        piece = stream.recv(SIZE - len(data))
        if not piece:
            break
        data += piece
    return data


if len(sys.argv) == 2:
    with socket.create_server((host, int(port))) as server:
        print("ready", flush=True)
        stream, _ = server.accept()
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while data := whole(stream):
            stream.sendall(data)
else:
    times = []
    with socket.create_connection((host, int(port))) as stream:
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for _ in range(int(sys.argv[2])):
            began = time.perf_counter()
            stream.sendall(bytes(SIZE))
            whole(stream)
            times.append(time.perf_counter() - began)
    print(json.dumps(times))
