"""Recognising a guardian who appears with several children, and asking where it is not certain."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from schoolpoort.contexts.people.roster.evidence import Judgement, Verdict, judge
from schoolpoort.contexts.people.roster.identity import name_key
from schoolpoort.contexts.people.roster.records import RosterAddress, RosterChild, RosterGuardian

# A shelter's or a helper's number can stand with hundreds of families. More names than this: it proves nothing.
_MOST_NAMES_PER_CONTACT = 4
_LARGEST_BLOCK = 40

_UNKNOWN = ("", None, (), RosterAddress())
_MERGED_FIELDS = (
    "source_id",
    "relation",
    "birth_date",
    "mobile",
    "phone",
    "email",
    "address",
    "languages",
    "parental_authority",
    "interpreter_wanted",
)

Mention = tuple[int, int]  # (place of the child in the list, place of the guardian with that child)


@dataclass(frozen=True, slots=True)
class Person:
    """One guardian with all mentions. `record` takes the first known value of each field, in the order of the file."""

    key: str
    mentions: tuple[Mention, ...]
    record: RosterGuardian = field(repr=False)


@dataclass(frozen=True, slots=True)
class Question:
    """Are these the same person? `people` are keys of `Sharing.people`; the findings are field names, no values.

    `key` stays the same for the same people, so that an answer given once can be remembered.
    """

    key: str
    people: tuple[str, ...]
    agreeing: tuple[str, ...]
    differing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sharing:
    """Who is who: every mention of a guardian belongs to exactly one person."""

    people: tuple[Person, ...]
    questions: tuple[Question, ...]
    person_of: dict[Mention, str] = field(repr=False)


def find_shared_guardians(
    children: Sequence[RosterChild],
    *,
    same: Iterable[str] = (),
    different: Iterable[str] = (),
) -> Sharing:
    """Group the guardians of all children into people.

    `same` and `different` are keys of questions that a person has answered. Keys of people follow from the source's
    id or from the first child and the position, so they stay the same for the same file.
    """
    return _Grouping(children, frozenset(same), frozenset(different)).sharing()


class _Grouping:
    """Groups mentions. Two groups are only joined where no pair across them is in conflict."""

    def __init__(self, children: Sequence[RosterChild], same: frozenset[str], different: frozenset[str]) -> None:
        self._children = children
        self._answered_same = same
        self._answered_different = different
        self._records: dict[Mention, RosterGuardian] = {
            (place, at): guardian for place, child in enumerate(children) for at, guardian in enumerate(child.guardians)
        }
        self._mentions = _without_shared_contacts(self._records)
        self._group_of: dict[Mention, list[Mention]] = {mention: [mention] for mention in self._mentions}
        self._asked: dict[tuple[Mention, Mention], Judgement] = {}
        self._judged: dict[tuple[Mention, Mention], Judgement] = {}

    def sharing(self) -> Sharing:
        pairs = sorted(self._candidate_pairs())
        # Certain pairs first, so that what is asked afterwards is asked about whole groups.
        for pair in pairs:
            if self._judge(*pair).verdict is Verdict.SAME and not self._join(*pair):
                self._asked[pair] = self._judge(*pair)
        for pair in pairs:
            if self._judge(*pair).verdict is Verdict.ASK:
                self._asked[pair] = self._judge(*pair)
        self._apply_answers()
        people = self._people()
        person_of = {mention: person.key for person in people for mention in person.mentions}
        return Sharing(people, self._questions(person_of), person_of)

    def _candidate_pairs(self) -> Iterator[tuple[Mention, Mention]]:
        blocks: dict[tuple[str, str], list[Mention]] = defaultdict(list)
        for mention, guardian in self._mentions.items():
            blocks["name", name_key(guardian.first_name, guardian.last_name)].append(mention)
            for kind, value in (("id", guardian.source_id), ("mobile", guardian.mobile), ("email", guardian.email)):
                if value:
                    blocks[kind, value].append(mention)
        seen: set[tuple[Mention, Mention]] = set()
        for (kind, _), block in blocks.items():
            if len(block) > _LARGEST_BLOCK and kind in ("mobile", "email"):
                continue
            pairs = combinations(block, 2) if kind != "name" else self._pairs_of_one_name(block)
            for pair in pairs:
                if pair[0][0] != pair[1][0] and pair not in seen:
                    seen.add(pair)
                    yield pair

    def _pairs_of_one_name(self, block: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
        """All pairs of a name; for a very common name only those that share something else."""
        if len(block) <= _LARGEST_BLOCK:
            yield from combinations(block, 2)
            return
        shared: dict[object, list[Mention]] = defaultdict(list)
        for mention in block:
            guardian = self._mentions[mention]
            for value in (guardian.birth_date, guardian.mobile, guardian.email, guardian.source_id):
                if value:
                    shared[value].append(mention)
        for group in shared.values():
            yield from combinations(group, 2)

    def _judge(self, one: Mention, other: Mention) -> Judgement:
        pair = (one, other) if one < other else (other, one)
        if pair not in self._judged:
            self._judged[pair] = judge(self._mentions[one], self._mentions[other], self._home(one), self._home(other))
        return self._judged[pair]

    def _home(self, mention: Mention) -> RosterAddress:
        return self._mentions[mention].address or self._children[mention[0]].address

    def _join(self, one: Mention, other: Mention, *, sure: bool = False) -> bool:
        """Join two groups; refused where any two of their mentions speak against it, or belong to one child."""
        first, second = self._group_of[one], self._group_of[other]
        if first is second:
            return True
        for mine in first:
            for theirs in second:
                if mine[0] == theirs[0] or self._is_beside(theirs, mine) or self._is_beside(mine, theirs):
                    return False
                judgement = self._judge(mine, theirs)
                if not sure and judgement.verdict is not Verdict.SAME and judgement.differing:
                    return False
        first.extend(second)
        for mention in second:
            self._group_of[mention] = first
        return True

    def _is_beside(self, one: Mention, other: Mention) -> bool:
        """Whether the source's number of `one` stands with another guardian of the child of `other`."""
        number = self._records[one].source_id
        beside = self._children[other[0]].guardians
        return bool(number) and any(
            guardian.source_id == number for at, guardian in enumerate(beside) if at != other[1]
        )

    def _apply_answers(self) -> None:
        for pair in list(self._asked):
            if self._pair_key(*pair) in self._answered_same:
                self._join(*pair, sure=True)

    def _pair_key(self, one: Mention, other: Mention) -> str:
        return "|".join(sorted((self._mention_key(one), self._mention_key(other))))

    def _mention_key(self, mention: Mention) -> str:
        guardian, child = self._mentions[mention], self._children[mention[0]]
        if guardian.source_id:
            return f"id:{guardian.source_id}"
        who = child.source_id or f"{name_key(child.first_name, child.last_name)}:{child.birth_date}"
        return f"{who}#{name_key(guardian.first_name, guardian.last_name)}"

    def _people(self) -> tuple[Person, ...]:
        people: list[Person] = []
        done: set[int] = set()
        keys: set[str] = set()
        for mention in self._mentions:
            group = self._group_of[mention]
            if id(group) in done:
                continue
            done.add(id(group))
            mentions = tuple(sorted(group))
            key = self._mention_key(mentions[0])
            while key in keys:  # two parents of one child with one name, or one id that is in dispute
                key += "+"
            keys.add(key)
            people.append(Person(key, mentions, merged_record([self._records[one] for one in mentions])))
        return tuple(people)

    def _questions(self, person_of: dict[Mention, str]) -> tuple[Question, ...]:
        questions: dict[tuple[str, ...], Question] = {}
        for pair, judgement in self._asked.items():
            people = tuple(sorted((person_of[pair[0]], person_of[pair[1]])))
            key = self._pair_key(*pair)
            if people[0] != people[1] and people not in questions and key not in self._answered_different:
                questions[people] = Question(key, people, judgement.agreeing, judgement.differing)
        return tuple(questions.values())


def _without_shared_contacts(records: dict[Mention, RosterGuardian]) -> dict[Mention, RosterGuardian]:
    """The records as evidence: without contact points that stand with too many names to belong to a person."""
    names: dict[str, set[str]] = defaultdict(set)
    for guardian in records.values():
        for contact in {guardian.mobile, guardian.email, guardian.phone} - {""}:
            names[contact].add(name_key(guardian.first_name, guardian.last_name))
    shared = {contact for contact, holders in names.items() if len(holders) > _MOST_NAMES_PER_CONTACT}
    if not shared:
        return records
    return {
        mention: replace(
            guardian,
            mobile="" if guardian.mobile in shared else guardian.mobile,
            email="" if guardian.email in shared else guardian.email,
            phone="" if guardian.phone in shared else guardian.phone,
        )
        for mention, guardian in records.items()
    }


def merged_record(mentions: Sequence[RosterGuardian]) -> RosterGuardian:
    """One record of several mentions: the first known value of each field."""
    merged = mentions[0]
    for other in mentions[1:]:
        known = {name: getattr(other, name) for name in _MERGED_FIELDS if getattr(merged, name) in _UNKNOWN}
        merged = replace(merged, **known)
    return merged
