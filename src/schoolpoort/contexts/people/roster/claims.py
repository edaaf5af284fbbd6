"""Who of the people in a file the school already has, through any of their children."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from schoolpoort.contexts.people.roster.duplicates import Mention, Person, Sharing, merged_record
from schoolpoort.contexts.people.roster.matching import match_guardians, recognises
from schoolpoort.contexts.people.roster.records import RosterAddress, RosterChild, RosterGuardian
from schoolpoort.contexts.people.roster.snapshot import CurrentChild, CurrentGuardian

# The fields that an import may change of a person, with every child.
PERSON_FIELDS = (
    "source_id",
    "first_name",
    "last_name",
    "birth_date",
    "mobile",
    "phone",
    "email",
    "address",
    "languages",
    "interpreter_wanted",
)
#: What a file says with these values is nothing: it changes nothing.
NOTHING_SAID = ("", None, (), RosterAddress())


@dataclass(frozen=True, slots=True)
class Claims:
    """`matched`: place of the child -> (place of the mention -> guardian, guardians who are not mentioned).

    `existing`: key of a person -> id of the guardian. `record_of`: id of a guardian -> all that the file says.
    """

    matched: dict[int, tuple[dict[int, CurrentGuardian], list[CurrentGuardian]]] = field(default_factory=dict)
    existing: dict[str, str] = field(default_factory=dict)
    record_of: dict[str, RosterGuardian] = field(default_factory=dict, repr=False)


def match_people(known: Mapping[int, CurrentChild], children: Sequence[RosterChild], sharing: Sharing) -> Claims:
    """Recognise the guardians of the children that the school knows; `known` goes from place in the file to child.

    Two people of the file may be one guardian for the school, which the file alone does not prove. They are so only
    while what the first says leaves the other recognisable: a record never turns into another person's.
    """
    people = {person.key: person for person in sharing.people}
    refused: dict[int, set[tuple[int, str]]] = defaultdict(set)
    matched = {place: match_guardians(child.guardians, children[place].guardians) for place, child in known.items()}
    while True:
        claims = _claims(matched, sharing)
        again: set[int] = set()
        for guardian, mentions in claims.values():
            for place, at in _contradicting(guardian, mentions, children, sharing, people):
                refused[place].add((at, guardian.id))
                again.add(place)
        if not again:
            break
        for place in again:
            matched[place] = match_guardians(known[place].guardians, children[place].guardians, refused[place])
    existing: dict[str, str] = {}
    record_of: dict[str, RosterGuardian] = {}
    for guardian, mentions in claims.values():
        keys = dict.fromkeys(sharing.person_of[mention] for mention in mentions)
        record_of[guardian.id] = merged_record([people[key].record for key in keys])
    for place, (found, _) in matched.items():
        for at, guardian in found.items():
            existing.setdefault(sharing.person_of[place, at], guardian.id)
    return Claims(matched, existing, record_of)


def _claims(
    matched: Mapping[int, tuple[dict[int, CurrentGuardian], list[CurrentGuardian]]], sharing: Sharing
) -> dict[str, tuple[CurrentGuardian, list[Mention]]]:
    claims: dict[str, tuple[CurrentGuardian, list[Mention]]] = {}
    for place, (found, _) in matched.items():
        for at, guardian in found.items():
            claims.setdefault(guardian.id, (guardian, []))[1].append((place, at))
    return claims


def _contradicting(
    guardian: CurrentGuardian,
    mentions: Sequence[Mention],
    children: Sequence[RosterChild],
    sharing: Sharing,
    people: Mapping[str, Person],
) -> list[Mention]:
    """The mentions that cannot be this guardian: they would no longer be recognised with what the others say."""
    # The source's own number says who it is about better than a name does.
    ordered = sorted(mentions, key=lambda one: not _numbered(guardian, children[one[0]].guardians[one[1]]))
    accepted: list[Mention] = []
    refused: list[Mention] = []
    for mention in ordered:
        together = [*accepted, mention]
        said_by = dict.fromkeys(sharing.person_of[one] for one in together)
        after = _after(guardian, merged_record([people[key].record for key in said_by]))
        fits = not _has_another_number(guardian.record, people[sharing.person_of[mention]], children) and all(
            recognises(after, children[place].guardians[at])
            and not _has_another_number(after, people[sharing.person_of[place, at]], children)
            for place, at in together
        )
        (accepted if fits else refused).append(mention)
    return refused


def _has_another_number(known: RosterGuardian, person: Person, children: Sequence[RosterChild]) -> bool:
    """Whether the person has a number that is not the guardian's, or the guardian's stands beside them with a child."""
    number = known.source_id
    if not number or person.record.source_id == number:
        return False
    return bool(person.record.source_id) or any(
        other.source_id == number for place, _ in person.mentions for other in children[place].guardians
    )


def _numbered(guardian: CurrentGuardian, mention: RosterGuardian) -> bool:
    return bool(mention.source_id) and mention.source_id == guardian.record.source_id


def _after(guardian: CurrentGuardian, record: RosterGuardian) -> RosterGuardian:
    """The guardian as the import leaves it."""
    said = {
        name: getattr(record, name)
        for name in PERSON_FIELDS
        if name not in guardian.own_fields and getattr(record, name) not in NOTHING_SAID
    }
    return replace(guardian.record, **said)
