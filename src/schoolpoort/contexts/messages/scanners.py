"""Who opened a link: a person, or a machine that looks at links before or beside the person (decision 10).

Mail filters, chat previews and browsers' prefetching all send a GET. "Opened" is only a soft fact, so a doubtful
visitor counts as a machine: a family that answers is known to have opened anyway.
"""

import re
from collections.abc import Mapping

#: Words in a User-Agent by which link scanners, chat previews, crawlers and scripts make themselves known.
_MACHINES = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|scanner|facebookexternalhit|meta-external|whatsapp/|slack"
    r"|skypeuripreview|microsoft office|ms-?office|outlook-|safelinks|barracuda|mimecast|proofpoint|fireeye|sophos"
    r"|trendmicro|symantec|google-|googleother|google web preview|feedfetcher|bingpreview|yahoo! |embedly|vkshare"
    r"|curl/|wget/|python|aiohttp|httpx|okhttp|java/|apache-httpclient|go-http-client|libwww|ruby|php/|node-fetch|axios",
    re.IGNORECASE,
)


def opened_by_person(method: str, headers: Mapping[str, str]) -> bool:
    """Say whether this request counts as "opened": a GET by a person's browser.

    `headers` answers to usual names in any case (`request.headers`). HEAD, prefetching, known machines, and
    browsers that name no language do not count.
    """
    if method != "GET":
        return False
    purpose = " ".join(headers.get(name, "") for name in ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")).lower()
    if any(word in purpose for word in ("prefetch", "prerender", "preview")):
        return False
    agent = headers.get("User-Agent", "").strip()
    if not agent or not headers.get("Accept-Language", "").strip():
        return False
    return _MACHINES.search(agent) is None
