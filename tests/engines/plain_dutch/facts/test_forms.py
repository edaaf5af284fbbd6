"""Every way in which schools write dates, times and amounts, and what only looks like one."""

from datetime import date

import pytest

from schoolpoort.engines.plain_dutch.facts import find_facts
from schoolpoort.engines.plain_dutch.segmenting import read_text

TODAY = date(2026, 11, 23)


def values(kind: str, text: str, today: date | None = TODAY) -> list[str]:
    return [each.value for each in find_facts(read_text(text), today) if each.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kom op ma 7/12 naar school.", ["2026-12-07"]),
        ("Het is op 03.12.2026 in de klas.", ["2026-12-03"]),
        ("Betaal voor 3-12-'26 op school.", ["2026-12-03"]),
        ("Betaal voor 3-12-’26 op school.", ["2026-12-03"]),
        ("Kom vrijdagavond 4 december naar ons.", ["2026-12-04"]),
        ("Kom op 4 dec om 19u naar de klas.", ["2026-12-04"]),
        ("Vrij op 3, 4 en 5 mei voor iedereen.", ["2027-05-03", "2027-05-04", "2027-05-05"]),
        ("Kom op di. 1 dec. naar school.", ["2026-12-01"]),
        ("Datum: 3 / 12 / 2026", ["2026-12-03"]),
        ("Het is op 2026-12-03 in de klas.", ["2026-12-03"]),
        ("Geef het mee op wo 2-12 aan de juf.", ["2026-12-02"]),
        ("De 15de december is het feest.", ["2026-12-15"]),
        ("Kom op vrijdag 18 juni 2027 mee.", ["2027-06-18"]),
        ("Schooljaar 2025-2026: het feest is op 8 mei.", ["2026-05-08"]),
        ("Op dinsdag 14 november komt de fotograaf en op 20 november de dokter.", ["2023-11-14", "2023-11-20"]),
        ("De bosklas is op 19 april 2027, betaal voor 31 januari.", ["2027-04-19", "2027-01-31"]),
        ("Wij zijn 24/7 bereikbaar voor u.", []),
        ("Dit is blz. 1/2 van de brief.", []),
        ("Klas 5/6 gaat naar zee.", []),
        ("Wij slapen van donderdag 27 op vrijdag 28 mei in de klas.", ["2027-05-27", "2027-05-28"]),
        ("Klas 4 op 28 mei in het bos.", ["2027-05-28"]),
        ("Betaal tegen 01/04/27\n\nU krijgt geen rekening.", ["2027-04-01"]),
        ("Op 3 na was de hele klas 2B er.", []),
        ("Het 1ste en 2de leerjaar en K3 gaan mee.", []),
        ("Het schooljaar 2026-2027 begint.", []),
        ("Drink 1/2 liter water per dag.", []),
        ("Bel naar 0460/12.03.20 als u vragen hebt.", []),
        ("Het is op 31 februari in de klas.", []),
    ],
)
def test_dates(text, expected):
    assert values("date", text) == expected


def test_the_year_stays_open_where_nobody_knows_it():
    assert values("date", "Het feest is op donderdag 3 december.", None) == ["--12-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vakantie van 21 december t.e.m. 3 januari.", ["2026-12-21/2027-01-03"]),
        ("Vakantie 21/12/2026-03/01/2027 voor iedereen.", ["2026-12-21/2027-01-03"]),
        ("Vrij van 21 december tot en met 3 januari 2027.", ["2026-12-21/2027-01-03"]),
        ("Bosklas van 19 t/m 23 april 2027 in het bos.", ["2027-04-19/2027-04-23"]),
        ("Open van 23-27 november op school.", ["2026-11-23/2026-11-27"]),
    ],
)
def test_periods_and_their_two_days(text, expected):
    assert values("period", text) == expected
    assert values("date", text) == expected[0].split("/")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wij komen om 15u25 terug.", ["15:25"]),
        ("De bus vertrekt om 20 voor 3 aan de poort.", ["14:40"]),
        ("De les is van drie uur tot vier uur.", ["15:00", "16:00"]),
        ("Na een uur stoppen de kinderen met lezen.", []),
        ("Wij lezen een boek van drie uur lang.", []),
        ("De film duurt drie uur voor de kinderen.", []),
        ("Wij komen om 8.25u aan.", ["08:25"]),
        ("De deur is open van 19u-21u30 voor u.", ["19:00", "21:30"]),
        ("De les is van 8u30 tot 15u25 in de klas.", ["08:30", "15:25"]),
        ("Kom tussen 16 en 18 uur naar de klas.", ["16:00", "18:00"]),
        ("De markt is open 18.00-20.00 uur.", ["18:00", "20:00"]),
        ("De les is van 8u30 tot 12.", ["08:30", "12:00"]),
        ("Wij zijn terug om half vier.", ["15:30"]),
        ("Wij zijn terug om halfvier.", ["15:30"]),
        ("De bus vertrekt om kwart over acht.", ["08:15"]),
        ("De bus vertrekt om tien voor half negen.", ["08:20"]),
        ("Wij eten om 12 uur 's middags.", ["12:00"]),
        ("Kom om 7 uur 's avonds naar de zaal.", ["19:00"]),
        ("Kom dinsdagavond om half acht naar de zaal.", ["19:30"]),
        ("De opvang is 's morgens open om 7 uur.", ["07:00"]),
        ("Om 4 uur is de school uit.", ["16:00"]),
        ("De kinderen zijn er om 12u.", ["12:00"]),
        ("Het begint om 20 u 30 in de zaal.", ["20:30"]),
        ("Kom van 18.00 -18.30 naar de klas.", ["18:00", "18:30"]),
        ("De kleuters rusten tot 13u.15 in de klas.", ["13:15"]),
        ("De bel gaat om 25 over acht.", ["08:25"]),
        ("De poort is open tussen acht uur en acht uur veertig.", ["08:00", "08:40"]),
        ("Programma\n13.00  deuren open\n13.30 – dans", ["13:00", "13:30"]),
        ("Prijzen\n1.50 – koffie\n2.00 – soep", []),
        ("Een uur later zijn we terug.", []),
        ("De film duurt 2 uur in de zaal.", []),
        ("Er is zwemmen, twee uur per week.", []),
        ("Zeg het 24 uur vooraf aan de juf.", []),
        ("Het kost 5 voor 3 kinderen samen.", []),
    ],
)
def test_times(text, expected):
    assert values("time", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het kost €3 per kind.", ["3.00"]),
        ("Het kost 3€ per kind.", ["3.00"]),
        ("Het kost 3,5 euro per kind.", ["3.50"]),
        ("Samen kost het € 1.250,00 voor de klas.", ["1250.00"]),
        ("Het kost 3 EUR per kind.", ["3.00"]),
        ("Het kost anderhalve euro per kind.", ["1.50"]),
        ("Het kost € 16,- per kind.", ["16.00"]),
        ("Het kost 50 cent per stuk.", ["0.50"]),
        ("Het kost vijftig cent per stuk.", ["0.50"]),
        ("Het kost vijf euro per kind.", ["5.00"]),
        ("Het kost tussen 5 en 10 euro per kind.", ["5.00", "10.00"]),
        ("Het kost €12.25 per kind.", ["12.25"]),
        ("De uitstap is gratis voor iedereen.", []),
        ("Betaal op BE68 5390 0754 7034 van de school.", []),
        ("Er zijn 24 kinderen in groep 3.", []),
    ],
)
def test_amounts(text, expected):
    assert values("amount", text) == expected


def test_a_bank_account_and_a_transfer_message_are_nothing_else():
    text = "Schrijf over op BE68 5390 0754 7034 met bericht +++090/9337/55493+++ voor de school."
    assert {each.kind for each in find_facts(read_text(text), TODAY)} == {"todo"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Breng een handdoek en een badmuts mee.", ["handdoek", "badmuts"]),
        (
            "Meebrengen: een schort (oud hemd mag ook), verf en 2 borstels.",
            ["schort", "oud hemd", "verf", "2 borstels"],
        ),
        ("In de rugzak: een boterham, een koek en water", ["boterham", "koek", "water"]),
        ("Geef uw kind op maandag een stuk fruit mee naar school.", ["stuk fruit"]),
        ("Voorzie een regenjas en laarzen.", ["regenjas", "laarzen"]),
        ("Niet vergeten: zwemzak en helm!", ["zwemzak", "helm"]),
        ("De kinderen hebben morgen een schaar nodig.", ["schaar"]),
        ("Steek een handdoek in de zwemzak.", ["handdoek"]),
        ("Zorg voor een warme jas.", ["warme jas"]),
        ("Wat breng je mee? sportschoenen, drinkbus, trui", ["sportschoenen", "drinkbus", "trui"]),
        ("De leerlingen dienen een lunchpakket bij te hebben.", ["lunchpakket"]),
        ("Wat brengt u mee?\n- een trui\n- twee appels", ["trui", "twee appels"]),
        ("Wil je de bibkaart van je kind meegeven in het mapje?", ["bibkaart"]),
        ("Geef het strookje samen met het boekje mee aan de juf.", ["strookje", "boekje"]),
        ("Dinsdag: zwemzak niet vergeten!", ["zwemzak"]),
        ("Vergeet de fluohesjes niet!", ["fluohesjes"]),
        ("Een lunchpakket en een drankje moeten meegebracht worden.", ["lunchpakket", "drankje"]),
        ("De zwemzak dient elke donderdag te worden meegegeven.", ["zwemzak"]),
        ("Zwemgerei (badpak, handdoek en badmuts) niet vergeten!", ["zwemgerei", "badpak", "handdoek", "badmuts"]),
        ("Geef een handdoek (groot) en een muts (met naam) mee.", ["handdoek", "muts"]),
        ("Turnkledij: wit T-shirt, korte broek, turnpantoffels", ["wit t-shirt", "korte broek", "turnpantoffels"]),
        ("Wie thuis een vergrootglas heeft, mag dat meebrengen.", ["vergrootglas"]),
        ("Hebt u thuis nog lege potten staan?", ["lege potten"]),
        ("Een regenjas is geen overbodige luxe.", ["regenjas"]),
        ("Lievelingsboek mee naar school", ["lievelingsboek"]),
        ("Twee luiers en doekjes in de boekentas.", ["twee luiers", "doekjes"]),
        (
            "In de turnzak horen: een blauw broekje en witte pantoffels.",
            ["turnzak", "blauw broekje", "witte pantoffels"],
        ),
        ("Werkhandschoenen en een schepje komen van thuis.", ["werkhandschoenen", "schepje"]),
        ("De school zorgt voor handdoeken en badmutsen.", []),
        ("Het fluohesje krijgt uw kind van ons.", []),
        ("Een badmuts kost 2 euro.", []),
        ("Sjaals mogen niet in de kleuterschool.", []),
        ("Geen crocs of sandalen.", []),
        ("Er ligt nog een blauwe muts bij de verloren voorwerpen.", []),
        ("Hebt u nog vragen?", []),
        ("Wij zoeken nog helpers voor het feest.", []),
        ("Niet meenemen: geld, gsm of glazen flessen.", []),
        ("We zoeken twee ouders die meewandelen van 10u15 tot 11u.", []),
        ("We zoeken ouders om op een kruispunt te staan.", []),
        ("Trek je kleuter warm aan.", []),
        ("Er is geen opvang voorzien op die dag.", []),
        ("Breng geen snoep mee naar school.", []),
        ("Geef het strookje mee aan de juf.", ["strookje"]),
    ],
)
def test_things_to_bring(text, expected):
    assert values("bring", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vul het strookje in.",
        "Wie kan helpen, belt naar de juf.",
        "Bestellen doet u online voor 23 februari.",
        "Als uw kind ziek is, bel dan naar de school.",
        "Gelieve het boek terug te bezorgen.",
        "Wilt u het formulier tekenen?",
        "Wij vragen u om op tijd te komen.",
        "U moet het boek thuis lezen.",
        "Bij koorts houdt u uw kind thuis.",
        "Geeft u volgende keer een handdoek mee?",
        "- strookje invullen en meegeven",
        "Graag een seintje voor vrijdag.",
        "Kan iedereen een groente meebrengen?",
        "De leerlingen dienen een lunchpakket bij te hebben.",
        "Het strookje moet ondertekend worden teruggegeven aan de juf.",
        "Het formulier dient uiterlijk op 4 december ingevuld te worden terugbezorgd.",
        "Wij verwachten dat de ouders hun kind om 8.20 uur afzetten.",
        "Het is de bedoeling dat elk kind een oude krant meeneemt.",
        "Kinderen die mee eten, geven 2 euro mee.",
    ],
)
def test_what_is_asked_is_found(text):
    assert values("todo", text) == [text.removeprefix("- ")]


@pytest.mark.parametrize(
    "text",
    [
        "De kinderen lezen elke dag een boek in de klas.",
        "Kunt u niet komen die avond?",
        "Doe je mee met de klusdag?",
        "Wie te laat komt, betaalt 10 euro.",
        "Is het moeilijk om te betalen?",
        "Op maandag gaan we met de klas naar het bos.",
        "Hebt u nog vragen over de uitstap?",
        "De leerlingen nemen hun knutselwerk mee naar huis.",
        "De toiletten moeten vernieuwd worden.",
    ],
)
def test_what_is_only_told_is_nothing_to_do(text):
    assert values("todo", text) == []


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("phone", "Bel naar 0460 00 12 34 voor hulp.", ["+32460001234"]),
        ("phone", "Bel naar +32 460 00 12 34 voor hulp.", ["+32460001234"]),
        ("email", "Stuur een mail naar Juf@School.example voor hulp.", ["juf@school.example"]),
        ("link", "Kijk op www.school.example/eten voor hulp.", ["https://www.school.example/eten"]),
        ("person", "Vraag het aan mevrouw De Smet of aan meester Tom.", ["mevrouw De Smet", "meester Tom"]),
        ("person", "Vraag het aan de juf. Zij helpt u graag.", []),
        ("place", "Kom naar de turnzaal van de school.", ["turnzaal"]),
        ("place", "Waar? In de refter", ["refter"]),
    ],
)
def test_other_facts(kind, text, expected):
    assert values(kind, text) == expected
