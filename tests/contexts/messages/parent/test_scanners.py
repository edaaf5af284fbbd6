"""Who counts as a person who opened a link."""

import pytest

from schoolpoort.contexts.messages.scanners import opened_by_person

ANDROID = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36"
)
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 Version/17.2 Mobile Safari/604.1"


def visit(agent: str, **more: str) -> dict[str, str]:
    return {
        "User-Agent": agent,
        "Accept-Language": "nl-BE",
        **{name.replace("_", "-"): value for name, value in more.items()},
    }


@pytest.mark.parametrize(
    "headers",
    [
        visit(ANDROID),
        visit(IPHONE),
        visit("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:121.0) Gecko/20100101 Firefox/121.0"),
        visit(
            "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/110 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/400]"
        ),
        visit("Mozilla/5.0 (Linux; U; Android 9; ar-ae) AppleWebKit/537.36 UCBrowser/13.4 Mobile Safari/537.36"),
        visit("Opera/9.80 (Android; Opera Mini/36.2/119.132; U; fa) Presto/2.12.423 Version/12.16"),
    ],
)
def test_a_browser_is_a_person(headers: dict[str, str]) -> None:
    assert opened_by_person("GET", headers)


@pytest.mark.parametrize(
    "agent",
    [
        "WhatsApp/2.23.20.0 A",
        "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
        "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
        "TelegramBot (like TwitterBot)",
        "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
        "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.1; Pro)",
        "Mozilla/4.0 (compatible; ms-office; MSOffice 16)",
        "Mozilla/5.0 (compatible; SafeLinks)",
        "BarracudaCentral/1.0",
        "Mimecast-URL-Protect",
        "Proofpoint URL Defense",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 Google-Safety (+http://www.google.com/bot.html)",
        "Google-Read-Aloud",
        "Mozilla/5.0 (compatible; bingbot/2.0)",
        "curl/8.5.0",
        "Wget/1.21",
        "python-requests/2.31.0",
        "Python-urllib/3.11",
        "Go-http-client/2.0",
        "okhttp/4.9",
        "",
        "   ",
    ],
)
def test_a_machine_is_not(agent: str) -> None:
    assert not opened_by_person("GET", visit(agent))


@pytest.mark.parametrize("method", ["HEAD", "POST", "OPTIONS"])
def test_only_a_get_counts(method: str) -> None:
    assert not opened_by_person(method, visit(ANDROID))


@pytest.mark.parametrize(
    "more",
    [
        {"Sec_Purpose": "prefetch"},
        {"Sec_Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"X_Purpose": "preview"},
        {"X_Moz": "prefetch"},
        {"Accept_Language": ""},
    ],
)
def test_fetching_ahead_does_not_count(more: dict[str, str]) -> None:
    assert not opened_by_person("GET", visit(ANDROID, **more))
