"""A mail server that behaves as it is told: counterpart.py BEHAVIOUR. Prints its port, then one JSON line per message."""
import asyncio
import json
import sys

from aiosmtpd.smtp import SMTP

BEHAVIOUR = sys.argv[1]


class Handler:
    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        if BEHAVIOUR == "unauthenticated":
            return "530 5.7.0 Authentication required"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if BEHAVIOUR == "deferred":
            return "451 4.7.1 Greylisted, try again later"
        if BEHAVIOUR == "refused":
            return "550 5.1.1 No such user here"
        if BEHAVIOUR == "hang":
            await asyncio.sleep(60)
        if BEHAVIOUR == "drop-before-data":
            server.transport.abort()
            await asyncio.sleep(60)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        received = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "hello": session.host_name,
            "content": envelope.content.decode("utf-8"),
        }
        print(json.dumps(received), flush=True)
        if BEHAVIOUR == "drop-after-data":
            server.transport.abort()
            await asyncio.sleep(60)
        if BEHAVIOUR == "hang-after-data":
            await asyncio.sleep(60)
        if BEHAVIOUR == "refused-after-data":
            return "554 5.7.1 Looks like spam"
        return "250 2.0.0 Queued as 42"


async def main():
    def conversation():
        return SMTP(Handler(), enable_SMTPUTF8=BEHAVIOUR == "letters", hostname="counterpart.example")

    server = await asyncio.get_running_loop().create_server(conversation, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
