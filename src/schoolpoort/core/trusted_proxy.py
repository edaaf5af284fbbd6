"""Which proxies before us we believe: a number of them, or their addresses. Read once, from the settings.

It stands apart from `core.client_address`, because the settings use it before Django is there.
"""

from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

#: 0: nobody stands before us; a number: so many proxies, whatever their addresses; networks: proxies that are there.
TrustedProxy = int | tuple[IPv4Network | IPv6Network, ...]

_NONE = {"", "0", "off", "false", "no"}
_ONE = {"1", "on", "true", "yes"}
#: More proxies in a row than this is a mistake.
_MOST = 9


class WrongTrustedProxy(ValueError):
    """The setting is no number of proxies and no list of addresses."""


def read_trusted_proxy(text: str) -> TrustedProxy:
    """Return what SCHOOLPOORT_TRUSTED_PROXY says. Raises WrongTrustedProxy with a sentence that says what to write."""
    wanted = text.strip().lower()
    if wanted in _NONE:
        return 0
    if wanted in _ONE:
        return 1
    if wanted.isascii() and wanted.isdigit() and int(wanted) <= _MOST:
        return int(wanted)
    try:
        return tuple(ip_network(each.strip(), strict=False) for each in wanted.split(","))
    except ValueError as error:
        raise WrongTrustedProxy(
            f"SCHOOLPOORT_TRUSTED_PROXY is {text!r}: write off, the number of proxies before us, or their addresses"
        ) from error


def is_one_of(address: str, networks: tuple[IPv4Network | IPv6Network, ...]) -> bool:
    """Say whether an address is in one of the networks; what is no address is in none."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return any((mapped or found) in each for each in networks)
