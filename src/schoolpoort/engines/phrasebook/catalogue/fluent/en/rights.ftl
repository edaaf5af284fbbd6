### A guardian's rights: consents, who looked, seeing and correcting what the school keeps, complaints.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

# Tile of the own space, and title of its page.
rights-consents-title = What may the school do?

## Consents

rights-consents-intro = You are free to choose. Yes and no are both fine. You can always change.
rights-consents-silence = No answer? Then the school does not do it.
rights-public-task-title = This is part of the school's work
rights-public-task = Teaching and sending you messages about your child. No yes is needed for that.
rights-photos-of = Photos of { $child }
rights-asks-both = The school also asks the other household of your child.
consent-photo-taking = May the school take photos and videos?
consent-photo-taking-why = In the class, on an outing or at a party. Showing them is another question.
consent-photo-class-group = May the class see the photos?
consent-photo-class-group-why = Only the parents of the class see them.
consent-photo-on-paper = May a photo be in the school paper?
consent-photo-on-paper-why = All families of the school see it.
consent-photo-website = May a photo be on the school's website?
consent-photo-website-why = Everybody with internet can see it.
consent-photo-social-media = May a photo be on the school's social media?
consent-photo-social-media-why = Everybody can see it and pass it on. It cannot always be taken away.
# $school, $code: 6 digits, $said: what the guardian said in a talk at school. Text of an SMS or mail.
consent-code-message =
    { $school }: you said { $said ->
        [yes] YES
       *[no] NO
    } about photos. Is that right? Type { $code } on the school's screen. Not right? Give the code to nobody.
consent-code-type = Is this right? Then type the code that you get now.
rights-sharing-title = Telling others something about you
consent-buddy = May a buddy or volunteer know what you need?
consent-buddy-why = Only your first name, your languages and what you ask.
consent-partner = May the school share something about you with { $name }?
rights-said-yes = You said yes on { $date }.
rights-said-no = You said no on { $date }.
rights-not-said = You have not answered yet.
rights-saved = Saved. This holds now.

## What is shared with whom

rights-shared-title = What does the school share with whom?
rights-shared-intro = The school shares only what is needed.
rights-shared-law = The law says so
rights-shared-processor = They work for the school
rights-shared-consent = This is allowed because you said yes
rights-shared-nothing = There is nothing here now.
rights-shared-since = Since { $date }
rights-shared-change = Change your answer
share-aim-pupil-guidance = The CLB helps pupils with health and learning.
share-aim-learning-support = Help with learning in the class.
share-aim-language-lessons = Dutch lessons for parents.
share-aim-homework-help = Help with homework and free time.
share-aim-software = The school's computers and programs.
share-aim-government = Enrolment and school allowance.

## Who looked

rights-looked-title = Who looked at my data?
rights-looked-intro = Here you see who looked at your data or changed them.
rights-looked-nobody = Nobody has looked at your data yet.
rights-looked-read = looked at
rights-looked-changed = changed
rights-looked-emergency = looked at in an emergency
rights-looked-guardian = your data
rights-looked-child = data of your child
rights-looked-question = your question or answer
rights-looked-consent = what the school may do
rights-looked-request = your request about your data
rights-looked-complaint = your complaint
rights-role-teacher = teacher
rights-role-care-coordinator = care coordinator
rights-role-bridge-figure = bridge figure
rights-role-school-administrator = school administrator
rights-role-staff = somebody of the school
rights-you = you yourself
rights-newer = Newer
rights-older = Older

## A complaint or a report of discrimination

rights-complaint-title = Tell about a complaint or discrimination
rights-complaint-intro = Did something go wrong? Tell us. It has no consequence for your child.
rights-complaint-reader = Only { $name } reads this. The teacher, the head and your partner do not see it.
rights-complaint-nobody = The school has nobody for this now. You can go to people outside the school with it.
rights-complaint-board = The school board. The school knows the name and address.
rights-complaint-institute = The Vlaams Mensenrechteninstituut. It helps with discrimination, free of charge.
rights-complaint-pick = What happened? Choose or write.
complaint-unkind = Somebody was not kind.
complaint-discrimination = We get less because of our origin, language or religion.
complaint-bullying = My child is bullied.
complaint-not-heard = The school does not listen to us.
complaint-other = Something else
rights-complaint-words = Your own words. It may be in your language.
rights-send = Send
rights-complaint-mine = What you told
rights-complaint-new = not read yet
rights-complaint-open = read
rights-complaint-closed = closed
rights-complaint-write = Write something more
rights-complaint-give = Give this to { $name } too
rights-complaint-kept = We keep this until a year after the end. Then it is gone.
rights-school-choose = Which school is it about?

## Seeing, correcting and erasing

rights-data-title = My data
rights-export-title = Read what the school knows about you
rights-export-intro = We make a file in your language. Nothing about your partner is in it.
rights-export-make = Make the file
rights-export-busy = We are making the file. Look again in a minute.
rights-export-again = Look again
rights-export-ready = Ready. You can get it until { $date }.
rights-export-pdf = To read (PDF)
rights-export-json = For a computer (JSON)
rights-correct-title = Something is not right
rights-correct-what = What is not right?
rights-correct-wanted = This is right
rights-of-you = Of you
rights-requests-mine = What you asked
rights-request-correction = Correct something
rights-request-erasure = Erase data
rights-request-open = The school is looking at it.
rights-request-accepted = Done on { $date }.
rights-request-refused = Not done. The school wrote why on { $date }:
rights-erase-title = Erase data
rights-erase-can = This can go: your requests for help, your own words, your languages and numbers when your child has left, and this space.
rights-erase-keep-child = Your name and address stay while your child is at the school. After that until 31 August of the next school year.
rights-erase-keep-attendance = The school keeps the list of who was in class for five years. The law says so.
rights-erase-keep-history = The school keeps who looked at your data for five years. Your name is not in it.
rights-erase-ask = Ask to erase
rights-asked = The school got your request. You will read the answer here.

## The copy of one's own data: headings and labels

data-copy-title = What the school knows about you
data-copy-of = File of { $date }
data-nothing = Nothing
data-section-person = Who you are
data-section-channels = How we reach you
data-section-languages = Your languages
data-section-children = Your children
data-section-consents = What the school may do
data-section-messages = Messages you got
data-section-answers = Your answers and questions
data-section-tasks = What the school does for you
data-section-complaints = Your complaints
data-section-requests = Your requests about data
data-section-looked = Who looked at your data
data-section-space = This space
data-field-first-name = First name
data-field-last-name = Last name
data-field-birth-date = Date of birth
data-field-address = Address
data-field-phone = Telephone
data-field-school = School
data-field-class = Class
data-field-way = How
data-field-works = Works
data-field-language = Language
data-field-listening = Prefers listening
data-field-translation = Translation until
data-field-date = Date
data-field-title = Title
data-field-text = Text
data-field-answer = Answer
data-field-what = What
data-field-who = Who
data-field-until = Until
data-field-why = Why
data-field-state = State
data-yes = yes
data-no = no
