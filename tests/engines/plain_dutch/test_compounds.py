"""Compounds as a school writes them, and words that only look as if they were made of two."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.engines.plain_dutch.compounds import split_compound

#: A joint "s" is left out ("veiligheid" of "veiligheidsplan"); a plural stays when it is a word ("boeken").
COMPOUNDS = """
schoolpoort=school+poort schoolfeest=school+feest schoolreis=school+reis schoolbus=school+bus schooljaar=school+jaar
schoolgeld=school+geld schoolraad=school+raad schoolreglement=school+reglement schoolagenda=school+agenda
schoolrekening=school+rekening schoolbestuur=school+bestuur schooltaal=school+taal schooltoelage=school+toelage
schoolmaaltijd=school+maaltijd schoolbezoek=school+bezoek schoolverzuim=school+verzuim
boterhammendoos=boterhammen+doos brooddoos=brood+doos drinkfles=drink+fles boekentas=boeken+tas turnzak=turn+zak
zwemles=zwem+les zwembad=zwem+bad zwembroek=zwem+broek handdoek=hand+doek badmuts=bad+muts zandbak=zand+bak
speelplaats=speel+plaats speelgoed=speel+goed leesboek=lees+boek rekenboek=reken+boek koekendoos=koek+doos
klasfoto=klas+foto klasfeest=klas+feest klasleerkracht=klas+leerkracht kleuterklas=kleuter+klas
kleuterschool=kleuter+school kleuterleidster=kleuter+leidster peuterklas=peuter+klas turnzaal=turn+zaal
gymzaal=gym+zaal oudercontact=ouder+contact ouderraad=ouder+raad ouderavond=ouder+avond oudercomité=ouder+comité
infoavond=info+avond infomoment=info+moment sportdag=sport+dag studiedag=studie+dag
verjaardagsfeest=verjaardag+feest herfstvakantie=herfst+vakantie kerstvakantie=kerst+vakantie
zomervakantie=zomer+vakantie basisschool=basis+school huiswerk=huis+werk huisarts=huis+arts fietshelm=fiets+helm
fietstocht=fiets+tocht regenjas=regen+jas winterjas=winter+jas zakgeld=zak+geld zakdoek=zak+doek
thuistaal=thuis+taal moedertaal=moeder+taal taalles=taal+les taalbad=taal+bad zorgleerkracht=zorg+leerkracht
zorgteam=zorg+team brugfiguur=brug+figuur klassenraad=klassen+raad leerlingenbegeleiding=leerlingen+begeleiding
vakleerkracht=vak+leerkracht toetsenweek=toetsen+week rapportbespreking=rapport+bespreking
inschrijvingsgeld=inschrijving+geld veiligheidsplan=veiligheid+plan verkeersveiligheidsplan=verkeersveiligheid+plan
vervoerskosten=vervoer+kosten maaltijdkosten=maaltijd+kosten ziektebriefje=ziekte+briefje
doktersattest=dokter+attest doktersbriefje=dokter+briefje toestemmingsformulier=toestemming+formulier
inschrijvingsformulier=inschrijving+formulier medicatieformulier=medicatie+formulier maandmenu=maand+menu
soepgeld=soep+geld fruitdag=fruit+dag waterfles=water+fles boerenmarkt=boeren+markt kinderopvang=kinder+opvang
kinderfeest=kinder+feest middagpauze=middag+pauze ochtendtoezicht=ochtend+toezicht avondopvang=avond+opvang
vakantieopvang=vakantie+opvang busbegeleiding=bus+begeleiding treinticket=trein+ticket muziekles=muziek+les
dansles=dans+les knutselmateriaal=knutsel+materiaal leerplichtonderwijs=leerplicht+onderwijs
onderwijsinspectie=onderwijs+inspectie gezondheidsvragenlijst=gezondheid+vragenlijst
verzekeringspapieren=verzekering+papieren aanwezigheidslijst=aanwezigheid+lijst
afwezigheidsattest=afwezigheid+attest tevredenheidsenquête=tevredenheid+enquête noodnummer=nood+nummer
contactgegevens=contact+gegevens telefoonnummer=telefoon+nummer rekeningnummer=rekening+nummer
ondersteuningsnetwerk=ondersteuning+netwerk leerlingenraad=leerlingen+raad opendeurdag=opendeur+dag
grootoudersfeest=grootouders+feest kennismakingsgesprek=kennismaking+gesprek
samenwerkingsverband=samenwerking+verband onthaalonderwijs=onthaal+onderwijs leesmoeder=lees+moeder
voorleesmoment=voorlees+moment wafelverkoop=wafel+verkoop betalingstermijn=betaling+termijn
overschrijvingsformulier=overschrijving+formulier vakantiekamp=vakantie+kamp speelpleinwerking=speelplein+werking
sneeuwklassen=sneeuw+klassen zeeklassen=zee+klassen bosklassen=bos+klassen voorleesweek=voorlees+week
jeugdboekenweek=jeugd+boekenweek verkeersles=verkeer+les fietsexamen=fiets+examen oudervereniging=ouder+vereniging
klaslokaal=klas+lokaal wachtlijst=wacht+lijst inschrijvingsdatum=inschrijving+datum startdatum=start+datum
einddatum=eind+datum uitnodigingsbrief=uitnodiging+brief groepsfoto=groep+foto maximumfactuur=maximum+factuur
restafval=rest+afval
"""

WHOLE = """
leerling leerlingen vereniging vergadering mededeling uitnodiging betaling gemeente gemeenschap directeur directie
secretariaat vakantie informatie activiteit activiteiten organisatie december september november februari donderdag
woensdag zaterdag papieren formulier formulieren gezondheid veiligheid mogelijkheid belangrijk begeleiding
verplaatsing aanwezig afwezig verwittigen overhandigen bijzonder kilometer telefoon computer bibliotheek
aardrijkskunde zwemmen kinderen kleuters juffrouw vriendelijke dankbaar voldoende bijvoorbeeld natuurlijk eenvoudig
verantwoordelijk antwoorden onmiddellijk toestemming inschrijving bestelling temperatuur medicatie personeel
schilderen wandelen restaurant appartement allergie toelating rekening tekening oefening opvoeding verzekering
moeilijk eigenlijk gemakkelijk vertrekken verontschuldigen gedurende betreffende tevreden verschillende jaarlijkse
wekelijks vriendelijkheid vertegenwoordiging bevestigen
"""


@pytest.mark.parametrize(("word", "parts"), [each.split("=") for each in COMPOUNDS.split()])
def test_a_compound_falls_into_its_words(word, parts):
    assert split_compound(word) == tuple(parts.split("+"))


@pytest.mark.parametrize("word", WHOLE.split())
def test_a_word_that_is_one_word_stays_whole(word):
    assert split_compound(word) == (word,)


@pytest.mark.parametrize(
    ("word", "parts"), [("heen-en-weermap", ("heen", "en", "weermap")), ("-", ("-",)), ("", ("",))]
)
def test_a_hyphen_parts_a_word(word, parts):
    assert split_compound(word) == parts


@given(st.text(alphabet=string.ascii_lowercase + "éëï-", max_size=40))
def test_any_word_can_be_tried(word):
    parts = split_compound(word)
    assert parts
    assert all(parts) or parts == (word,)


@given(st.lists(st.sampled_from("school zwem klas verkeer veiligheid s en plan kleuter jas".split()), max_size=12))
def test_the_parts_stand_in_the_word_in_their_order(pieces):
    word, place = "".join(pieces), 0
    for part in split_compound(word):
        found = word.find(part, place)
        assert found >= place
        place = found + len(part)
