"""`schoolpoort receive-mail`: the mail server hands over one mail, a bounce or a mail to a class."""

import argparse
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the envelope's recipient, because a mail's own headers may not name it."""
    parser.add_argument("recipient", help="the address that the mail was sent to, as the mail server knows it")


def run(arguments: argparse.Namespace) -> int:
    """Read the mail from standard input; 0 when it was taken, 67 (EX_NOUSER) for an unknown address."""
    import django

    django.setup()
    from schoolpoort.config.mail_intake import UnknownRecipient, take_mail

    try:
        print(take_mail(sys.stdin.buffer.read(), arguments.recipient))
    except UnknownRecipient as error:
        print(error, file=sys.stderr)
        return 67
    return 0
