"""The translation seam, against a small server that speaks the LibreTranslate protocol."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from django.urls import reverse

from schoolpoort.contexts.messages.models import RecipientGuardian, Rendering
from schoolpoort.contexts.messages.services.translation import (
    LibreTranslate,
    TranslationUnavailable,
    machine_translations,
)
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher


class _Server(BaseHTTPRequestHandler):
    asked: list[dict] = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append(body)
        known = self.path == "/translate" and body["target"] != "xx"
        answer = {"translatedText": f"[{body['target']}] {body['q']}"} if known else {"error": "unsupported"}
        content = json.dumps(answer).encode()
        self.send_response(200 if known else 400)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args):
        pass


@pytest.fixture
def service():
    server = HTTPServer(("127.0.0.1", 0), _Server)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    _Server.asked.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_adapter_speaks_the_protocol(service):
    assert LibreTranslate(service, "sleutel").translate("Dag iedereen", "nl", "fa-AF") == "[fa] Dag iedereen"
    assert _Server.asked == [
        {"q": "Dag iedereen", "source": "nl", "target": "fa", "format": "text", "api_key": "sleutel"}
    ]


def test_a_language_that_the_service_lacks_and_a_service_that_is_away_are_said(service):
    with pytest.raises(TranslationUnavailable):
        LibreTranslate(service).translate("Dag", "nl", "xx")
    with pytest.raises(TranslationUnavailable):
        LibreTranslate("http://127.0.0.1:9").translate("Dag", "nl", "en")


def test_it_is_off_by_default():
    assert machine_translations("Dag", ["en"]) == {}


@pytest.mark.django_db
def test_only_the_teachers_own_words_are_translated_and_kept_apart(service, settings):
    settings.TRANSLATION_URL = service
    klas = make_class(make_school())
    make_family(klas, languages=("en",))
    message = make_sent_message(klas, make_teacher(klas), free_text="Wij kijken ernaar uit!")
    rows = {row.language: row for row in Rendering.objects.within(Scope.of(message.organisation_id))}
    assert rows["en"].free_text == "[en] Wij kijken ernaar uit!"
    assert rows["nl"].free_text == ""
    assert [asked["q"] for asked in _Server.asked] == ["Wij kijken ernaar uit!"]
    assert "[en]" not in str(rows["en"].body)


@pytest.mark.django_db
def test_a_parent_sees_that_a_machine_translated_and_the_teachers_own_dutch_beside_it(service, settings, client):
    settings.TRANSLATION_URL = service
    klas = make_class(make_school())
    make_family(klas, languages=("ar",))
    message = make_sent_message(klas, make_teacher(klas), free_text="Wij kijken ernaar uit!")
    reader = RecipientGuardian.objects.within(Scope.of(message.organisation_id)).select_related("link").get()
    page = client.get(reverse("messages:parent", args=[reader.link.token])).content.decode()
    machine, translated, dutch = (
        page.index(part)
        for part in (
            f'<p class="tag">{phrase("translation-machine", ["ar"]).text}</p>',
            '<p class="written">[ar] Wij kijken ernaar uit!</p>',
            '<p class="written" lang="nl" dir="ltr">Wij kijken ernaar uit!</p>',
        )
    )
    assert machine < translated < dutch
    assert phrase("free-text-dutch", ["ar"]).text not in page


@pytest.mark.django_db
def test_without_a_translation_a_parent_sees_that_the_own_words_are_dutch(client):
    klas = make_class(make_school())
    make_family(klas, languages=("ar",))
    message = make_sent_message(klas, make_teacher(klas), free_text="Wij kijken ernaar uit!")
    reader = RecipientGuardian.objects.within(Scope.of(message.organisation_id)).select_related("link").get()
    page = client.get(reverse("messages:parent", args=[reader.link.token])).content.decode()
    assert phrase("free-text-dutch", ["ar"]).text in page
    assert phrase("translation-machine", ["ar"]).text not in page
