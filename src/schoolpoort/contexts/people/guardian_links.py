"""What else staff can do for one guardian: higher contexts register a link that the family's page shows."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class GuardianLink:
    """A link on a guardian's card: its word, the page (with the guardian's id), and who may see it."""

    label: str | Promise
    url_name: str
    permission: str


_links: dict[str, GuardianLink] = {}


def register_guardian_link(link: GuardianLink) -> None:
    """Show a link on every guardian's card for who holds its permission on the child."""
    _links[link.url_name] = link


def guardian_links() -> tuple[GuardianLink, ...]:
    """Return all links, in the order in which they were registered."""
    return tuple(_links.values())
