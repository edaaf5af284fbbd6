### Texts of the building blocks, English (translated from the Dutch).
### Value = title (max 42 characters). .text = 1 to 4 short sentences. .do = what the family does, one line.
### Dates, times, periods and money come in already formatted, in one grammatical form ("donderdag 3 december 2026", "09:15", "€ 12,50").
### $<param>-label = the chosen option(s) as text. $has-<param> = "yes" or "no". $child = first name of the child.
### Write at level A2: short sentences, no blame, "your child", formal "you". Always the same word for the same thing.
### The word after {" "} keeps the space between two sentences; keep it.

## Absence

# How a family reports that a child is ill. $phone: phone number of the school. $time: call before this hour.
sick-report = Is your child ill? Call the school
    .text =
        Is your child ill? Then keep your child at home. Call the school the same day: { $phone }.{ $has-time ->
            [yes] { " " }Call before { $time }.
           *[no] { "" }
        } Later, give your child a note for school.
    .do = Call the school if your child is ill.

# "briefje": a short written note that says why the child was absent. No blame in the tone.
note-missing = We still need a note
    .text =
        { $child } was not at school. { $has-last-day ->
            [yes] First day: { $day }. Last day: { $last-day }.
           *[no] Day: { $day }.
        } { $note ->
            [doctor-note] Ask your doctor for a note.
           *[own-note] You may write the note yourself. Write why your child was at home.
        }
    .do = Send the note with your child by { $until }.
note-missing-note-own-note = Note from the parent
note-missing-note-doctor-note = Note from the doctor

# The child came after the start of the lesson. Friendly: we look for a solution together.
late = On time at school, together
    .text = { $child } came after the start of the lesson. Day: { $day }. The lesson starts at { $time }. Is coming on time difficult? We look for a solution together.
    .do = Bring your child to school before { $time }.

## Calendar

# One day without school. study-day: teachers learn that day, children stay at home.
day-off = No school
    .text =
        There is no school on { $date }. { $reason ->
            [study-day] The teachers have training that day.
            [public-holiday] It is a public holiday.
           *[free-day] The children have a free day.
        }{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] There is child care at school.
                   *[no] There is no child care.
                }
           *[no] { "" }
        }{ $has-back ->
            [yes] { " " }School starts again on { $back }.
           *[no] { "" }
        }
    .do = Keep your child at home that day, or find child care.
day-off-reason-study-day = Training day for teachers
day-off-reason-public-holiday = Public holiday
day-off-reason-free-day = Free day
day-off-childcare-yes = Yes
day-off-childcare-no = No

# Strike explained: people do not work that day. closed: the whole school is closed. care-only: no lessons, but children can be looked after.
strike = Strike: no lessons
    .text =
        There is a strike on { $date }. A strike: people do not work that day. { $situation ->
            [closed] The school is closed. There is no child care.
           *[care-only] There are no lessons. There is child care at school.
        }
    .do =
        { $situation ->
            [closed] Keep your child at home that day.
           *[care-only] Do you need child care? Tell us by { $until }.
        }
strike-situation-closed = The school is closed
strike-situation-care-only = Only child care

# $name-label: name of the holiday. $period: from - to.
holiday = School holiday
    .text =
        { $name-label }: { $period }. There is no school then. First day after the holiday: { $back }.{ $has-time ->
            [yes] { " " }School starts at { $time }.
           *[no] { "" }
        }
holiday-name-autumn = Autumn holiday
holiday-name-christmas = Christmas holiday

# One week in February or March.
holiday-name-spring = Spring half-term holiday
holiday-name-easter = Easter holiday
holiday-name-summer = Summer holiday

# The hours of one school day are different. $start, $end: hours.
hours-change = Different school hours
    .text =
        The hours are different on { $date }.{ $has-start ->
            [yes] { " " }School starts at { $start }.
           *[no] { "" }
        } School ends at { $end }.{ $has-childcare ->
            [yes]
                { " " }{ $childcare ->
                    [yes] After that there is child care at school.
                   *[no] After that there is no child care.
                }
           *[no] { "" }
        }
    .do = Pick up your child at { $end }, or find child care.
hours-change-childcare-yes = Yes
hours-change-childcare-no = No

# First day of a new school year.
first-school-day = The first school day
    .text =
        Welcome! School starts on { $date } at { $time }.{ $has-place ->
            [yes] { " " }Take your child to: { $place }.
           *[no] { "" }
        }{ $has-teacher ->
            [yes] { " " }The teacher is { $teacher }.
           *[no] { "" }
        }{ $has-welcome ->
            [yes]
                { " " }{ $welcome ->
                    [yes] You may come into the classroom for a moment.
                   *[no] You say goodbye at the school gate.
                }
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Give your child: { $items-label }.
           *[no] Bring your child on time.
        }
first-school-day-welcome-yes = Yes
first-school-day-welcome-no = No

## Outings

# $kind-label: kind of place (museum, farm ...). $place: the name of the place. $transport-label: on foot, by bus ...
outing = We go on an outing
    .text =
        The class goes on an outing on { $date }. We go to: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }How we travel: { $transport-label }.
           *[no] { "" }
        } We leave at { $time }.{ $has-back ->
            [yes] { " " }Back at school: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Price: { $cost }. You pay later, with the school bill.
           *[no] { "" }
        }
    .do =
        { $has-items ->
            [yes] Give your child: { $items-label }.
           *[no] Bring your child to school on time.
        }

# As "outing", and the parent signs that the child may come along.
outing-permission = May your child come on the outing?
    .text =
        The class goes on an outing on { $date }. We go to: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }.{ $has-transport ->
            [yes] { " " }How we travel: { $transport-label }.
           *[no] { "" }
        } We leave at { $time }.{ $has-back ->
            [yes] { " " }Back at school: { $back }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Price: { $cost }. You pay later, with the school bill.
           *[no] { "" }
        }{ $has-items ->
            [yes] { " " }Give your child: { $items-label }.
           *[no] { "" }
        }
    .do = May your child come? Sign by { $until }.

# The class goes away for several days; the children sleep there. "instalments": pay a small part each time.
multi-day-trip = The class goes away for a few days
    .text =
        The class goes away together: { $kind-label }{ $has-place ->
            [yes] , { $place }
           *[no] { "" }
        }. When: { $period }. The children sleep there.{ $has-time ->
            [yes] { " " }We leave at { $time }.
           *[no] { "" }
        } Price: { $cost }. { $instalments ->
            [yes] You may pay in small parts.
           *[no] Is paying difficult? Talk to us.
        }{ $has-items ->
            [yes] { " " }Give your child: { $items-label }.
           *[no] { "" }
        }{ $has-info-date ->
            [yes] { " " }We tell you more on { $info-date }.
           *[no] { "" }
        }
    .do = May your child come? Sign by { $until }.
multi-day-trip-instalments-yes = Yes
multi-day-trip-instalments-no = No

## Sport

# Pupils go swimming with the whole class.
swimming-starts = Swimming lessons start
    .text =
        Your child goes swimming with the class. First lesson: { $date } at { $time }.{ $has-place ->
            [yes] { " " }Swimming pool: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Price each time: { $cost }.
           *[no] { "" }
        }
    .do = Give your child: { $items-label }.

# Swimming things were not at school. No blame; we help when the family does not have them.
swimming-kit-forgotten = Swimming things for the next lesson
    .text = Your child had no swimming things today. The next swimming lesson is on { $date }. Do you have no swimming things? Tell us. We are happy to help.
    .do = Next time, give your child: { $items-label }.

# Gym = physical education at school. $days-label: list of weekdays.
gym-kit = Bring gym things
    .text =
        Your child has gym lessons. Gym is sport at school.{ $has-date ->
            [yes] { " " }The gym lessons start on { $date }.
           *[no] { "" }
        } Days: { $days-label }.
    .do = Give your child: { $items-label }.
gym-kit-days-monday = Monday
gym-kit-days-tuesday = Tuesday
gym-kit-days-wednesday = Wednesday
gym-kit-days-thursday = Thursday
gym-kit-days-friday = Friday

## Health

# Head lice. Goes to the whole class; nobody is to blame.
lice = There are head lice in the class
    .text =
        Lice are tiny insects in the hair. Every child can get lice. Do you see lice? Ask the pharmacist for advice.{ $has-recheck ->
            [yes] { " " }We check again on { $recheck }.
           *[no] { "" }
        }
    .do = Check your child's hair this evening.

# $illness-label: name of the illness. $signs-label: fever, spots ... (labels of the pictograms).
infectious-illness = There is an illness in the class
    .text =
        A child in the class is ill: { $illness-label }. Other children can get this too.{ $has-signs ->
            [yes] { " " }Look for: { $signs-label }.
           *[no] { "" }
        }{ $has-pregnancy ->
            [yes]
                { $pregnancy ->
                    [yes] { " " }Are you pregnant? Then call your doctor.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do =
        { $action ->
            [stay-home] Ill? Keep your child at home and call the school.
            [doctor] Do you see this in your child? Call your doctor.
           *[watch] Watch your child well every day.
        }
infectious-illness-illness-chickenpox = chickenpox
infectious-illness-illness-stomach-flu = stomach flu
infectious-illness-illness-flu = flu
infectious-illness-illness-corona = corona
infectious-illness-illness-scarlet-fever = scarlet fever
infectious-illness-illness-hand-foot-mouth = hand, foot and mouth disease

# Impetigo: a skin infection with yellow crusts.
infectious-illness-illness-impetigo = impetigo (sore skin)
infectious-illness-illness-pink-eye = an eye infection
infectious-illness-illness-whooping-cough = whooping cough

# Threadworms (pinworms).
infectious-illness-illness-worms = threadworms
infectious-illness-action-stay-home = Keep at home and call the school
infectious-illness-action-doctor = Call the doctor
infectious-illness-action-watch = Watch well
infectious-illness-pregnancy-yes = Yes
infectious-illness-pregnancy-no = No

# CLB: the centre of doctors, nurses and others who look after pupils' health and well-being at school. Keep the letters CLB and explain them.
vaccination-clb = A vaccine at school
    .text =
        Your child can get a vaccine on { $date }. A vaccine protects against an illness: { $vaccine-label }. The CLB gives the injection. The CLB: doctors and nurses for schools. The injection is free.{ $has-place ->
            [yes] { " " }Place: { $place }.
           *[no] { "" }
        }
    .do = Sign the paper. Send it with your child by { $until }.

# Vaccine in the first year of primary school.
vaccination-clb-vaccine-tetanus-polio = tetanus, diphtheria, whooping cough and polio

# Vaccine measles, mumps, rubella.
vaccination-clb-vaccine-measles = measles, mumps and rubella

# Medical check-up of the pupil by the CLB.
medical-exam-clb = The CLB doctor checks your child
    .text =
        The CLB: doctors and nurses for schools. The check-up is on { $date }{ $has-time ->
            [yes] { " " }at { $time }
           *[no] { "" }
        }. { $location ->
            [clb] The check-up is at the CLB.
           *[school] The check-up is at school.
        }{ $has-place ->
            [yes] { " " }Address: { $place }.
           *[no] { "" }
        } It is free. { $parent ->
            [may] You may come with your child.
            [must] Please come with your child.
           *[not-needed] You do not have to come.
        }
    .do =
        { $has-items ->
            [yes] Give your child: { $items-label }.
           *[no] Do you have questions about health? Call the CLB.
        }
medical-exam-clb-location-school = At school
medical-exam-clb-location-clb = At the CLB
medical-exam-clb-parent-may = The parent may come
medical-exam-clb-parent-must = The parent comes too
medical-exam-clb-parent-not-needed = The parent does not have to come

# The child must take medicine at school. "Geef het niet mee met uw kind": a child does not carry the medicine; the parent brings it.
# Take care that no language says "do not give the medicine to the child".
medication = Medicine at school
    .text =
        We are happy to give your child the medicine{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. We need a paper from the doctor. The paper says: how much and when.{ $has-contact ->
            [yes] { " " }Give the medicine to { $contact }.
           *[no] { " " }Give the medicine to the teacher.
        } Bring it yourself. Your child does not carry it.
    .do = Bring the medicine and the paper by { $until }.

# A signature before the school gives medicine; the doctor's paper says how much and when.
medication-permission = May we give your child medicine?
    .text =
        Your child takes medicine at school{ $has-medicine ->
            [yes] : { $medicine }
           *[no] { "" }
        }. We only give the medicine if you agree. We follow the paper from the doctor.
    .do = Do you agree? Then sign by { $until }.

# Snack in the morning break. $days-label: list of weekdays.
healthy-snack = Healthy food at school
    .text =
        We eat healthy food at school.{ $has-days ->
            [yes] { " " }Days: { $days-label }.
           *[no] { "" }
        } No sweets and no soft drinks, please.
    .do = Give your child: { $items-label }.
healthy-snack-days-monday = Monday
healthy-snack-days-tuesday = Tuesday
healthy-snack-days-wednesday = Wednesday
healthy-snack-days-thursday = Thursday
healthy-snack-days-friday = Friday

# The child fell or was hurt at school. Calm tone. $part-label: part of the body.
child-fell = Your child fell
    .text =
        { $child } fell at school. When: { $date }, { $time }. Where it hurts: { $part-label }. We helped your child.{ $has-phone ->
            [yes] { " " }Questions? Call { $phone }.
           *[no] { "" }
        }
    .do =
        { $advice ->
            [nothing] Your child is fine. You do not have to do anything.
            [head-watch] A lot of pain, vomiting or very tired? Call the doctor at once.
            [doctor] Take your child to the doctor today.
           *[watch] Watch your child well at home.
        }
child-fell-part-head = head
child-fell-part-face = face
child-fell-part-mouth = mouth or teeth
child-fell-part-arm = arm
child-fell-part-hand = hand
child-fell-part-leg = leg
child-fell-part-knee = knee
child-fell-part-foot = foot
child-fell-advice-nothing = Nothing
child-fell-advice-watch = Watch well at home
child-fell-advice-head-watch = Bumped head: watch well, call the doctor if needed
child-fell-advice-doctor = To the doctor today

## Money

# $reasons-label: list of what the bill is for. $reference: text to write with the bank transfer.
school-bill = The school bill
    .text =
        You pay: { $amount }.{ $has-reasons ->
            [yes] { " " }This is for: { $reasons-label }.
           *[no] { "" }
        }{ $has-account ->
            [yes] { " " }Account number: { $account }.
           *[no] { "" }
        }{ $has-reference ->
            [yes] { " " }Write with it: { $reference }.
           *[no] { "" }
        } Is paying difficult? Talk to us. We do not tell other people.
    .do = Pay by { $until }.
school-bill-reasons-meals = meals
school-bill-reasons-outings = outings
school-bill-reasons-swimming = swimming
school-bill-reasons-care = child care
school-bill-reasons-materials = materials
school-bill-reasons-trip = days away with the class

# A kind reminder: help comes first. Never a threat, no shame.
bill-reminder = The school bill: we are happy to help
    .text =
        We do not see a payment of { $amount } yet. Did you already pay? Then all is well. Is paying difficult? That is quite normal. Talk to { $contact }.{ $has-phone ->
            [yes] { " " }Phone: { $phone }.
           *[no] { "" }
        } We look for a solution together.
    .do = Pay or talk to us by { $until }.

# Hot lunch at school. pork-free: there is food without pork or without meat.
hot-meals = Would your child like a hot lunch?
    .text =
        Your child can eat a hot lunch at school. From: { $date }. Price of a meal: { $cost }.{ $has-days ->
            [yes] { " " }Days: { $days-label }.
           *[no] { "" }
        }{ $has-pork-free ->
            [yes]
                { $pork-free ->
                    [yes] { " " }There is also food without pork or without meat.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Answer yes or no by { $until }.
hot-meals-days-monday = Monday
hot-meals-days-tuesday = Tuesday
hot-meals-days-wednesday = Wednesday
hot-meals-days-thursday = Thursday
hot-meals-days-friday = Friday
hot-meals-pork-free-yes = Yes
hot-meals-pork-free-no = No

## Admin

# Phone numbers of adults whom the school may call, and the address.
emergency-contact = Who may we call?
    .text = Sometimes we must call you quickly. Write 2 phone numbers of adults on paper. Write your address too. Do you have a new number? Tell us at once.
    .do =
        Give the paper{ $has-contact ->
            [yes] { " " }to { $contact }
           *[no] { " " }to the teacher
        } by { $until }.

# Free choice: yes and no are both fine. No answer means no photos.
photo-permission = May we show photos of your child?
    .text = We take photos in the class. We show them here: { $uses-label }. You are free to choose. No answer? Then we show no photos. You can change this later.
    .do =
        Is it fine for you? Then sign{ $has-until ->
            [yes] { " " }by { $until }
           *[no] { "" }
        }.

# Only the parents of the class can see these photos.
photo-permission-uses-school-platform = class group
photo-permission-uses-website = website
photo-permission-uses-social-media = social media
photo-permission-uses-on-paper = school paper

# A signature before the child goes home with somebody else. $who: this person's name.
pick-up-permission = May someone else collect your child?
    .text =
        Someone else collects your child: { $who }.{ $has-date ->
            [yes] { " " }Day: { $date }.
           *[no] { "" }
        } Your child only goes along if you agree.
    .do = Do you agree? Then sign by { $until }.

## Learning

# "agenda": the child's school diary, a small book with homework and messages.
diary-sign = Your name in the school diary
    .text = The school diary is the small book with homework. Look at it with your child. Is something not clear? Please ask us.
    .do =
        { $frequency ->
            [every-week] Put your signature in the diary every week.
           *[every-day] Put your signature in the diary every day.
        }
diary-sign-frequency-every-day = Every day
diary-sign-frequency-every-week = Every week

# $tasks-label: reading, sums ... (labels of the pictograms). The home language is welcome.
homework = Homework
    .text =
        Your child has homework: { $tasks-label }. Ready by: { $date }.{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] Your child works 1 minute a day.
                   *[other] Your child works { $minutes } minutes a day.
                }
           *[no] { "" }
        } Talk together about the lesson. Your own language is very good.
    .do = Give your child a quiet place.

# School report: says how the child is doing.
report-card = The school report
    .text = Your child gets the school report on { $date }. The report says how school is going. Look at it with your child. Say what goes well.
    .do =
        { $has-until ->
            [yes] Sign the report. Give it back by { $until }.
           *[no] Sign the report and give it back.
        }

# A talk about one child. Warm: the parent knows the child best. "tolk": interpreter, always an adult.
care-talk = A talk about your child
    .text =
        We would like to talk with you about { $child }. You know your child best. When: { $date } at { $time }.{ $has-place ->
            [yes] { " " }Where: { $place }.
           *[no] { "" }
        } With: { $teacher }{ $has-others ->
            [yes] , { $others-label }
           *[no] { "" }
        }. We talk about: { $topic-label }. Do you need an interpreter? An interpreter translates for you. Tell us.
    .do = Can you come? Answer by { $until }.
care-talk-topic-learning = learning
care-talk-topic-language = language
care-talk-topic-feeling-well = feeling well
care-talk-topic-playing-together = playing together
care-talk-topic-health = health
care-talk-topic-next-year = next school year

# The teacher who gives extra help to pupils.
care-talk-others-care-teacher = the care teacher

# CLB: the centre of doctors, nurses and others for schools; keep the letters CLB.
care-talk-others-clb = somebody from the CLB (health)

# The person at school who helps parents.
care-talk-others-bridge-figure = the bridge figure
care-talk-others-interpreter = an interpreter

## Meeting

# "oudercontact": a short talk between parent and teacher about the child. $minutes: length of one talk.
parents-evening-invite = Parents' evening: when can you come?
    .text =
        Parents' evening: a talk with the teacher. We talk about your child. Day: { $date }{ $has-second-date ->
            [yes] { " " }or { $second-date }
           *[no] { "" }
        }. Between { $start } and { $end }. { $minutes ->
            [one] The talk takes 1 minute.
           *[other] The talk takes { $minutes } minutes.
        }{ $has-place ->
            [yes] { " " }Where: { $place }.
           *[no] { "" }
        } Do you need an interpreter? An interpreter translates for you. Tell us.
    .do = Choose a time by { $until }.

parents-evening-confirmed = Your talk with the teacher
    .text =
        We talk about { $child }. When: { $date } at { $time }. With: { $teacher }.{ $has-place ->
            [yes] { " " }Where: { $place }.
           *[no] { "" }
        }{ $has-minutes ->
            [yes]
                { " " }{ $minutes ->
                    [one] The talk takes 1 minute.
                   *[other] The talk takes { $minutes } minutes.
                }
           *[no] { "" }
        }{ $has-interpreter ->
            [yes]
                { " " }{ $interpreter ->
                    [yes] There is an interpreter. An interpreter translates for you.
                   *[no] There is no interpreter.
                }
           *[no] { "" }
        }
    .do = You cannot come? Tell us soon.
parents-evening-confirmed-interpreter-yes = Yes
parents-evening-confirmed-interpreter-no = No

# An evening at school with information for all parents of the class.
info-evening = Information evening for parents
    .text =
        You are welcome at school. When: { $date } at { $time }.{ $has-end ->
            [yes] { " " }It ends at { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Where: { $place }.
           *[no] { "" }
        } We talk about: { $topic-label }.{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }There is child care for your children.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Will you come? Answer yes or no.
info-evening-topic-new-year = the new school year
info-evening-topic-reading = learning to read
info-evening-topic-trip = a few days away with the class
info-evening-topic-secondary-school = secondary school (after primary school)
info-evening-topic-screens = phone and computer
info-evening-topic-language = language at home and at school
info-evening-childcare-yes = Yes
info-evening-childcare-no = No

# Informal: parents drink coffee and talk with each other at school.
coffee-moment = Come and have coffee at school
    .text =
        Drink coffee or tea with other parents. When: { $date } at { $time }.{ $has-end ->
            [yes] { " " }It ends at { $end }.
           *[no] { "" }
        } Where: { $place }.{ $has-host ->
            [yes] { " " }You meet { $host } there.
           *[no] { "" }
        } It is free. Speak the language that you like.{ $has-baby ->
            [yes]
                { $baby ->
                    [yes] { " " }Babies and toddlers are welcome too.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Will you come? Answer yes or no. You can also just come.
coffee-moment-baby-yes = Yes
coffee-moment-baby-no = No

# Dutch lessons for parents, in the school.
dutch-for-parents = Learn Dutch at school
    .text =
        Parents can learn Dutch at school. First lesson: { $date } at { $time }.{ $has-end ->
            [yes] { " " }The lesson ends at { $end }.
           *[no] { "" }
        }{ $has-days ->
            [yes] { " " }Days: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Where: { $place }.
           *[no] { "" }
        } { $price ->
            [yes] The lessons are free.
           *[no]
                { $has-cost ->
                    [yes] Price: { $cost }.
                   *[no] Ask us the price.
                }
        }{ $has-childcare ->
            [yes]
                { $childcare ->
                    [yes] { " " }There is child care for your children.
                   *[no] { "" }
                }
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Questions? Talk to { $contact }.
           *[no] { "" }
        }
    .do = Would you like to learn Dutch? Answer yes or no.
dutch-for-parents-days-monday = Monday
dutch-for-parents-days-tuesday = Tuesday
dutch-for-parents-days-wednesday = Wednesday
dutch-for-parents-days-thursday = Thursday
dutch-for-parents-days-friday = Friday
dutch-for-parents-price-yes = Yes
dutch-for-parents-price-no = No
dutch-for-parents-childcare-yes = Yes
dutch-for-parents-childcare-no = No

# Party of the whole school, for families too.
school-party = School party
    .text =
        The whole family is welcome. When: { $date } at { $time }.{ $has-end ->
            [yes] { " " }It ends at { $end }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Where: { $place }.
           *[no] { "" }
        } { $has-cost ->
            [yes] Price: { $cost }.
           *[no] It is free.
        }{ $has-helpers ->
            [yes]
                { $helpers ->
                    [yes] { " " }Would you like to help? Tell the teacher.
                   *[no] { "" }
                }
           *[no] { "" }
        }
    .do = Will you come? Answer yes or no.
school-party-helpers-yes = Yes
school-party-helpers-no = No

## Class life

# Someone else than the usual teacher looks after the class. No health details.
teacher-ill = The teacher is not here
    .text =
        We are without { $teacher } for a while. { $has-last-day ->
            [yes] First day: { $date }. Last day: { $last-day }.
           *[no] Day: { $date }.
        } { $solution ->
            [other-class] The children go to another class.
            [care] The children stay together at school.
           *[other-teacher] Another teacher is in the class.
        }{ $has-substitute ->
            [yes] { " " }Name: { $substitute }.
           *[no] { "" }
        } There is school as usual.
teacher-ill-solution-other-teacher = Another teacher
teacher-ill-solution-other-class = Another class
teacher-ill-solution-care = Child care at school

# crown = the birthday of this child.
class-party = Party in the class
    .text =
        { $kind ->
            [crown] It is your child's birthday. We celebrate in the class.
            [saint] Saint Nicholas (Sinterklaas) comes to school. It is a feast for children.
            [christmas-tree] We celebrate Christmas in the class.
           *[party] We have a party in the class.
        } When: { $date }. You do not have to buy anything.
    .do =
        { $has-items ->
            [yes] Your child may bring this: { $items-label }.
           *[no] You do not have to do anything.
        }

dress-up = Dressing up at school
    .text = The children may dress up on { $date }. Use something from home. You do not have to buy anything. Not dressing up is fine too.
    .do = Your child may wear this: { $theme-label }.

# Used things from home for arts and crafts.
craft-material = Crafts: can you help?
    .text = The children make something nice. Do you have these things at home? Do not buy anything new. Give them to your child by { $until }.
    .do =
        Give your child: { $items-label }.{ $has-count ->
            [yes]
                { " " }{ $count ->
                    [one] Of each: 1.
                   *[other] Of each: { $count }.
                }
           *[no] { "" }
        }

# Clothes and things that stay at school, or are missing now (coat, boots, nappies).
spare-clothes = Extra things for your child
    .text =
        Your child needs these things at school. Write your child's name on them. Is it difficult? Tell us. We are happy to help.{ $has-until ->
            [yes] { " " }Bring them by { $until }.
           *[no] { "" }
        }
    .do = Give your child: { $items-label }.

# A compliment about the child.
good-news = Good news about your child
    .text =
        { $reason ->
            [learned] { $child } learned something new.
            [helped] { $child } helped other children well.
            [friends] { $child } plays nicely with other children.
            [dutch] { $child } speaks more and more Dutch.
            [dared] { $child } dared to do something new.
            [calm] { $child } worked calmly and well.
           *[tried] { $child } worked very well.
        } We are happy and proud.{ $has-teacher ->
            [yes] { " " }Greetings from { $teacher }.
           *[no] { "" }
        }
    .do = Tell your child that you are proud.
good-news-reason-learned = Learned something new
good-news-reason-tried = Worked very well
good-news-reason-helped = Helped others
good-news-reason-friends = Played nicely together
good-news-reason-dutch = Spoke more Dutch
good-news-reason-dared = Dared something new
good-news-reason-calm = Worked calmly

## Services

# Child care at school before and after the lessons.
after-school-care = Child care before and after school
    .text =
        Your child can stay and play before or after lessons.{ $has-morning ->
            [yes] { " " }Before school: from { $morning }.
           *[no] { "" }
        } After school: until { $evening }.{ $has-place ->
            [yes] { " " }Where: { $place }.
           *[no] { "" }
        }{ $has-cost ->
            [yes] { " " }Price per hour: { $cost }.
           *[no] { "" }
        }{ $has-contact ->
            [yes] { " " }Register with { $contact }.
           *[no] { "" }
        }
    .do =
        Would you like child care? Answer yes or no{ $has-until ->
            [yes] { " " }by { $until }
           *[no] { "" }
        }.

# Bridge figure: a person at school who helps parents and school to understand each other. Keep the Dutch word "brugfiguur" in brackets.
bridge-figure-introduces = The bridge figure helps you at school
    .text =
        I am { $name }, the bridge figure (brugfiguur). I help parents at school. You can ask anything: papers, money, language. I tell nobody without your yes.{ $has-days ->
            [yes] { " " }Days at school: { $days-label }.
           *[no] { "" }
        }{ $has-place ->
            [yes] { " " }Where: { $place }.
           *[no] { "" }
        }{ $has-phone ->
            [yes] { " " }Phone: { $phone }.
           *[no] { "" }
        }
    .do = Please come by. You do not need an appointment.
bridge-figure-introduces-days-monday = Monday
bridge-figure-introduces-days-tuesday = Tuesday
bridge-figure-introduces-days-wednesday = Wednesday
bridge-figure-introduces-days-thursday = Thursday
bridge-figure-introduces-days-friday = Friday
