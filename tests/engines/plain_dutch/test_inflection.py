"""The forms of Dutch words, as a grammar has them: a swap that does not fit its sentence is worse than none."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.engines.plain_dutch.inflection import VerbForm, inflected, plural_of, stem_of, verb

#: Infinitive (a bar after a particle that leaves), stem, present, past, past plural, participle.
VERBS = """
vullen vul vult vulde vulden gevuld
in|vullen vul vult vulde vulden ingevuld
maken maak maakt maakte maakten gemaakt
mee|maken maak maakt maakte maakten meegemaakt
werken werk werkt werkte werkten gewerkt
samen|werken werk werkt werkte werkten samengewerkt
reizen reis reist reisde reisden gereisd
leven leef leeft leefde leefden geleefd
geloven geloof gelooft geloofde geloofden geloofd
beloven beloof belooft beloofde beloofden beloofd
betalen betaal betaalt betaalde betaalden betaald
bestellen bestel bestelt bestelde bestelden besteld
bezorgen bezorg bezorgt bezorgde bezorgden bezorgd
terug|bezorgen bezorg bezorgt bezorgde bezorgden terugbezorgd
verhuizen verhuis verhuist verhuisde verhuisden verhuisd
vertellen vertel vertelt vertelde vertelden verteld
verwittigen verwittig verwittigt verwittigde verwittigden verwittigd
herhalen herhaal herhaalt herhaalde herhaalden herhaald
ontmoeten ontmoet ontmoet ontmoette ontmoetten ontmoet
gebeuren gebeur gebeurt gebeurde gebeurden gebeurd
verstrekken verstrek verstrekt verstrekte verstrekten verstrekt
informeren informeer informeert informeerde informeerden geïnformeerd
organiseren organiseer organiseert organiseerde organiseerden georganiseerd
controleren controleer controleert controleerde controleerden gecontroleerd
noteren noteer noteert noteerde noteerden genoteerd
reserveren reserveer reserveert reserveerde reserveerden gereserveerd
annuleren annuleer annuleert annuleerde annuleerden geannuleerd
implementeren implementeer implementeert implementeerde implementeerden geïmplementeerd
evalueren evalueer evalueert evalueerde evalueerden geëvalueerd
uiten uit uit uitte uitten geuit
oefenen oefen oefent oefende oefenden geoefend
tekenen teken tekent tekende tekenden getekend
ondertekenen onderteken ondertekent ondertekende ondertekenden ondertekend
rekenen reken rekent rekende rekenden gerekend
openen open opent opende openden geopend
regelen regel regelt regelde regelden geregeld
wandelen wandel wandelt wandelde wandelden gewandeld
handelen handel handelt handelde handelden gehandeld
luisteren luister luistert luisterde luisterden geluisterd
herinneren herinner herinnert herinnerde herinnerden herinnerd
verbeteren verbeter verbetert verbeterde verbeterden verbeterd
veranderen verander verandert veranderde veranderden veranderd
leveren lever levert leverde leverden geleverd
melden meld meldt meldde meldden gemeld
aan|melden meld meldt meldde meldden aangemeld
antwoorden antwoord antwoordt antwoordde antwoordden geantwoord
praten praat praat praatte praatten gepraat
starten start start startte startten gestart
wachten wacht wacht wachtte wachtten gewacht
posten post post postte postten gepost
zetten zet zet zette zetten gezet
stoppen stop stopt stopte stopten gestopt
klikken klik klikt klikte klikten geklikt
kussen kus kust kuste kusten gekust
lossen los lost loste losten gelost
op|lossen los lost loste losten opgelost
poetsen poets poetst poetste poetsten gepoetst
turnen turn turnt turnde turnden geturnd
leren leer leert leerde leerden geleerd
horen hoor hoort hoorde hoorden gehoord
spelen speel speelt speelde speelden gespeeld
delen deel deelt deelde deelden gedeeld
mede|delen deel deelt deelde deelden medegedeeld
halen haal haalt haalde haalden gehaald
af|halen haal haalt haalde haalden afgehaald
sturen stuur stuurt stuurde stuurden gestuurd
duren duur duurt duurde duurden geduurd
huren huur huurt huurde huurden gehuurd
kleuren kleur kleurt kleurde kleurden gekleurd
voeren voer voert voerde voerden gevoerd
uit|voeren voer voert voerde voerden uitgevoerd
proeven proef proeft proefde proefden geproefd
zorgen zorg zorgt zorgde zorgden gezorgd
volgen volg volgt volgde volgden gevolgd
leggen leg legt legde legden gelegd
uit|leggen leg legt legde legden uitgelegd
plaatsen plaats plaatst plaatste plaatsten geplaatst
wensen wens wenst wenste wensten gewenst
danken dank dankt dankte dankten gedankt
bedanken bedank bedankt bedankte bedankten bedankt
nodigen nodig nodigt nodigde nodigden genodigd
uit|nodigen nodig nodigt nodigde nodigden uitgenodigd
eindigen eindig eindigt eindigde eindigden geëindigd
kopiëren kopieer kopieert kopieerde kopieerden gekopieerd
betreuren betreur betreurt betreurde betreurden betreurd
beslissen beslis beslist besliste beslisten beslist
gebruiken gebruik gebruikt gebruikte gebruikten gebruikt
faxen fax faxt faxte faxten gefaxt
geven geef geeft gaf gaven gegeven
mee|geven geef geeft gaf gaven meegegeven
nemen neem neemt nam namen genomen
deel|nemen neem neemt nam namen deelgenomen
brengen breng brengt bracht brachten gebracht
mee|brengen breng brengt bracht brachten meegebracht
door|brengen breng brengt bracht brachten doorgebracht
komen kom komt kwam kwamen gekomen
bekomen bekom bekomt bekwam bekwamen bekomen
gaan ga gaat ging gingen gegaan
door|gaan ga gaat ging gingen doorgegaan
staan sta staat stond stonden gestaan
verstaan versta verstaat verstond verstonden verstaan
ontstaan ontsta ontstaat ontstond ontstonden ontstaan
doen doe doet deed deden gedaan
voldoen voldoe voldoet voldeed voldeden voldaan
zien zie ziet zag zagen gezien
na|zien zie ziet zag zagen nagezien
zijn ben is was waren geweest
hebben heb heeft had hadden gehad
worden word wordt werd werden geworden
kunnen kan kan kon konden gekund
mogen mag mag mocht mochten gemogen
moeten moet moet moest moesten gemoeten
willen wil wil wou wilden gewild
schrijven schrijf schrijft schreef schreven geschreven
in|schrijven schrijf schrijft schreef schreven ingeschreven
beschrijven beschrijf beschrijft beschreef beschreven beschreven
blijven blijf blijft bleef bleven gebleven
krijgen krijg krijgt kreeg kregen gekregen
kijken kijk kijkt keek keken gekeken
bekijken bekijk bekijkt bekeek bekeken bekeken
begrijpen begrijp begrijpt begreep begrepen begrepen
kiezen kies kiest koos kozen gekozen
verliezen verlies verliest verloor verloren verloren
bieden bied biedt bood boden geboden
aan|bieden bied biedt bood boden aangeboden
verbieden verbied verbiedt verbood verboden verboden
sluiten sluit sluit sloot sloten gesloten
af|sluiten sluit sluit sloot sloten afgesloten
vinden vind vindt vond vonden gevonden
plaats|vinden vind vindt vond vonden plaatsgevonden
beginnen begin begint begon begonnen begonnen
helpen help helpt hielp hielpen geholpen
vertrekken vertrek vertrekt vertrok vertrokken vertrokken
betrekken betrek betrekt betrok betrokken betrokken
spreken spreek spreekt sprak spraken gesproken
bespreken bespreek bespreekt besprak bespraken besproken
af|spreken spreek spreekt sprak spraken afgesproken
eten eet eet at aten gegeten
vergeten vergeet vergeet vergat vergaten vergeten
lezen lees leest las lazen gelezen
zitten zit zit zat zaten gezeten
bezitten bezit bezit bezat bezaten bezeten
liggen lig ligt lag lagen gelegen
dragen draag draagt droeg droegen gedragen
bedragen bedraag bedraagt bedroeg bedroegen bedragen
vragen vraag vraagt vroeg vroegen gevraagd
aan|vragen vraag vraagt vroeg vroegen aangevraagd
slapen slaap slaapt sliep sliepen geslapen
laten laat laat liet lieten gelaten
verlaten verlaat verlaat verliet verlieten verlaten
houden houd houdt hield hielden gehouden
behouden behoud behoudt behield behielden behouden
onderhouden onderhoud onderhoudt onderhield onderhielden onderhouden
lopen loop loopt liep liepen gelopen
verlopen verloop verloopt verliep verliepen verlopen
vallen val valt viel vielen gevallen
hangen hang hangt hing hingen gehangen
ontvangen ontvang ontvangt ontving ontvingen ontvangen
aan|vangen vang vangt ving vingen aangevangen
vervangen vervang vervangt verving vervingen vervangen
wassen was wast waste wasten gewassen
zeggen zeg zegt zei zeiden gezegd
weten weet weet wist wisten geweten
denken denk denkt dacht dachten gedacht
kopen koop koopt kocht kochten gekocht
verkopen verkoop verkoopt verkocht verkochten verkocht
zoeken zoek zoekt zocht zochten gezocht
bezoeken bezoek bezoekt bezocht bezochten bezocht
verzoeken verzoek verzoekt verzocht verzochten verzocht
onderzoeken onderzoek onderzoekt onderzocht onderzochten onderzocht
zwemmen zwem zwemt zwom zwommen gezwommen
rijden rijd rijdt reed reden gereden
overlijden overlijd overlijdt overleed overleden overleden
treden treed treedt trad traden getreden
beschikken beschik beschikt beschikte beschikten beschikt
wijzigen wijzig wijzigt wijzigde wijzigden gewijzigd
dienen dien dient diende dienden gediend
in|dienen dien dient diende dienden ingediend
overhandigen overhandig overhandigt overhandigde overhandigden overhandigd
verzenden verzend verzendt verzond verzonden verzonden
verdelen verdeel verdeelt verdeelde verdeelden verdeeld
verlenen verleen verleent verleende verleenden verleend
vervelen verveel verveelt verveelde verveelden verveeld
beheren beheer beheert beheerde beheerden beheerd
verifiëren verifieer verifieert verifieerde verifieerden geverifieerd
creëren creëer creëert creëerde creëerden gecreëerd
reageren reageer reageert reageerde reageerden gereageerd
duwen duw duwt duwde duwden geduwd
ondernemen onderneem onderneemt ondernam ondernamen ondernomen
vernemen verneem verneemt vernam vernamen vernomen
voorzien voorzie voorziet voorzag voorzagen voorzien
ondergaan onderga ondergaat onderging ondergingen ondergaan
volbrengen volbreng volbrengt volbracht volbrachten volbracht
vergelijken vergelijk vergelijkt vergeleek vergeleken vergeleken
na|kijken kijk kijkt keek keken nagekeken
voor|bereiden bereid bereidt bereidde bereidden voorbereid
aan|rekenen reken rekent rekende rekenden aangerekend
contacteren contacteer contacteert contacteerde contacteerden gecontacteerd
overwegen overweeg overweegt overwoog overwogen overwogen
op|bellen bel belt belde belden opgebeld
"""

PLURALS = """
formulier formulieren|brief brieven|tafel tafels|school scholen|klas klassen|les lessen|dag dagen|week weken
maand maanden|jaar jaren|uur uren|kind kinderen|leerling leerlingen|ouder ouders|leerkracht leerkrachten|juf juffen
meester meesters|leraar leraars|directeur directeurs|kleuter kleuters|boek boeken|boekje boekjes|agenda agenda's
foto foto's|menu menu's|taxi taxi's|baby baby's|idee ideeën|fee feeën|taak taken|straat straten|naam namen
maan manen|bril brillen|fles flessen|zak zakken|tas tassen|doos dozen|huis huizen|muis muizen|brood broden
prijs prijzen|reis reizen|feest feesten|bus bussen|zwemles zwemlessen|schoolreis schoolreizen|afspraak afspraken
gesprek gesprekken|bedrag bedragen|kost kosten|rekening rekeningen|vraag vragen|antwoord antwoorden
probleem problemen|vergadering vergaderingen|mogelijkheid mogelijkheden|moeilijkheid moeilijkheden|plaats plaatsen
plek plekken|lokaal lokalen|zaal zalen|lid leden|stad steden|weg wegen|bad baden|blad bladen|dak daken|ei eieren
lied liederen|mens mensen|vriend vrienden|vriendin vriendinnen|collega collega's|adres adressen|telefoon telefoons
computer computers|nummer nummers|moment momenten|document documenten|bericht berichten|regel regels
oefening oefeningen|groep groepen|broer broers|zus zussen|vader vaders|moeder moeders|gezin gezinnen|trui truien
jas jassen|schoen schoenen|sok sokken|boterham boterhammen|appel appels|banaan bananen|koek koeken|keuze keuzes
bijdrage bijdragen|bureau bureaus|knie knieën|leeuw leeuwen|vrouw vrouwen|man mannen|programma programma's
toelating toelatingen|verslag verslagen|kus kussen|verjaardag verjaardagen|schoolblad schoolbladen|pen pennen
deel delen|film films|zwembad zwembaden|vakantie vakanties|zee zeeën
"""

ADJECTIVES = """
snel snelle|groot grote|mooi mooie|klein kleine|nieuw nieuwe|goed goede|hoog hoge|laag lage|lief lieve|vies vieze
boos boze|wit witte|rood rode|vol volle|laat late|vroeg vroege|gratis gratis|open open|houten houten|roze roze
nodig nodige|verplicht verplichte|duidelijk duidelijke|noodzakelijk noodzakelijke|belangrijk belangrijke
gezond gezonde|moeilijk moeilijke|makkelijk makkelijke|eenvoudig eenvoudige|volgend volgende|ander andere|dik dikke
dun dunne|blij blije|normaal normale|speciaal speciale|sociaal sociale|actief actieve|positief positieve
creatief creatieve|serieus serieuze|bewust bewuste|extra extra|lang lange|kort korte|jong jonge|oud oude|warm warme
koud koude|zwaar zware|duur dure|puur pure|vrij vrije|rijp rijpe|stil stille|dom domme|braaf brave|ziek zieke
moe moe|fijn fijne|leuk leuke|druk drukke|rustig rustige|eigen eigen|tevreden tevreden|verschillend verschillende
compleet complete|concreet concrete|absoluut absolute|heel hele|raar rare|flexibel flexibele|mogelijk mogelijke
bruin bruine|grijs grijze|financieel financiële|officieel officiële|blauw blauwe|grof grove|scheef scheve|los losse
"""


def rows(table: str) -> list[list[str]]:
    return [each.split() for line in table.strip().splitlines() for each in line.split("|") if each.split()]


VERB_ROWS = [line.split() for line in VERBS.strip().splitlines()]


@pytest.mark.parametrize("row", VERB_ROWS, ids=lambda row: row[0])
def test_the_forms_of_a_verb(row):
    marked, stem, present, past, plural, participle = row
    told = verb(marked)
    assert {form: told.form(form) for form in VerbForm} == {
        VerbForm.INFINITIVE: marked.replace("|", ""),
        VerbForm.STEM: stem,
        VerbForm.PRESENT: present,
        VerbForm.PAST: past,
        VerbForm.PAST_PLURAL: plural,
        VerbForm.PARTICIPLE: participle,
    }


@pytest.mark.parametrize(
    ("marked", "written"),
    [("in|vullen", "in te vullen"), ("betalen", "te betalen"), ("terug|bezorgen", "terug te bezorgen")],
)
def test_te_stands_behind_a_particle(marked, written):
    assert verb(marked).with_te == written


@pytest.mark.parametrize(("singular", "plural"), rows(PLURALS))
def test_the_plural_of_a_noun(singular, plural):
    assert plural_of(singular) == plural


@pytest.mark.parametrize(("bare", "with_ending"), rows(ADJECTIVES))
def test_an_adjective_before_a_noun(bare, with_ending):
    assert inflected(bare) == with_ending


LETTERS = st.text(alphabet=string.ascii_lowercase + "éèëïöüçàñ'-", max_size=30)


@given(LETTERS)
def test_any_word_of_letters_has_forms(word):
    told = verb(word)
    assert told.form(VerbForm.INFINITIVE) == word
    assert all(isinstance(told.form(form), str) for form in VerbForm)
    assert isinstance(told.with_te + stem_of(word) + plural_of(word) + inflected(word), str)


@given(LETTERS, LETTERS)
def test_a_particle_stands_in_front_of_infinitive_and_participle(particle, base):
    told = verb(f"{particle}|{base}")
    assert told.form(VerbForm.INFINITIVE) == particle + base
    assert told.form(VerbForm.PARTICIPLE).startswith(particle)
