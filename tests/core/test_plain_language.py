from schoolpoort.core.plain_language import check
from schoolpoort.core.plain_marks import marked_text
from schoolpoort.engines.plain_dutch import Finding, Severity


def finding(start: int, end: int, severity: Severity) -> Finding:
    return Finding(start, end, "formal-word", severity, "Dit woord is moeilijk.")


def test_the_marks_stand_where_the_findings_are():
    html = marked_text("Gelieve te bellen.", [finding(0, 7, Severity.ADVICE)])
    assert html == '<mark class="plain-mark advice">Gelieve</mark> te bellen.'


def test_what_somebody_typed_is_never_html():
    html = marked_text("<b>Gelieve</b> & kom", [finding(0, 10, Severity.HINT)])
    assert html == '<mark class="plain-mark hint">&lt;b&gt;Gelieve</mark>&lt;/b&gt; &amp; kom'


def test_of_marks_that_cross_the_heaviest_stays_and_one_within_another_is_kept():
    html = marked_text("een twee drie", [finding(0, 8, Severity.HINT), finding(4, 13, Severity.IMPORTANT)])
    assert html == 'een <mark class="plain-mark important">twee drie</mark>'
    html = marked_text("een twee", [finding(0, 8, Severity.IMPORTANT), finding(4, 8, Severity.HINT)])
    assert html == ('<mark class="plain-mark important">een <mark class="plain-mark hint">twee</mark></mark>')


def test_a_finding_outside_the_text_marks_nothing():
    assert marked_text("kort", [finding(2, 40, Severity.HINT), finding(3, 3, Severity.HINT)]) == "kort"


def test_the_findings_of_a_hard_text_point_at_its_own_words():
    text = "Gelieve uw kind tijdig af te halen, aangezien de opvang reeds gesloten is."
    analysis = check(text)
    assert analysis.findings
    assert check(text) is analysis
    assert "<mark" in marked_text(text, analysis.findings)
