### The seven kinds of adults who help: what each does and does not do, in a table for guardians.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

roles-title = Who can help you?
roles-intro = Seven kinds of people help parents and schools. They are always adults.
roles-who = Who?
roles-does = What this person does
roles-does-not = Not this
role-bridge-figure = Bridge figure
role-bridge-figure-does = Works at school. Listens to you, helps with papers and brings you to the right people.
role-bridge-figure-not = Decides nothing for you. Is not an interpreter.
role-mediator = Intercultural mediator
role-mediator-does = Speaks your language. Explains how things are done here and how you do them. So both sides understand each other.
role-mediator-not = Takes no side and decides nothing.
role-buddy = Buddy
role-buddy-does = Is at your side for six months: talking, going somewhere together, getting to know the town.
role-buddy-not = Does not look for a house. Does not give or lend money.
role-volunteer = Volunteer
role-volunteer-does = Helps once or now and then: coming with you, homework, practising Dutch.
role-volunteer-not = Gets no wage and asks you no money.
role-ambassador = Ambassador
role-ambassador-does = Is a parent too and speaks your language. Explains what the school means and answers questions.
role-ambassador-not = Does not speak for the school. Tells nobody what you asked.
role-education-professional = Education professional
role-education-professional-does = Teacher, care coordinator or somebody of the CLB. Talks with you about learning and about care for your child.
role-education-professional-not = Takes no big decision about your child without you.
role-interpreter = Interpreter
role-interpreter-does = Translates everything that everybody says.
role-interpreter-not = Adds nothing, gives no advice and keeps no notes.
roles-difference = Interpreter or mediator? An interpreter only says what you say. A mediator explains too. Everybody at the table knows which it is.
roles-no-children = A child or a teenager never interprets. So a child stays a child.
roles-silent = What you tell them, they tell nobody.
roles-how-to-ask = Would you like help? Tell the school, or choose 'I want help' with a message.

## Where one can help

roles-help-too = Would you like to help?
roles-help-where = Choose where you would like to help.
roles-help-nowhere = You cannot sign up here at the moment. Ask at school.
