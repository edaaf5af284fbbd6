"""The seven kinds of people who can help, as pages show them: a picture and what each does and does not do."""

from dataclasses import dataclass

from schoolpoort.contexts.support.enums import SupporterKind


@dataclass(frozen=True)
class RoleOfSupporter:
    """One kind: its id, its picture, and the phrases of its name, of what it does and of what it does not."""

    kind: str
    pictogram: str

    @property
    def phrase(self) -> str:
        """The phrase of its name."""
        return f"role-{self.kind.replace('_', '-')}"

    @property
    def does(self) -> str:
        """The phrase of what it does."""
        return f"{self.phrase}-does"

    @property
    def does_not(self) -> str:
        """The phrase of what it does not do."""
        return f"{self.phrase}-not"


ROLES = (
    RoleOfSupporter(SupporterKind.BRIDGE_FIGURE, "bridge-figure"),
    RoleOfSupporter(SupporterKind.INTERPRETER, "interpret"),
    RoleOfSupporter(SupporterKind.MEDIATOR, "mediator"),
    RoleOfSupporter(SupporterKind.BUDDY, "come-with-me"),
    RoleOfSupporter(SupporterKind.VOLUNTEER, "help"),
    RoleOfSupporter(SupporterKind.AMBASSADOR, "talk"),
    RoleOfSupporter(SupporterKind.EDUCATION_PROFESSIONAL, "teacher"),
)

_BY_KIND = {role.kind: role for role in ROLES}


def role_of(kind: str) -> RoleOfSupporter:
    """Return the role of a kind."""
    return _BY_KIND[kind]
