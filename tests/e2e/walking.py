"""A walk through all pages: follows every link as each role, and looks at each kind of page once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from django.urls import Resolver404, URLResolver, get_resolver, resolve

from schoolpoort.api.description import calls
from tests.e2e.visitors import HEIGHTS, Visitor, overflow

#: Pages that say something else to each role; every other page is looked at by the first who may see it.
DIFFERS_BY_ROLE = frozenset({"pages:home", "worklist:mine", "worklist:school", "directory:entries"})
#: What an address that is none of ours is called here.
NOWHERE = "an address that leads nowhere"

#: Addresses that are no page of their own.
_FILES = """
messages:gate_list messages:letter_preview messages:letters messages:letters_file messages:talk_card
rights:class-consents-file rights:own-export-file
directory:template-csv directory:template-xlsx
support:feed support:people-export
messages:own_feed messages:parent_agenda messages:parent_voice messages:recorded_sound
pages:privacy-document api:description people:template-csv people:template-xlsx people:school-logo
mfa_download_recovery_codes pages:robots pages:security-contact
contact_moments:worker contact_moments:booking-paper
"""
FILES = frozenset(_FILES.split())
#: Addresses that buttons post to; they answer by going to a page, or with a part of one.
_ACTIONS = """
rights:own-say rights:own-tell rights:own-complaint-write rights:own-complaint-give rights:own-export rights:own-correct
rights:own-erase rights:ask-households rights:end-partner rights:close-complaint
pages:keep
directory:confirm directory:retire directory:import-save directory:import-stop directory:room-answer directory:room-back
directory:room-close directory:own-search
messages:blocks messages:correct messages:delete messages:new messages:note_answer messages:parent_answer
messages:parent_ask_link messages:remind messages:resume messages:shared messages:solve messages:stop
messages:own_feed_change
own_space:add-number own_space:leave-school own_space:pin-slip own_space:remove-number own_space:sign-out
own_space:sign-out-everywhere own_space:still-mine
messages:course_start_again messages:read_through pages:plain-language-message
messages:families messages:printed messages:letters_stop messages:remove_recording
people:add-channel people:assign-class people:change-channel people:end-class people:end-role people:give-role
people:import-answer people:import-leave-out people:import-leavers people:import-progress people:import-stop
people:invite people:school-logo-remove
people:save-languages people:staff-leave
people:agreement-confirm people:agreement-end staff:end-all-sessions staff:end-session
api:revoke
staff:choose-organisation worklist:close delivery:sms-receipts
contact_moments:own-notes-ask contact_moments:booking-move
support:own-send support:own-keep-more support:own-take-back support:own-closing support:batch support:invite
support:close-request support:invitation-answer support:invitation-ill support:invitation-closing
support:invitation-feed
support:place-feed support:place-day support:place-rest support:place-stop
support:supporter-check support:supporter-state support:supporter-block
support:pair-step support:pair-meeting support:pair-end support:ambassador-steps support:ambassador-training
support:withdraw-answer support:own-pair-answer support:own-question-remove support:place-pair-answer
support:place-question-take support:place-question-answer support:place-answer-withdraw
mfa_index mfa_list_webauthn mfa_login_webauthn openid_connect_login socialaccount_login_cancelled
"""
ACTIONS = frozenset(_ACTIONS.split())
#: Pages that exist only for a moment or after a choice; where they are looked at instead.
ELSEWHERE = {
    **dict.fromkeys(
        ("rights:own-complaint", "rights:own-complaint-school"),
        "after a complaint, or with two schools: tests/contexts/rights/test_complaints.py",
    ),
    "rights:merge": "where two parents have one name: tests/contexts/rights/test_merging.py",
    **dict.fromkeys(("api:unknown", *(f"api:{call.name}" for call in calls())), "for programs: tests/api"),
    "directory:import": "after a file was checked: tests/contexts/directory/test_staff_pages.py",
    **dict.fromkeys(
        (
            *("directory:hsds", "directory:hsds-openapi", "directory:hsds-export", "directory:hsds-services"),
            *("directory:hsds-service", "directory:hsds-organizations", "directory:hsds-organization"),
            *("directory:hsds-at-locations", "directory:hsds-at-location", "directory:hsds-taxonomies"),
            *("directory:hsds-taxonomy", "directory:hsds-terms", "directory:hsds-term", "directory:hsds-tables"),
        ),
        "for programs: tests/contexts/directory/test_open_data.py",
    ),
    "messages:sending": "there while a message leaves; its progress bar is in the gallery",
    "messages:letters_job": "there while hundreds of letters are made; its progress bar is in the gallery",
    "people:import-translation": "test_roster_import.py",
    "people:import-school": "a question about a file of several schools, with the fields of the other questions",
    "people:emergency-show": "there for an hour after an emergency: tests/contexts/people/test_emergency.py",
    "people:emergency-review": "for the administrator after an emergency: tests/contexts/people/test_emergency.py",
    **dict.fromkeys(
        ("own_space:code", "own_space:fact", "own_space:number-code"),
        "there after a code was asked: tests/contexts/own_space/test_browser.py",
    ),
    **dict.fromkeys(
        ("staff:sign-in-by-code-link", "staff:type-code"),
        "with a link of an invitation or a code: tests/contexts/accounts/test_sign_in_by_code.py",
    ),
    **dict.fromkeys(
        tuple(
            f"contact_moments:{name}"
            for name in ("worried", "book", "book-for", "booking", "shared", "shared-notes", "choose-help-for")
        ),
        "after a choice, or for a CLB or an OCMW: tests/contexts/contact_moments/test_browser.py",
    ),
    **dict.fromkeys(
        ("support:own-school", "support:own-more", "support:invitation"),
        "with two schools, a request or an invitation: tests/contexts/support/test_browser.py",
    ),
    "support:ask-for-guardian": "after a guardian was looked for: tests/contexts/support/test_on_behalf.py",
    "support:sign-up-code": "there after signing up: tests/contexts/support/test_sign_up.py",
    "rights:confirm-spoken": "after a yes in a talk: tests/contexts/rights/test_spoken_consents.py",
    "support:pair": "with a buddy pair: tests/contexts/support/test_pairs.py",
    "support:place-question-publish": "with an answered question: tests/contexts/support/test_ambassadors.py",
    "messages:parent_still_yours": "asked in September: tests/contexts/messages/parent/test_still_yours.py",
    "messages:parent_sign": "tests/contexts/messages/parent/test_browser.py",
    "account_set_password": "only without a password; the page to change it is the same form",
    **dict.fromkeys(("mfa_reauthenticate_webauthn", "mfa_edit_webauthn", "mfa_remove_webauthn"), "test_sign_in.py"),
    **dict.fromkeys(
        ("mfa_authenticate", "mfa_deactivate_totp", "mfa_view_recovery_codes", "mfa_generate_recovery_codes"),
        "only with an app that makes codes; the same forms as the page to connect one",
    ),
    "mfa_reauthenticate": "goes to another page without its moment",
    **dict.fromkeys(("openid_connect_callback", "stop_using_service"), "test_sign_in_elsewhere.py"),
}


@dataclass
class Walk:
    """What a walk saw: the names of the addresses, and everything that was wrong."""

    seen: set[str] = field(default_factory=set)
    barriers: list[str] = field(default_factory=list)
    too_wide: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    _looked: set[tuple[str, str]] = field(default_factory=set)

    def follow_links(self, visitor: Visitor, who: str, starts: Iterable[str]) -> None:
        """Go from the first pages to every kind of page that links lead to, one of each kind."""
        waiting = list(starts)
        while waiting:
            path = waiting.pop(0)
            name = route_name(path)
            known = (who, name) in self._looked or (name in self.seen and name not in DIFFERS_BY_ROLE)
            if name in FILES | {"account_logout"} or known:
                continue
            self._looked.add((who, name))
            waiting += self.look(visitor, path, f"{who} at {name}")

    def look(self, visitor: Visitor, path: str, where: str, status: int = 200) -> list[str]:
        """Look at one page at three widths and return the addresses of ours that it links to."""
        page = visitor.page
        answer = page.goto(visitor.town.url + path)
        if answer is None or answer.status != status:
            self.failures.append(f"{where}: {answer and answer.status} ({path})")
            return []
        self.seen.add(route_name(urlsplit(page.url).path))
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
            result = Axe().run(page)
            if result.violations_count:
                self.barriers.append(f"{where}, {width} wide, {path}: {result.generate_report()}")
        page.set_viewport_size({"width": 320, "height": HEIGHTS[320]})
        if overflow(page) > 0:
            self.too_wide.append(f"{where}: {overflow(page)} pixels too wide ({path})")
        links: list[str] = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
        ours = [urlsplit(link) for link in links if link.startswith(f"{visitor.town.url}/")]
        return [each.path + (f"?{each.query}" if each.query else "") for each in ours]


def route_name(path: str) -> str:
    """Return the name of an address, such as "messages:board"."""
    try:
        return resolve(urlsplit(path).path).view_name
    except Resolver404:
        return NOWHERE


def all_pages() -> set[str]:
    """Return the names of all addresses of the product that are pages."""
    return set(_names(get_resolver(), ())) - FILES - ACTIONS - set(ELSEWHERE)


def _names(resolver: URLResolver, namespaces: tuple[str, ...]) -> Iterator[str]:
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            yield from _names(each, (*namespaces, each.namespace) if each.namespace else namespaces)
        else:
            yield ":".join((*namespaces, str(each.name)))
