### Texts of the building blocks, Polish (translated from the Dutch).
### Value = title (max 42 characters). .text = 1 to 4 short sentences. .do = what the family does, one line.
### Dates, times, periods and money come in already formatted, in one grammatical form ("donderdag 3 december 2026", "09:15", "€ 12,50").
### $<param>-label = the chosen option(s) as text. $has-<param> = "yes" or "no". $child = first name of the child.
### Write at level A2: short sentences, no blame, "your child", formal "you". Always the same word for the same thing.
### The word after {" "} keeps the space between two sentences; keep it.


## Absence

# How a family reports that a child is ill. $phone: phone number of the school. $time: call before this hour.
sick-report = Dziecko chore? Proszę zadzwonić do szkoły
    .text =
        Czy Państwa dziecko jest chore? Proszę zostawić dziecko w domu. Proszę tego samego dnia zadzwonić do szkoły: { $phone }.{ $has-time ->
            [yes] { " " }Proszę zadzwonić przed godziną { $time }.
           *[no] { "" }
        } Później proszę dać dziecku usprawiedliwienie do szkoły.
    .do = Proszę zadzwonić do szkoły, gdy dziecko jest chore.
# "briefje": a short written note that says why the child was absent. No blame in the tone.
note-missing = Potrzebujemy jeszcze usprawiedliwienia
    .text =
        Państwa dziecka nie było w szkole. Imię: { $child }. { $has-last-day ->
            [yes] Pierwszy dzień: { $day }. Ostatni dzień: { $last-day }.
           *[no] Dzień: { $day }.
        } { $note ->
            [doctor-note] Proszę poprosić lekarza o usprawiedliwienie.
           *[own-note] Mogą Państwo sami napisać usprawiedliwienie. Proszę napisać, dlaczego dziecko było w domu.
        }
    .do = Proszę dać dziecku usprawiedliwienie do szkoły. Najpóźniej: { $until }.
note-missing-note-own-note = Usprawiedliwienie od rodzica
note-missing-note-doctor-note = Usprawiedliwienie od lekarza
# The child came after the start of the lesson. Friendly: we look for a solution together.
late = Razem na czas do szkoły
    .text = Państwa dziecko przyszło po rozpoczęciu lekcji. Imię: { $child }. Dzień: { $day }. Lekcja zaczyna się o godzinie { $time }. Czy trudno jest przyjść na czas? Razem znajdziemy rozwiązanie.
    .do = Proszę przyprowadzać dziecko do szkoły przed godziną { $time }.

## Calendar

# One day without school. study-day: teachers learn that day, children stay at home.
day-off = Nie ma szkoły
    .text =
        Dzień bez szkoły: { $date }. { $reason ->
            [study-day] Tego dnia nauczyciele uczą się nowych rzeczy.
            [public-holiday] To jest dzień świąteczny.
           *[free-day] Dzieci mają dzień wolny.
        }{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] W szkole jest opieka nad dziećmi.
                   *[no] Nie ma też opieki nad dziećmi.
                }
           *[no] { "" }
        }{ $has-back ->
            [yes] { " " }Znowu do szkoły: { $back }.
           *[no] { "" }
        }
    .do = Proszę tego dnia zostawić dziecko w domu albo znaleźć opiekę.
day-off-reason-study-day = Dzień nauki dla nauczycieli
day-off-reason-public-holiday = Dzień świąteczny
day-off-reason-free-day = Dzień wolny
day-off-childcare-yes = Tak
day-off-childcare-no = Nie
# Strike explained: people do not work that day. closed: the whole school is closed. care-only: no lessons, but children can be looked after.
strike = Strajk: nie ma lekcji
    .text =
        Dzień strajku: { $date }. Strajk: ludzie tego dnia nie pracują. { $situation ->
            [closed] Szkoła jest zamknięta. Nie ma opieki nad dziećmi.
           *[care-only] Nie ma lekcji. W szkole jest opieka nad dziećmi.
        }
    .do =
        { $situation ->
            [closed] Proszę tego dnia zostawić dziecko w domu.
           *[care-only] Czy potrzebują Państwo opieki? Proszę nam powiedzieć. Najpóźniej: { $until }.
        }
strike-situation-closed = Szkoła jest zamknięta
strike-situation-care-only = Tylko opieka nad dziećmi
# $name-label: name of the holiday. $period: from - to.
holiday = Ferie lub wakacje
    .text =
        { $name-label }: { $period }. W tych dniach nie ma szkoły. Pierwszy dzień szkoły po przerwie: { $back }.{ $has-time ->
            [yes] { " " }Szkoła zaczyna się o godzinie { $time }.
           *[no] { "" }
        }
holiday-name-autumn = Ferie jesienne
holiday-name-christmas = Ferie świąteczne (Boże Narodzenie)
# One week in February or March.
holiday-name-spring = Ferie karnawałowe (krokusvakantie)
holiday-name-easter = Ferie wielkanocne
holiday-name-summer = Wakacje letnie
# The hours of one school day are different. $start, $end: hours.
hours-change = Inne godziny w szkole
    .text =
        Tego dnia godziny są inne: { $date }.{ $has-start ->
            [yes] { " " }Szkoła zaczyna się o godzinie { $start }.
           *[no] { "" }
        } Szkoła kończy się o godzinie { $end }.{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] Potem w szkole jest opieka nad dziećmi.
                   *[no] Potem nie ma opieki nad dziećmi.
                }
           *[no] { "" }
        }
    .do = Proszę odebrać dziecko o godzinie { $end } albo znaleźć opiekę.
hours-change-childcare-yes = Tak
hours-change-childcare-no = Nie
# First day of a new school year.
first-school-day = Pierwszy dzień w szkole
    .text =
        Witamy! Początek szkoły: { $date }, godzina { $time }.{ $has-place ->
            [yes] { " " }Proszę przyjść z dzieckiem tutaj: { $place }.
           *[no] { "" }
        }{ $has-teacher ->
            [yes] { " " }Nauczyciel: { $teacher }.
           *[no] { "" }
        }{ $has-welcome ->
            [yes]
                { " " }{ $welcome ->
                    [yes] Mogą Państwo wejść na chwilę do klasy.
                   *[no] Żegnają się Państwo z dzieckiem przy bramie szkoły.
                }
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Proszę dać dziecku te rzeczy: { $items-label }.
           *[no] Proszę przyjść z dzieckiem na czas.
        }
first-school-day-welcome-yes = Tak
first-school-day-welcome-no = Nie

## Outings

# $kind-label: kind of place (museum, farm ...). $place: the name of the place. $transport-label: on foot, by bus ...
outing = Idziemy na wycieczkę
    .text =
        Klasa idzie na wycieczkę. Dzień: { $date }. Dokąd: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Droga: { $transport-label }.
           *[no] { "" }
        } Wyjście: { $time }.{ $has-back ->
            [yes] { " " }Powrót do szkoły: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Cena: { $cost }. Płacą Państwo później, z rachunkiem szkolnym.
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Proszę dać dziecku te rzeczy: { $items-label }.
           *[no] Proszę przyprowadzić dziecko do szkoły na czas.
        }
# As "outing", and the parent signs that the child may come along.
outing-permission = Czy dziecko może iść na wycieczkę?
    .text =
        Klasa idzie na wycieczkę. Dzień: { $date }. Dokąd: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }Droga: { $transport-label }.
           *[no] { "" }
        } Wyjście: { $time }.{ $has-back ->
            [yes] { " " }Powrót do szkoły: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Cena: { $cost }. Płacą Państwo później, z rachunkiem szkolnym.
           *[no] { "" }
        }{ $has-items ->
            [yes] { " " }Proszę dać dziecku te rzeczy: { $items-label }.
           *[no] { "" }
        }
    .do = Czy dziecko może iść z nami? Proszę podpisać. Najpóźniej: { $until }.
# The class goes away for several days; the children sleep there. "instalments": pay a small part each time.
multi-day-trip = Klasa wyjeżdża na kilka dni
    .text =
        Klasa wyjeżdża razem. Dokąd: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }. Kiedy: { $period }. Dzieci tam śpią.{ $has-time ->
            [yes] { " " }Wyjazd: { $time }.
           *[no] { "" }
        } Cena: { $cost }. { $instalments ->
            [yes] Mogą Państwo płacić w częściach.
           *[no] Czy trudno jest zapłacić? Proszę z nami porozmawiać.
        }{ $has-items ->
            [yes] { " " }Proszę dać dziecku te rzeczy: { $items-label }.
           *[no] { "" }
        }{ $has-info-date ->
            [yes] { " " }Powiemy Państwu więcej. Dzień: { $info-date }.
           *[no] { "" }
        }
    .do = Czy dziecko może jechać? Proszę podpisać. Najpóźniej: { $until }.
multi-day-trip-instalments-yes = Tak
multi-day-trip-instalments-no = Nie

## Sport

# Pupils go swimming with the whole class.
swimming-starts = Zaczynają się lekcje pływania
    .text =
        Państwa dziecko idzie z klasą na pływanie. Pierwsza lekcja: { $date }, godzina { $time }.{ $has-place ->
            [yes] { " " }Basen: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Cena za jeden raz: { $cost }.
           *[no] { "" }
        }
    .do = Proszę dać dziecku te rzeczy: { $items-label }.
# Swimming things were not at school. No blame; we help when the family does not have them.
swimming-kit-forgotten = Rzeczy na następną lekcję pływania
    .text = Państwa dziecko nie miało dzisiaj rzeczy do pływania. Następna lekcja pływania: { $date }. Nie mają Państwo rzeczy do pływania? Proszę nam powiedzieć. Chętnie pomożemy.
    .do = Następnym razem proszę dać dziecku te rzeczy: { $items-label }.
# Gym = physical education at school. $days-label: list of weekdays.
gym-kit = Rzeczy na WF
    .text =
        Państwa dziecko ma lekcję WF. WF to sport w szkole.{ $has-date ->
            [yes] { " " }Pierwsza lekcja WF: { $date }.
           *[no] { "" }
        } Dni: { $days-label }.
    .do = Proszę dać dziecku te rzeczy: { $items-label }.
gym-kit-days-monday = poniedziałek
gym-kit-days-tuesday = wtorek
gym-kit-days-wednesday = środa
gym-kit-days-thursday = czwartek
gym-kit-days-friday = piątek

## Health

# Head lice. Goes to the whole class; nobody is to blame.
lice = W klasie są wszy
    .text =
        Wszy to małe owady we włosach. Każde dziecko może mieć wszy. Widzą Państwo wszy? Proszę poprosić o radę w aptece.{ $has-recheck ->
            [yes] { " " }Sprawdzimy jeszcze raz. Dzień: { $recheck }.
           *[no] { "" }
        }
    .do = Proszę dziś wieczorem sprawdzić włosy dziecka.
# $illness-label: name of the illness. $signs-label: fever, spots ... (labels of the pictograms).
infectious-illness = W klasie jest choroba
    .text =
        Jedno dziecko w klasie jest chore: { $illness-label }. Inne dzieci też mogą zachorować.{ $has-signs ->
            [yes] { " " }Proszę zwracać uwagę: { $signs-label }.
           *[no] { "" }
        }{ $has-pregnancy ->
            [yes]
                { $pregnancy ->
                    [yes] { " " }Jest Pani w ciąży? Proszę zadzwonić do lekarza.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do =
        { $action ->
            [stay-home] Dziecko chore? Proszę zostawić je w domu i zadzwonić do szkoły.
            [doctor] Widzą to Państwo u dziecka? Proszę zadzwonić do lekarza.
           *[watch] Proszę codziennie dobrze obserwować dziecko.
        }
infectious-illness-illness-chickenpox = ospa wietrzna
infectious-illness-illness-stomach-flu = grypa żołądkowa
infectious-illness-illness-flu = grypa
infectious-illness-illness-corona = koronawirus
infectious-illness-illness-scarlet-fever = szkarlatyna
infectious-illness-illness-hand-foot-mouth = choroba dłoni, stóp i ust (bostonka)
# Impetigo: a skin infection with yellow crusts.
infectious-illness-illness-impetigo = liszajec (ranki na skórze)
infectious-illness-illness-pink-eye = zapalenie oczu
infectious-illness-illness-whooping-cough = krztusiec (koklusz)
# Threadworms (pinworms).
infectious-illness-illness-worms = owsiki (małe robaki)
infectious-illness-action-stay-home = Zostawić w domu i zadzwonić do szkoły
infectious-illness-action-doctor = Zadzwonić do lekarza
infectious-illness-action-watch = Dobrze obserwować
infectious-illness-pregnancy-yes = Tak
infectious-illness-pregnancy-no = Nie
# CLB: the centre of doctors, nurses and others who look after pupils' health and well-being at school. Keep the letters CLB and explain them.
vaccination-clb = Szczepienie w szkole
    .text =
        Państwa dziecko może dostać szczepionkę. Dzień: { $date }. Szczepionka to zastrzyk przeciw chorobie: { $vaccine-label }. Zastrzyk robi CLB. CLB to lekarze i pielęgniarki dla szkół. Zastrzyk jest bezpłatny.{ $has-place ->
            [yes] { " " }Miejsce: { $place }.
           *[no] { "" }
        }
    .do = Proszę podpisać dokument i dać go dziecku do szkoły. Najpóźniej: { $until }.
# Vaccine in the first year of primary school.
vaccination-clb-vaccine-tetanus-polio = tężec, błonica, krztusiec i polio
# Vaccine measles, mumps, rubella.
vaccination-clb-vaccine-measles = odra, świnka i różyczka
# Medical check-up of the pupil by the CLB.
medical-exam-clb = Lekarz CLB zbada Państwa dziecko
    .text =
        CLB to lekarze i pielęgniarki dla szkół. Badanie: { $date }{ $has-time ->
            [yes] , godzina { $time }
           *[no] { "" }
        }. { $location ->
            [clb] Badanie jest w CLB.
           *[school] Badanie jest w szkole.
        }{ $has-place ->
            [yes] { " " }Adres: { $place }.
           *[no] { "" }
        } Badanie jest bezpłatne. { $parent ->
            [may] Mogą Państwo przyjść z dzieckiem.
            [must] Proszę przyjść z dzieckiem.
           *[not-needed] Nie muszą Państwo przychodzić.
        }
    .do =
        { $has-items ->
            [yes] Proszę dać dziecku te rzeczy: { $items-label }.
           *[no] Mają Państwo pytania o zdrowie? Proszę zadzwonić do CLB.
        }
medical-exam-clb-location-school = W szkole
medical-exam-clb-location-clb = W CLB
medical-exam-clb-parent-may = Rodzic może przyjść
medical-exam-clb-parent-must = Rodzic przychodzi
medical-exam-clb-parent-not-needed = Rodzic nie musi przychodzić
# The child must take medicine at school. "Geef het niet mee met uw kind": a child does not carry the medicine; the parent brings it.
# Take care that no language says "do not give the medicine to the child".
medication = Lek w szkole
    .text =
        Chętnie podamy Państwa dziecku lek{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. Potrzebujemy zaświadczenia od lekarza. Jest na nim napisane: ile i kiedy.{ $has-contact ->
            [yes] { " " }Komu przekazać lek: { $contact }.
           *[no] { " " }Proszę przekazać lek nauczycielowi.
        } Proszę przynieść lek osobiście. Dziecko nie nosi leku do szkoły.
    .do = Proszę przynieść lek i zaświadczenie. Najpóźniej: { $until }.

# A signature before the school gives medicine; the doctor's paper says how much and when.
medication-permission = Czy możemy podać dziecku lek?
    .text =
        Dziecko bierze lek w szkole{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. Podamy lek tylko za Państwa zgodą. Robimy tak, jak napisał lekarz.
    .do = Zgadzają się Państwo? Wtedy proszę podpisać. Najpóźniej: { $until }.

# Snack in the morning break. $days-label: list of weekdays.
healthy-snack = Zdrowe jedzenie w szkole
    .text =
        W szkole jemy zdrowo.{ $has-days ->
            [yes] { " " }Dni: { $days-label }.
           *[no] { "" }
        } Proszę nie dawać dziecku do szkoły cukierków ani słodkich napojów.
    .do = Proszę dać dziecku te rzeczy: { $items-label }.
healthy-snack-days-monday = poniedziałek
healthy-snack-days-tuesday = wtorek
healthy-snack-days-wednesday = środa
healthy-snack-days-thursday = czwartek
healthy-snack-days-friday = piątek
# The child fell or was hurt at school. Calm tone. $part-label: part of the body.
child-fell = Państwa dziecko upadło
    .text =
        Państwa dziecko upadło w szkole. Imię: { $child }. Kiedy: { $date }, godzina { $time }. Co boli: { $part-label }. Pomogliśmy Państwa dziecku.{ $has-phone ->
            [yes] { " " }Mają Państwo pytania? Proszę zadzwonić: { $phone }.
           *[no] { "" }
        }
    .do =
        { $advice ->
            [nothing] Wszystko jest dobrze. Nie muszą Państwo nic robić.
            [head-watch] Silny ból, wymioty albo duże zmęczenie? Proszę od razu zadzwonić do lekarza.
            [doctor] Proszę dzisiaj pójść z dzieckiem do lekarza.
           *[watch] Proszę w domu dobrze obserwować dziecko.
        }
child-fell-part-head = głowa
child-fell-part-face = twarz
child-fell-part-mouth = usta lub zęby
child-fell-part-arm = ręka (ramię)
child-fell-part-hand = dłoń
child-fell-part-leg = noga
child-fell-part-knee = kolano
child-fell-part-foot = stopa
child-fell-advice-nothing = Nic
child-fell-advice-watch = Dobrze obserwować w domu
child-fell-advice-head-watch = Uderzenie w głowę: dobrze obserwować, lekarz, gdy jest gorzej
child-fell-advice-doctor = Dzisiaj do lekarza

## Money

# $reasons-label: list of what the bill is for. $reference: text to write with the bank transfer.
school-bill = Rachunek szkolny
    .text =
        Płacą Państwo: { $amount }.{ $has-reasons ->
            [yes] { " " }Za co: { $reasons-label }.
           *[no] { "" }
        }{ $has-account ->
            [yes] { " " }Numer konta: { $account }.
           *[no] { "" }
        }{ $has-reference ->
            [yes] { " " }W przelewie proszę napisać: { $reference }.
           *[no] { "" }
        } Czy trudno jest zapłacić? Proszę z nami porozmawiać. Nikomu o tym nie powiemy.
    .do = Proszę zapłacić. Najpóźniej: { $until }.
school-bill-reasons-meals = jedzenie
school-bill-reasons-outings = wycieczki
school-bill-reasons-swimming = pływanie
school-bill-reasons-care = opieka nad dziećmi
school-bill-reasons-materials = rzeczy do szkoły
school-bill-reasons-trip = wyjazd klasy na kilka dni
# A kind reminder: help comes first. Never a threat, no shame.
bill-reminder = Rachunek szkolny: chętnie pomożemy
    .text =
        Nie widzimy jeszcze wpłaty: { $amount }. Zapłacili już Państwo? Wtedy wszystko w porządku. Czy trudno jest zapłacić? To się często zdarza. Z kim można porozmawiać: { $contact }.{ $has-phone ->
            [yes] { " " }Telefon: { $phone }.
           *[no] { "" }
        } Razem znajdziemy rozwiązanie.
    .do = Proszę zapłacić albo z nami porozmawiać. Najpóźniej: { $until }.
# Hot lunch at school. pork-free: there is food without pork or without meat.
hot-meals = Ciepły posiłek w szkole dla dziecka?
    .text =
        Państwa dziecko może jeść w południe ciepły posiłek w szkole. Początek: { $date }. Cena za posiłek: { $cost }.{ $has-days ->
            [yes] { " " }Dni: { $days-label }.
           *[no] { "" }
        }{ $has-pork-free ->
            [yes]
                { $pork-free ->
                    [yes] { " " }Jest też jedzenie bez wieprzowiny lub bez mięsa.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Proszę odpowiedzieć: tak lub nie. Najpóźniej: { $until }.
hot-meals-days-monday = poniedziałek
hot-meals-days-tuesday = wtorek
hot-meals-days-wednesday = środa
hot-meals-days-thursday = czwartek
hot-meals-days-friday = piątek
hot-meals-pork-free-yes = Tak
hot-meals-pork-free-no = Nie

## Admin

# Phone numbers of adults whom the school may call, and the address.
emergency-contact = Do kogo możemy zadzwonić?
    .text = Czasem musimy szybko do Państwa zadzwonić. Proszę napisać na kartce 2 numery telefonu dorosłych osób. Proszę napisać też swój adres. Mają Państwo nowy numer? Proszę nam od razu powiedzieć.
    .do =
        { $has-contact ->
            [yes] Komu przekazać kartkę: { $contact }
           *[no] Proszę przekazać kartkę nauczycielowi
        }. Najpóźniej: { $until }.
# Free choice: yes and no are both fine. No answer means no photos.
photo-permission = Czy możemy pokazywać zdjęcia dziecka?
    .text = Robimy zdjęcia w klasie. Pokazujemy je tutaj: { $uses-label }. Wybór należy do Państwa. Brak odpowiedzi? Wtedy nie pokazujemy zdjęć. Później mogą Państwo zmienić odpowiedź.
    .do =
        Zgadzają się Państwo? Wtedy proszę podpisać{ $has-until ->
            [yes] . Najpóźniej: { $until }
           *[no] { "" }
        }.
# Only the parents of the class can see these photos.
photo-permission-uses-school-platform = grupa klasy
photo-permission-uses-website = strona internetowa
photo-permission-uses-social-media = media społecznościowe
photo-permission-uses-on-paper = gazetka szkolna

# A signature before the child goes home with somebody else. $who: this person's name.
pick-up-permission = Czy ktoś inny może odebrać dziecko?
    .text =
        Dziecko odbiera ktoś inny: { $who }.{ $has-date ->
            [yes] { " " }Dzień: { $date }.
           *[no] { "" }
        } Dziecko pójdzie z tą osobą tylko za Państwa zgodą.
    .do = Zgadzają się Państwo? Wtedy proszę podpisać. Najpóźniej: { $until }.

## Learning

# "agenda": the child's school diary, a small book with homework and messages.
diary-sign = Państwa podpis w dzienniczku
    .text = Dzienniczek (agenda) to mały zeszyt z zadaniami domowymi. Proszę oglądać go razem z dzieckiem. Coś jest niejasne? Proszę nas zapytać.
    .do =
        { $frequency ->
            [every-week] Proszę co tydzień podpisać dzienniczek.
           *[every-day] Proszę codziennie podpisać dzienniczek.
        }
diary-sign-frequency-every-day = Codziennie
diary-sign-frequency-every-week = Co tydzień
# $tasks-label: reading, sums ... (labels of the pictograms). The home language is welcome.
homework = Zadanie domowe
    .text =
        Państwa dziecko ma zadanie domowe: { $tasks-label }. Na kiedy: { $date }.{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Dziecko pracuje { $minutes } minutę dziennie.
                    [few] Dziecko pracuje { $minutes } minuty dziennie.
                    [many] Dziecko pracuje { $minutes } minut dziennie.
                   *[other] Dziecko pracuje { $minutes } minuty dziennie.
                }
           *[no] { "" }
        } Proszę rozmawiać razem o lekcji. Mogą Państwo mówić w swoim języku. To bardzo dobrze.
    .do = Proszę dać dziecku spokojne miejsce.
# School report: says how the child is doing.
report-card = Świadectwo
    .text = Państwa dziecko dostanie świadectwo (rapport). Dzień: { $date }. Świadectwo mówi, jak dziecku idzie w szkole. Proszę obejrzeć je razem z dzieckiem. Proszę powiedzieć, co idzie dobrze.
    .do =
        { $has-until ->
            [yes] Proszę podpisać świadectwo. Proszę je oddać do szkoły. Najpóźniej: { $until }.
           *[no] Proszę podpisać świadectwo i oddać je do szkoły.
        }
# A talk about one child. Warm: the parent knows the child best. "tolk": interpreter, always an adult.
care-talk = Rozmowa o Państwa dziecku
    .text =
        Chcemy porozmawiać z Państwem o Państwa dziecku. Imię: { $child }. Państwo znają swoje dziecko najlepiej. Kiedy: { $date }, godzina { $time }.{ $has-place ->
            [yes] { " " }Gdzie: { $place }.
           *[no] { "" }
        } Kto będzie: { $teacher }{ $has-others ->
            [yes] , { $others-label }
           *[no] { "" }
        }. O czym rozmawiamy: { $topic-label }. Potrzebny jest tłumacz? Tłumacz tłumaczy dla Państwa. Proszę nam powiedzieć.
    .do = Mogą Państwo przyjść? Proszę odpowiedzieć. Najpóźniej: { $until }.
care-talk-topic-learning = nauka
care-talk-topic-language = język
care-talk-topic-feeling-well = samopoczucie dziecka
care-talk-topic-playing-together = wspólna zabawa
care-talk-topic-health = zdrowie
care-talk-topic-next-year = następny rok szkolny
# The teacher who gives extra help to pupils.
care-talk-others-care-teacher = nauczyciel wspierający uczniów
# CLB: the centre of doctors, nurses and others for schools; keep the letters CLB.
care-talk-others-clb = pracownik CLB (zdrowie)
# The person at school who helps parents.
care-talk-others-bridge-figure = osoba pomagająca rodzicom (brugfiguur)
care-talk-others-interpreter = tłumacz

## Meeting

# "oudercontact": a short talk between parent and teacher about the child. $minutes: length of one talk.
parents-evening-invite = Rozmowa z nauczycielem: jaki termin?
    .text =
        Oudercontact to rozmowa z nauczycielem. Rozmawiamy o Państwa dziecku. Dzień: { $date }{ $has-second-date ->
            [yes] { " " }albo { $second-date }
           *[no] { "" }
        }. Od { $start } do { $end }. { $minutes ->
            [one] Rozmowa trwa { $minutes } minutę.
            [few] Rozmowa trwa { $minutes } minuty.
            [many] Rozmowa trwa { $minutes } minut.
           *[other] Rozmowa trwa { $minutes } minuty.
        }{ $has-place ->
            [yes] { " " }Gdzie: { $place }.
           *[no] { "" }
        } Potrzebny jest tłumacz? Tłumacz tłumaczy dla Państwa. Proszę nam powiedzieć.
    .do = Proszę wybrać godzinę. Najpóźniej: { $until }.
parents-evening-confirmed = Państwa rozmowa z nauczycielem
    .text =
        Rozmawiamy o Państwa dziecku. Imię: { $child }. Kiedy: { $date }, godzina { $time }. Kto będzie: { $teacher }.{ $has-place ->
            [yes] { " " }Gdzie: { $place }.
           *[no] { "" }
        }{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Rozmowa trwa { $minutes } minutę.
                    [few] Rozmowa trwa { $minutes } minuty.
                    [many] Rozmowa trwa { $minutes } minut.
                   *[other] Rozmowa trwa { $minutes } minuty.
                }
           *[no] { "" }
        }{ $has-interpreter ->
            [yes]
                { " " }{ $interpreter ->
                    [yes] Będzie tłumacz. Tłumacz tłumaczy dla Państwa.
                   *[no] Nie będzie tłumacza.
                }
           *[no] { "" }
        }
    .do = Nie mogą Państwo przyjść? Proszę nam szybko powiedzieć.
parents-evening-confirmed-interpreter-yes = Tak
parents-evening-confirmed-interpreter-no = Nie
# An evening at school with information for all parents of the class.
info-evening = Wieczór informacyjny dla rodziców
    .text =
        Zapraszamy Państwa do szkoły. Kiedy: { $date }, godzina { $time }.{ $has-end ->
            [yes] { " " }Koniec: { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Gdzie: { $place }.
           *[no] { "" }
        } O czym mówimy: { $topic-label }.{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Jest opieka dla Państwa dzieci.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Przyjdą Państwo? Proszę odpowiedzieć: tak lub nie.
info-evening-topic-new-year = nowy rok szkolny
info-evening-topic-reading = nauka czytania
info-evening-topic-trip = wyjazd klasy na kilka dni
info-evening-topic-secondary-school = szkoła średnia (po szkole podstawowej)
info-evening-topic-screens = telefon i komputer
info-evening-topic-language = język w domu i w szkole
info-evening-childcare-yes = Tak
info-evening-childcare-no = Nie
# Informal: parents drink coffee and talk with each other at school.
coffee-moment = Zapraszamy na kawę do szkoły
    .text =
        Kawa lub herbata z innymi rodzicami. Kiedy: { $date }, godzina { $time }.{ $has-end ->
            [yes] { " " }Koniec: { $end }.
           *[no] { "" }
        } Gdzie: { $place }.{ $has-host ->
            [yes] { " " }Będzie też { $host }.
           *[no] { "" }
        } To jest bezpłatne. Można rozmawiać w języku, w jakim Państwo chcą.{ $has-baby ->
            [yes]
                { $baby ->
                    [yes] { " " }Niemowlęta i małe dzieci też mogą przyjść.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Przyjdą Państwo? Proszę odpowiedzieć: tak lub nie. Można też przyjść bez odpowiedzi.
coffee-moment-baby-yes = Tak
coffee-moment-baby-no = Nie
# Dutch lessons for parents, in the school.
dutch-for-parents = Nauka niderlandzkiego w szkole
    .text =
        Rodzice mogą uczyć się niderlandzkiego w szkole. Pierwsza lekcja: { $date }, godzina { $time }.{ $has-end ->
            [yes] { " " }Koniec lekcji: { $end }.
           *[no] { "" }
        }{ $has-days ->
            [yes] { " " }Dni: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Gdzie: { $place }.
           *[no] { "" }
        } { $price ->
            [yes] Lekcja jest bezpłatna.
           *[no]
                { $has-cost ->
                    [yes] Cena: { $cost }.
                   *[no] Proszę zapytać nas o cenę.
                }
        }{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }Jest opieka dla Państwa dzieci.
                   *[no] { "" }
                }
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Mają Państwo pytania? Z kim można porozmawiać: { $contact }.
           *[no] { "" }
        }
    .do = Chcą Państwo uczyć się niderlandzkiego? Proszę odpowiedzieć: tak lub nie.
dutch-for-parents-days-monday = poniedziałek
dutch-for-parents-days-tuesday = wtorek
dutch-for-parents-days-wednesday = środa
dutch-for-parents-days-thursday = czwartek
dutch-for-parents-days-friday = piątek
dutch-for-parents-price-yes = Tak
dutch-for-parents-price-no = Nie
dutch-for-parents-childcare-yes = Tak
dutch-for-parents-childcare-no = Nie
# Party of the whole school, for families too.
school-party = Święto szkoły
    .text =
        Zapraszamy całą rodzinę. Kiedy: { $date }, godzina { $time }.{ $has-end ->
            [yes] { " " }Koniec: { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Gdzie: { $place }.
           *[no] { "" }
        } { $has-cost ->
            [yes] Cena: { $cost }.
           *[no] To jest bezpłatne.
        }{ $has-helpers ->
            [yes]
                { $helpers ->
                    [yes] { " " }Chcą Państwo pomóc? Proszę powiedzieć nauczycielowi.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Przyjdą Państwo? Proszę odpowiedzieć: tak lub nie.
school-party-helpers-yes = Tak
school-party-helpers-no = Nie

## Class life

# Someone else than the usual teacher looks after the class. No health details.
teacher-ill = Nie ma nauczyciela
    .text =
        Przez pewien czas nie ma nauczyciela: { $teacher }. { $has-last-day ->
            [yes] Pierwszy dzień: { $date }. Ostatni dzień: { $last-day }.
           *[no] Dzień: { $date }.
        } { $solution ->
            [other-class] Dzieci idą do innej klasy.
            [care] Dzieci zostają razem w szkole.
           *[other-teacher] W klasie jest inny nauczyciel.
        }{ $has-substitute ->
            [yes] { " " }Imię: { $substitute }.
           *[no] { "" }
        } Szkoła jest jak zwykle.
teacher-ill-solution-other-teacher = Inny nauczyciel
teacher-ill-solution-other-class = Inna klasa
teacher-ill-solution-care = Opieka nad dziećmi w szkole
# crown = the birthday of this child.
class-party = Święto w klasie
    .text =
        { $kind ->
            [crown] Państwa dziecko ma urodziny. Świętujemy to w klasie.
            [saint] Święty Mikołaj (Sinterklaas) przychodzi do szkoły. To jest święto dla dzieci.
            [christmas-tree] Świętujemy Boże Narodzenie w klasie.
           *[party] Mamy święto w klasie.
        } Kiedy: { $date }. Nie muszą Państwo nic kupować.
    .do =
        { $has-items ->
            [yes] Dziecko może przynieść te rzeczy: { $items-label }.
           *[no] Nie muszą Państwo nic robić.
        }
dress-up = Dzień przebierania w szkole
    .text = Dzieci mogą się przebrać. Dzień: { $date }. Proszę użyć czegoś z domu. Nie muszą Państwo nic kupować. Bez przebrania też jest dobrze.
    .do = Co dziecko może założyć: { $theme-label }.
# Used things from home for arts and crafts.
craft-material = Prace ręczne: pomogą nam Państwo?
    .text = Dzieci robią coś ładnego. Mają Państwo te rzeczy w domu? Proszę nie kupować nic nowego. Proszę dać te rzeczy dziecku do szkoły. Najpóźniej: { $until }.
    .do =
        Proszę dać dziecku te rzeczy: { $items-label }.{ $has-count ->
            [yes]
                { " " }{ $count ->
                    [one] Każdej rzeczy: { $count } sztuka.
                    [few] Każdej rzeczy: { $count } sztuki.
                    [many] Każdej rzeczy: { $count } sztuk.
                   *[other] Każdej rzeczy: { $count } sztuki.
                }
           *[no] { "" }
        }
# Clothes and things that stay at school, or are missing now (coat, boots, nappies).
spare-clothes = Dodatkowe rzeczy dla dziecka
    .text =
        Państwa dziecko potrzebuje tych rzeczy w szkole. Proszę napisać na nich imię dziecka. Czy to trudne? Proszę nam powiedzieć. Chętnie pomożemy.{ $has-until ->
            [yes] { " " }Proszę dać te rzeczy dziecku do szkoły. Najpóźniej: { $until }.
           *[no] { "" }
        }
    .do = Proszę dać dziecku te rzeczy: { $items-label }.
# A compliment about the child.
good-news = Dobra wiadomość o Państwa dziecku
    .text =
        Imię: { $child }. { $reason ->
            [learned] Państwa dziecko nauczyło się czegoś nowego.
            [helped] Państwa dziecko dobrze pomogło innym dzieciom.
            [friends] Państwa dziecko ładnie bawi się z innymi dziećmi.
            [dutch] Państwa dziecko coraz więcej mówi po niderlandzku.
            [dared] Państwa dziecko odważyło się zrobić coś nowego.
            [calm] Państwa dziecko pracowało spokojnie i dobrze.
           *[tried] Państwa dziecko bardzo dobrze pracowało.
        } Cieszymy się i jesteśmy dumni.{ $has-teacher ->
            [yes] { " " }Pozdrowienia od: { $teacher }.
           *[no] { "" }
        }
    .do = Proszę powiedzieć dziecku, że są Państwo dumni.
good-news-reason-learned = Nauka czegoś nowego
good-news-reason-tried = Bardzo dobra praca
good-news-reason-helped = Pomoc innym
good-news-reason-friends = Ładna wspólna zabawa
good-news-reason-dutch = Więcej niderlandzkiego
good-news-reason-dared = Odwaga w czymś nowym
good-news-reason-calm = Spokojna praca

## Services

# Child care at school before and after the lessons.
after-school-care = Opieka przed lekcjami i po lekcjach
    .text =
        Państwa dziecko może bawić się w szkole przed lekcjami lub po lekcjach.{ $has-morning ->
            [yes] { " " }Przed lekcjami: od { $morning }.
           *[no] { "" }
        } Po lekcjach: do { $evening }.{ $has-place ->
            [yes] { " " }Gdzie: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Cena za godzinę: { $cost }.
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Kto zapisuje dzieci: { $contact }.
           *[no] { "" }
        }
    .do =
        Czy potrzebują Państwo opieki? Proszę odpowiedzieć: tak lub nie{ $has-until ->
            [yes] . Najpóźniej: { $until }
           *[no] { "" }
        }.
# Bridge figure: a person at school who helps parents and school to understand each other. Keep the Dutch word "brugfiguur" in brackets.
bridge-figure-introduces = Brugfiguur: pomoc dla Państwa w szkole
    .text =
        Nazywam się { $name }. Moja praca: pomoc rodzicom (brugfiguur). Pomagam rodzicom w szkole. Mogą Państwo pytać o wszystko: dokumenty, pieniądze, język. Nic nie mówię innym bez Państwa zgody.{ $has-days ->
            [yes] { " " }Dni w szkole: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Gdzie: { $place }.
           *[no] { "" }
        }{ $has-phone ->
            [yes] { " " }Telefon: { $phone }.
           *[no] { "" }
        }
    .do = Proszę po prostu przyjść. Nie trzeba się umawiać.
bridge-figure-introduces-days-monday = poniedziałek
bridge-figure-introduces-days-tuesday = wtorek
bridge-figure-introduces-days-wednesday = środa
bridge-figure-introduces-days-thursday = czwartek
bridge-figure-introduces-days-friday = piątek
