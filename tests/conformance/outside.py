"""An outside time-stamp authority of certomancer's on loopback, with OCSP and certificate lists, for as long as a command runs.

outside.py FOLDER COMMAND...    root.pem goes into the folder; the command finds the authority in SINETTI_TSA_URLS, its root in
                                SINETTI_TRUST. Ends with the command's exit code.

The stamps come from an authority below the root, as those of real services do.
"""
import asyncio
import os
import socket
import sys
from pathlib import Path

from aiohttp import web
from certomancer.integrations.aiohttp_illusionist import AsyncIllusionist

from samples import NOW, authority, write_root


async def main(folder, command):
    folder.mkdir(parents=True)
    # The certificates name the address, so that comes first.
    listener = socket.create_server(("127.0.0.1", 0))
    url = "http://127.0.0.1:%d" % listener.getsockname()[1]
    pki = authority(folder, [NOW], stamps_by="issuer", url=url)
    write_root(pki, folder)
    runner = web.AppRunner(AsyncIllusionist(pki).build_app())
    await runner.setup()
    await web.SockSite(runner, listener).start()
    told = {"SINETTI_TSA_URLS": f"{url}/all/tsa/tsa0", "SINETTI_TRUST": str(folder / "root.pem")}
    process = await asyncio.create_subprocess_exec(*command, env={**os.environ, **told})
    code = await process.wait()
    await runner.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]).absolute(), sys.argv[2:])))
