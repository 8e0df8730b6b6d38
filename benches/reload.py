#!/usr/bin/env python3
"""Edits configuration while a server is under load: no request may fail, and each edit must act within a second.

usage: reload.py SLUICEGATE [EDITS]

`wrk` and `h2load` hold 64 connections each; a probe asks until it sees what was edited. Edits go by turns to a
`web.config`, to `applicationHost.config` (as a location), and to the `web.config` of another application.
"""

import http.client
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

CONNECTIONS = 64
# A loaded machine may take longer than the second that is promised; beyond this something is wrong.
BOUND_S = 5.0

HOST = """<configuration>
  <system.applicationHost><sites><site name="Load" id="1">
    <bindings><binding protocol="http" bindingInformation="127.0.0.1:0:" /></bindings>
    <application path="/"><virtualDirectory path="/" physicalPath="{root}/www" /></application>
    <application path="/other"><virtualDirectory path="/" physicalPath="{root}/other" /></application>
  </site></sites></system.applicationHost>
  <location path="Load/located"><system.webServer><httpProtocol><customHeaders>
    <add name="X-Host" value="{number}" /></customHeaders></httpProtocol></system.webServer></location>
</configuration>
"""
WEB = """<configuration><system.webServer><httpProtocol><customHeaders>
  <add name="X-Web" value="{number}" /></customHeaders></httpProtocol></system.webServer></configuration>
"""


def replace(path, text):
    """As editors that care do: readers see the old file or the new one."""
    new = path.with_suffix(".new")
    new.write_text(text)
    new.rename(path)


def probe(address, url, header, wanted):
    """Seconds until the header of that URL is this one."""
    began = time.monotonic()
    connection = http.client.HTTPConnection(address, timeout=10)
    while True:
        connection.request("GET", url)
        reply = connection.getresponse()
        reply.read()
        if reply.status != 200:
            sys.exit(f"{url} answered {reply.status} during an edit")
        took = time.monotonic() - began
        if reply.headers.get(header) == str(wanted):
            connection.close()
            return took
        if took > BOUND_S:
            sys.exit(f"edit {wanted} of {header} is not in force after {took:.1f} s")
        time.sleep(0.005)


def failures(name, text):
    """What a load generator says went wrong."""
    if name == "wrk":
        return re.findall(r"(Socket errors:.*|Non-2xx.*)", text)
    found = []
    total = re.search(r"requests: .*?(\d+) failed, (\d+) errored, (\d+) timeout", text)
    if not total or any(int(number) for number in total.groups()):
        found.append(total.group(0) if total else "no summary")
    codes = re.search(r"status codes: (\d+) 2xx, (\d+) 3xx, (\d+) 4xx, (\d+) 5xx", text)
    if not codes or any(int(number) for number in codes.groups()[1:]):
        found.append(codes.group(0) if codes else "no status codes")
    return found


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "sluicegate"
    edits = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    tools = [name for name in ("wrk", "h2load") if shutil.which(name)]
    for name in {"wrk", "h2load"} - set(tools):
        print(f"skipped: {name} is not installed")
    if not tools:
        return
    root = pathlib.Path(tempfile.mkdtemp(prefix="reload-"))
    for folder in ("www/located", "other"):
        (root / folder).mkdir(parents=True)
        (root / folder / "page.html").write_text("a page")
    (root / "www/page.html").write_text("a page")
    host, web, other = root / "a.config", root / "www/web.config", root / "other/web.config"
    # The other application would inherit the header of the site's web.config: it has a name of its own.
    other_text = WEB.replace("X-Web", "X-Other")
    host.write_text(HOST.format(root=root, number=0))
    web.write_text(WEB.format(number=0))
    other.write_text(other_text.format(number=0))
    server = subprocess.Popen(
        [program, "serve", "--config", str(host), "--no-access-log"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    loads = {}
    try:
        address = re.search(r"http://([^/\s]+)", server.stdout.readline()).group(1)
        seconds = 3600
        url = f"http://{address}/page.html"
        commands = {
            "wrk": ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", url],
            "h2load": ["h2load", "--h1", "-t1", f"-c{CONNECTIONS}", "-D", str(seconds), url],
        }
        # Both are ended by SIGINT, on which wrk reports; h2load does not, so it runs for a given time instead.
        commands["h2load"][5] = str(max(2, edits // 8))
        for name in tools:
            loads[name] = subprocess.Popen(commands[name], stdout=subprocess.PIPE,
                                           stderr=subprocess.STDOUT, text=True)
        kinds = {"web.config": [], "applicationHost.config": [], "another application's web.config": []}
        for number in range(1, edits + 1):
            kind = list(kinds)[number % 3]
            if kind == "web.config":
                replace(web, WEB.format(number=number))
                took = probe(address, "/page.html", "X-Web", number)
            elif kind == "applicationHost.config":
                replace(host, HOST.format(root=root, number=number))
                took = probe(address, "/located/page.html", "X-Host", number)
            else:
                replace(other, other_text.format(number=number))
                took = probe(address, "/other/page.html", "X-Other", number)
            kinds[kind].append(took)
        if "wrk" in loads:
            loads["wrk"].send_signal(2)
        wrong = []
        for name, load in loads.items():
            text = load.communicate(timeout=600)[0]
            wrong += [f"{name}: {what}" for what in failures(name, text)]
            count = re.search(r"(\d+) requests in|requests: (\d+) total", text)
            print(f"{name}: {next(filter(None, count.groups())) if count else '?'} requests")
        for kind, times in kinds.items():
            if times:
                times.sort()
                print(f"{kind}: {len(times)} edits, in force after {times[len(times) // 2] * 1e3:.0f} ms"
                      f" (median), {times[-1] * 1e3:.0f} ms (worst)")
        if wrong:
            sys.exit("failed requests: " + "; ".join(wrong))
        print("no request failed")
    finally:
        for process in [*loads.values(), server]:
            if process.poll() is None:
                process.terminate()
                process.wait(timeout=120)
        shutil.rmtree(root)


if __name__ == "__main__":
    main()
