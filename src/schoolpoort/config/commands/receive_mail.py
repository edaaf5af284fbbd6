"""`schoolpoort receive-mail`: bounces and mails to a class come in, one on standard input or many over SMTP."""

import argparse
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the envelope's recipient, because a mail's own headers may not name it."""
    parser.add_argument(
        "recipient", nargs="?", help="the address that the mail was sent to; the mail is on standard input"
    )
    parser.add_argument("--listen", metavar="HOST:PORT", help="listen for mail over SMTP instead, until Ctrl-C")


def run(arguments: argparse.Namespace) -> int:
    """Take mail; 0 when it was taken, 67 (EX_NOUSER) for an unknown address, 64 (EX_USAGE) for neither way in."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.config.mail_intake import UnknownRecipient, take_mail
    from schoolpoort.config.smtp_intake import listen

    if arguments.listen:
        host, _, port = arguments.listen.rpartition(":")
        listen(host or "127.0.0.1", int(port))
        return 0
    if not arguments.recipient:
        print("Say for whom the mail is: schoolpoort receive-mail ADDRESS < mail", file=sys.stderr)
        return 64
    try:
        print(take_mail(sys.stdin.buffer.read(), arguments.recipient))
    except UnknownRecipient as error:
        print(error, file=sys.stderr)
        return 67
    return 0
