#!/usr/bin/env python3
"""Soak of the native module path: many requests, each completed in a way that its number picks.

Builds sdk/cpp/tests/modules/soaking.cpp with the binary under test, serves it, and sends numbered requests over
keep-alive connections. The module answers with the request's number, at once or by PostCompletion, IndicateCompletion or an
asynchronous flush, from its own threads or the server's. Lost, doubled and swapped responses are noticed by the number;
a leak by the server's resident memory, which must be flat once it is warm.

    benches/soak.py --binary target/release/sluicegate --requests 1000000

Exit code 0: every answer right, memory flat. 1: not so. Loopback only; bounded by --requests and --seconds.
"""

import argparse
import asyncio
import collections
import json
import os
import pathlib
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from statistics import mean

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODULE = ROOT / "sdk/cpp/tests/modules/soaking.cpp"
WAYS = [
    "at once",
    "by the handler",
    "posted before PENDING",
    "posted by another thread",
    "indicated by another thread",
    "indicated in OnAsyncCompletion",
    "the same after a second wait",
    "flushed asynchronously",
    "flushed in two parts",
]
CONFIGURATION = """<?xml version="1.0" encoding="UTF-8"?>
<configuration>
    <system.applicationHost>
        <applicationPools><add name="DefaultAppPool" /></applicationPools>
        <sites>
            <site name="Soak" id="1">
                <application path="/" applicationPool="DefaultAppPool">
                    <virtualDirectory path="/" physicalPath="{folder}" />
                </application>
                <bindings><binding protocol="http" bindingInformation="127.0.0.1:0:" /></bindings>
            </site>
        </sites>
    </system.applicationHost>
    <system.webServer>
        <globalModules>
            <add name="AnonymousAuthenticationModule" image="%windir%\\System32\\inetsrv\\authanon.dll" />
            <add name="Soaking" image="{image}" />
        </globalModules>
        <modules>
            <add name="AnonymousAuthenticationModule" />
            <add name="Soaking" />
        </modules>
        <handlers accessPolicy="Read, Script">
            <add name="All" path="*" verb="*" modules="Soaking" requireAccess="None" />
        </handlers>
        <security><authentication><anonymousAuthentication enabled="true" userName="IUSR" /></authentication></security>
    </system.webServer>
</configuration>
"""


class Wrong(Exception):
    """An answer that is not the request's own."""


class Soak:
    """The counters that all connections share."""

    def __init__(self, requests, deadline):
        self.requests = requests
        self.deadline = deadline
        self.next = 0
        self.done = 0
        self.left = 0
        self.ways = collections.Counter()

    def take(self):
        """The next request's number; None at the end."""
        if self.next >= self.requests or time.monotonic() > self.deadline:
            return None
        self.next += 1
        return self.next


async def answer_of(reader):
    """One response: its header fields and its body."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    lines = head.split("\r\n")
    if lines[0] != "HTTP/1.1 200 OK":
        raise Wrong(lines[0])
    fields = {}
    for line in lines[1:-2]:
        name, _, value = line.partition(": ")
        if name in fields:
            raise Wrong(f"two fields {name}")
        fields[name] = value
    if "Content-Length" in fields:
        return fields, await reader.readexactly(int(fields["Content-Length"]))
    if fields.get("Transfer-Encoding") != "chunked":
        raise Wrong(f"no framing: {head!r}")
    body = b""
    while True:
        size = int((await reader.readuntil(b"\r\n")).strip(), 16)
        chunk = await reader.readexactly(size + 2)
        if not chunk.endswith(b"\r\n"):
            raise Wrong("the end of a chunk")
        if size == 0:
            return fields, body
        body += chunk[:-2]


async def leave(number, writer):
    """Goes away before the answer: in order, or with a reset."""
    await writer.drain()
    if number % 2:
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.close()


async def connection(soak, port, leave_every):
    """Requests on one connection, one after the other; nothing may come unasked."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while (number := soak.take()) is not None:
        writer.write(f"GET /{number} HTTP/1.1\r\nHost: localhost\r\nX-Number: {number}\r\n\r\n".encode())
        if leave_every and number % leave_every == 0:
            await leave(number, writer)
            soak.left += 1
            soak.done += 1
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            continue
        fields, body = await asyncio.wait_for(answer_of(reader), 60)
        if fields.get("X-Number") != str(number) or body != f"number {number}".encode():
            raise Wrong(f"request {number} was answered {fields} {body!r}")
        soak.ways[int(fields["X-Way"])] += 1
        soak.done += 1
    # A doubled response would lie here.
    writer.write(b"GET /last HTTP/1.1\r\nHost: localhost\r\nX-Number: 0\r\nConnection: close\r\n\r\n")
    fields, _ = await asyncio.wait_for(answer_of(reader), 60)
    if fields.get("X-Number") != "0":
        raise Wrong(f"an answer came twice: {fields}")
    if await reader.read():
        raise Wrong("bytes behind the last answer")
    writer.close()


def measure(pid):
    """Resident memory of a process in KiB, and its threads."""
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        fields = dict(line.split(":", 1) for line in file)
    return int(fields["VmRSS"].split()[0]), int(fields["Threads"])


async def sample(soak, pid, samples, every):
    """Notes resident memory each time `every` more requests are done."""
    due = every
    while True:
        if soak.done >= due:
            samples.append((soak.done, *measure(pid)))
            due += every
        await asyncio.sleep(0.02)


async def run(arguments, pid, port):
    """All connections; returns the counters, the samples and the seconds."""
    soak = Soak(arguments.requests, time.monotonic() + arguments.seconds)
    samples = []
    sampler = asyncio.create_task(sample(soak, pid, samples, max(1, arguments.requests // 20)))
    started = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for _ in range(arguments.connections):
            group.create_task(connection(soak, port, arguments.leave_every))
    seconds = time.monotonic() - started
    sampler.cancel()
    samples.append((soak.done, *measure(pid)))
    return soak, samples, seconds


def serve(arguments, folder):
    """Builds the module and starts the server; returns the process and its port."""
    image = folder / "soaking.so"
    build = [arguments.binary, "module", "build", MODULE, "-o", image]
    environment = dict(os.environ)
    if arguments.sanitize:
        build += ["--sanitize", arguments.sanitize]
        found = subprocess.run(["g++", "-print-file-name=libasan.so"], check=True, capture_output=True, text=True)
        environment["LD_PRELOAD"] = found.stdout.strip()
        # A quarantine that fills soon; what the process keeps to its end is no fault.
        environment.setdefault("ASAN_OPTIONS", "detect_leaks=0:quarantine_size_mb=4")
    subprocess.run(build, check=True)
    config = folder / "applicationHost.config"
    config.write_text(CONFIGURATION.format(folder=folder, image=image))
    command = [arguments.binary, "serve", "--no-access-log", "--json", "--config", config]
    if arguments.force_pending:
        command.append("--force-pending")
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL if arguments.quiet else None, env=environment)
    for line in server.stdout:
        if url := json.loads(line).get("listening"):
            return server, int(url.rstrip("/").rpartition(":")[2])
    raise SystemExit("the server did not start")


def flatness(samples):
    """Growth of resident memory in KiB from the warm quarter to the end, and what is allowed.

    A thread brings a heap of its own, and the server starts threads when requests wait for one, which a busy machine
    makes them do at any time: each thread that came may have brought its heap. In a million requests, what is allowed
    without them is 14 bytes for each.
    """
    warm = samples[len(samples) // 4 : len(samples) // 2]
    late = samples[-max(1, len(samples) // 4) :]
    growth = mean(kib for _, kib, _ in late) - mean(kib for _, kib, _ in warm)
    threads = max(threads for _, _, threads in late) - min(threads for _, _, threads in warm)
    return growth, 8 * 1024 + max(0, threads) * 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / "target/release/sluicegate"))
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=1800, help="stop after this time, whatever is done")
    parser.add_argument("--leave-every", type=int, default=97, help="the client of every Nth request does not wait; 0: all do")
    parser.add_argument("--force-pending", action="store_true", help="every asynchronous flush pends")
    parser.add_argument("--sanitize", choices=["address"], help="build the module so, judge no memory")
    parser.add_argument("--quiet", action="store_true", help="keep the server's log to yourself")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        server, port = serve(arguments, pathlib.Path(name))
        try:
            soak, samples, seconds = asyncio.run(run(arguments, server.pid, port))
        except ExceptionGroup as errors:
            print(f"wrong: {errors.exceptions[0]!r}")
            return 1
        finally:
            if server.poll() is None:
                server.send_signal(signal.SIGTERM)
                server.wait(timeout=100)
        if server.returncode != 0:
            print(f"the server ended with {server.returncode}")
            return 1
    print(f"{soak.done} requests on {arguments.connections} connections in {seconds:.1f} s, {soak.done / seconds:.0f}/s")
    for way, name in enumerate(WAYS):
        print(f"  {soak.ways[way]:8} {name}")
    print(f"  {soak.left:8} not waited for by the client")
    if any(soak.ways[way] == 0 for way in range(len(WAYS))) and arguments.requests >= 1000:
        print("a way was never taken")
        return 1
    print("resident memory, MiB, and threads, by requests done:")
    print("  " + "  ".join(f"{done}: {kib / 1024:.1f} ({threads})" for done, kib, threads in samples))
    growth, allowed = flatness(samples)
    print(f"growth after the warm-up: {growth:.0f} KiB, allowed {allowed:.0f} KiB")
    if soak.done < arguments.requests:
        print(f"stopped after {arguments.seconds} s")
        return 1
    return 0 if growth <= allowed or arguments.sanitize else 1


if __name__ == "__main__":
    sys.exit(main())
