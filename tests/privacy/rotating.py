"""Programs that a test of key rotation starts as processes of their own, in a home of their own.

`python -m tests.privacy.rotating fill` makes a town's worth of links; `use` reads and writes until it is told to stop.
"""

import os
import sys
from pathlib import Path

LINKS = 6_000
#: What `use` prints when everything could be read and found all the time.
ALL_WELL = "all well"


def fill() -> None:
    """Make one school with many links and households; print nothing."""
    from schoolpoort.contexts.accounts.api import Link, LinkKind, build_link
    from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
    from schoolpoort.contexts.people.api import Household
    from schoolpoort.core.ids import new_id

    school = Organisation.objects.create(kind=OrganisationKind.SCHOOL, name="De Linde", short_name="De Linde")
    links = [build_link(organisation_id=school.pk, kind=LinkKind.MESSAGE, subject_id=new_id()) for _ in range(LINKS)]
    Link.objects.bulk_create(links, batch_size=500)
    Household.objects.bulk_create(
        [Household(organisation=school, street=f"Lindelaan {number}", postcode="2800") for number in range(500)]
    )


def use(stop: Path) -> None:
    """Open links by token, read addresses and write new ones, as a server does, until the file `stop` is there."""
    from schoolpoort.contexts.accounts.api import Link, LinkKind, build_link, find_link
    from schoolpoort.contexts.organisations.api import Organisation
    from schoolpoort.contexts.people.api import Household
    from schoolpoort.core.ids import new_id
    from schoolpoort.core.scope import Scope

    school = Organisation.objects.get()
    scope = Scope.of(school.pk)
    tokens = list(Link.objects.within(scope).order_by("?").values_list("token", flat=True)[:200])
    (stop.parent / "started").touch()
    rounds = 0
    while not stop.exists():
        token = tokens[rounds % len(tokens)]
        if find_link(token, LinkKind.MESSAGE) is None:
            raise SystemExit("a family's link was not found")
        for household in Household.objects.within(scope).order_by("?")[:5]:
            if not household.street.startswith("Lindelaan"):
                raise SystemExit("an address could not be read")
            household.save(update_fields=["street"])
        link = build_link(organisation_id=school.pk, kind=LinkKind.MESSAGE, subject_id=new_id())
        link.save()
        tokens.append(link.token)
        rounds += 1
    print(ALL_WELL, rounds)


def main(words: list[str]) -> None:
    """Start one of the programs."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "schoolpoort.config.settings")
    import django

    django.setup()
    if words[0] == "fill":
        fill()
    else:
        use(Path(words[1]))


if __name__ == "__main__":
    main(sys.argv[1:])
