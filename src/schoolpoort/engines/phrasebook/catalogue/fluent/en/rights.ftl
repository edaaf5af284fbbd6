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
