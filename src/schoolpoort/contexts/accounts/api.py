"""What other contexts may use of `accounts`."""

from schoolpoort.contexts.accounts.codes import CodeResult, TooManyCodes, make_code, try_code
from schoolpoort.contexts.accounts.links import build_link, find_link, is_open, revoke
from schoolpoort.contexts.accounts.models import Absence, Link, LinkKind, OneTimeCode, Role, RoleAssignment, User
from schoolpoort.contexts.accounts.queries import absent_users, current_roles, roles_in, staff_with_role
from schoolpoort.contexts.accounts.retention import delete_links, forget_account
from schoolpoort.contexts.accounts.rules import (
    has_role,
    is_any_staff,
    is_bridge_figure,
    is_care_coordinator,
    is_nt2_coordinator,
    is_school_administrator,
    is_school_staff,
    is_support_coordinator,
    is_supporter,
    is_teacher,
    is_town_administrator,
    is_town_staff,
    is_whole_school_staff,
)
from schoolpoort.contexts.accounts.sign_in_codes import make_code_link, signs_in_by_code
from schoolpoort.contexts.accounts.sign_in_log import SignInCounts, sign_in_counts
from schoolpoort.contexts.accounts.staff_sessions import end_sessions

__all__ = [
    "Absence",
    "CodeResult",
    "Link",
    "LinkKind",
    "OneTimeCode",
    "Role",
    "RoleAssignment",
    "SignInCounts",
    "TooManyCodes",
    "User",
    "absent_users",
    "build_link",
    "current_roles",
    "delete_links",
    "end_sessions",
    "find_link",
    "forget_account",
    "has_role",
    "is_any_staff",
    "is_bridge_figure",
    "is_care_coordinator",
    "is_nt2_coordinator",
    "is_open",
    "is_school_administrator",
    "is_school_staff",
    "is_support_coordinator",
    "is_supporter",
    "is_teacher",
    "is_town_administrator",
    "is_town_staff",
    "is_whole_school_staff",
    "make_code",
    "make_code_link",
    "revoke",
    "roles_in",
    "sign_in_counts",
    "signs_in_by_code",
    "staff_with_role",
    "try_code",
]
