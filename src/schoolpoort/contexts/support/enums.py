"""Kinds and states of the support network. Ids never change: rows, the phrasebook and the planner use them."""

from django.db import models
from django.utils.translation import pgettext_lazy


class SupporterKind(models.TextChoices):
    """As what an adult helps: an interpreter translates all and adds nothing, a mediator explains culture."""

    BRIDGE_FIGURE = "bridge_figure", pgettext_lazy("kind of supporter", "brugfiguur")
    MEDIATOR = "mediator", pgettext_lazy("kind of supporter", "intercultureel bemiddelaar")
    BUDDY = "buddy", pgettext_lazy("kind of supporter", "buddy")
    VOLUNTEER = "volunteer", pgettext_lazy("kind of supporter", "vrijwilliger")
    AMBASSADOR = "ambassador", pgettext_lazy("kind of supporter", "ambassadeur")
    EDUCATION_PROFESSIONAL = "education_professional", pgettext_lazy("kind of supporter", "onderwijsprofessional")
    INTERPRETER = "interpreter", pgettext_lazy("kind of supporter", "tolk")


class SupporterState(models.TextChoices):
    """Where a supporter stands: nobody helps before the intake."""

    SIGNED_UP = "signed_up", pgettext_lazy("state of a supporter", "aangemeld")
    ACTIVE = "active", pgettext_lazy("state of a supporter", "helpt")
    PAUSED = "paused", pgettext_lazy("state of a supporter", "pauze")
    ENDED = "ended", pgettext_lazy("state of a supporter", "gestopt")


class CheckKind(models.TextChoices):
    """What a coordinator saw: only "seen on" is kept, never the document (decision 28)."""

    INFORMATION_NOTE = "information_note", pgettext_lazy("check of a supporter", "informatienota gegeven")
    INSURANCE = "insurance", pgettext_lazy("check of a supporter", "verzekering in orde")
    EXTRACT_596_2 = "extract_596_2", pgettext_lazy("check of a supporter", "uittreksel 596.2 gezien")
    AGREEMENT = "agreement", pgettext_lazy("check of a supporter", "afspraken ondertekend")


class Gender(models.TextChoices):
    """What a supporter wishes to say, and whom a guardian prefers; empty where nobody said or nobody minds."""

    WOMAN = "woman", pgettext_lazy("a person", "vrouw")
    MAN = "man", pgettext_lazy("a person", "man")


class LanguageUse(models.TextChoices):
    """What must be done in a language: the planner's words."""

    UNDERSTANDS = "understands", pgettext_lazy("a language", "begrijpen")
    SPEAKS = "speaks", pgettext_lazy("a language", "spreken")
    READS = "reads", pgettext_lazy("a language", "lezen")
    WRITES = "writes", pgettext_lazy("a language", "schrijven")


class RequestOrigin(models.TextChoices):
    """From where a request came."""

    MESSAGE = "message", pgettext_lazy("where help was asked", "bij een bericht")
    OWN_SPACE = "own_space", pgettext_lazy("where help was asked", "in de eigen ruimte")
    STAFF = "staff", pgettext_lazy("where help was asked", "door een collega")


class RequestState(models.TextChoices):
    """Where a request stands: asked, looked at, supporters invited, somebody promised, and how it ended."""

    ASKED = "asked", pgettext_lazy("state of a request for help", "gevraagd")
    PROPOSED = "proposed", pgettext_lazy("state of a request for help", "voorstel klaar")
    INVITED = "invited", pgettext_lazy("state of a request for help", "helper uitgenodigd")
    PROMISED = "promised", pgettext_lazy("state of a request for help", "afgesproken")
    DONE = "done", pgettext_lazy("state of a request for help", "klaar")
    WITHDRAWN = "withdrawn", pgettext_lazy("state of a request for help", "niet meer nodig")
    UNMET = "unmet", pgettext_lazy("state of a request for help", "niemand gevonden")


class PlaceKind(models.TextChoices):
    """Where help takes place."""

    SITE = "site", pgettext_lazy("place of help", "op school")
    TOWN = "town", pgettext_lazy("place of help", "in de buurt")
    REMOTE = "remote", pgettext_lazy("place of help", "per telefoon of video")


class InvitationState(models.TextChoices):
    """What became of an invitation. A reserve waits unseen until somebody before says no or nothing."""

    WAITING = "waiting", pgettext_lazy("state of an invitation", "wacht op antwoord")
    ACCEPTED = "accepted", pgettext_lazy("state of an invitation", "ja")
    DECLINED = "declined", pgettext_lazy("state of an invitation", "nee")
    EXPIRED = "expired", pgettext_lazy("state of an invitation", "geen antwoord")
    RESERVE = "reserve", pgettext_lazy("state of an invitation", "reserve")
    CLOSED = "closed", pgettext_lazy("state of an invitation", "niet meer nodig")


class PromiseState(models.TextChoices):
    """What became of a promise."""

    PROMISED = "promised", pgettext_lazy("state of a promise", "afgesproken")
    ILL = "ill", pgettext_lazy("state of a promise", "helper ziek")
    DONE = "done", pgettext_lazy("state of a promise", "gebeurd")
    FELL_THROUGH = "fell_through", pgettext_lazy("state of a promise", "ging niet door")


class Side(models.TextChoices):
    """Who answers the closing question."""

    GUARDIAN = "guardian", pgettext_lazy("who answers", "ouder")
    SUPPORTER = "supporter", pgettext_lazy("who answers", "helper")


class Helped(models.TextChoices):
    """The one question afterwards: did it help?"""

    YES = "yes", pgettext_lazy("did it help", "ja")
    A_BIT = "a_bit", pgettext_lazy("did it help", "een beetje")
    NO = "no", pgettext_lazy("did it help", "nee")


class PairState(models.TextChoices):
    """Where a buddy pair stands: the coordinator prepares, both say yes, they meet, they go on, it is over."""

    INTAKE = "intake", pgettext_lazy("state of a buddy pair", "voorbereiding")
    PROPOSED = "proposed", pgettext_lazy("state of a buddy pair", "voorgesteld")
    FIRST_MEETING = "first_meeting", pgettext_lazy("state of a buddy pair", "eerste ontmoeting")
    RUNNING = "running", pgettext_lazy("state of a buddy pair", "loopt")
    ENDED = "ended", pgettext_lazy("state of a buddy pair", "klaar")


class PairTask(models.TextChoices):
    """What a pair is for: one bounded task. Housing and money are no choice."""

    WAYS_OF_SCHOOL = "ways_of_school", pgettext_lazy("task of a buddy pair", "de school leren kennen")
    LETTERS = "letters", pgettext_lazy("task of a buddy pair", "brieven van school begrijpen")
    DUTCH = "dutch", pgettext_lazy("task of a buddy pair", "Nederlands oefenen")
    TALKS = "talks", pgettext_lazy("task of a buddy pair", "meegaan naar gesprekken op school")
    LEISURE = "leisure", pgettext_lazy("task of a buddy pair", "vrije tijd zoeken voor de kinderen")


class PairEnd(models.TextChoices):
    """Why a pair ended: kind reasons without blame. Nobody is told whose reason it is."""

    TIME_OVER = "time_over", pgettext_lazy("why a buddy pair ended", "de zes maanden zijn om")
    GOAL_REACHED = "goal_reached", pgettext_lazy("why a buddy pair ended", "het doel is bereikt")
    LITTLE_TIME = "little_time", pgettext_lazy("why a buddy pair ended", "er is nu weinig tijd")
    OTHER_HELP = "other_help", pgettext_lazy("why a buddy pair ended", "andere hulp past beter")
    NO_CLICK = "no_click", pgettext_lazy("why a buddy pair ended", "het klikt niet, dat kan")
    UNSAID = "unsaid", pgettext_lazy("why a buddy pair ended", "zonder reden, dat mag")


class HowIsIt(models.TextChoices):
    """The monthly question: how is it going? Only the coordinator reads the answer."""

    GOOD = "good", pgettext_lazy("how a buddy pair goes", "goed")
    A_LITTLE = "a_little", pgettext_lazy("how a buddy pair goes", "een beetje")
    TALK = "talk", pgettext_lazy("how a buddy pair goes", "wil met jou praten")


class SignalKind(models.TextChoices):
    """Why a coordinator looks after a pair."""

    TALK = "talk", pgettext_lazy("why to look after a pair", "wil met jou praten")
    SILENT = "silent", pgettext_lazy("why to look after a pair", "twee keer geen antwoord")


class QuestionState(models.TextChoices):
    """Where a question to an ambassador stands."""

    ASKED = "asked", pgettext_lazy("state of a question to an ambassador", "gevraagd")
    TAKEN = "taken", pgettext_lazy("state of a question to an ambassador", "iemand antwoordt")
    ANSWERED = "answered", pgettext_lazy("state of a question to an ambassador", "beantwoord")
    CLOSED = "closed", pgettext_lazy("state of a question to an ambassador", "niet beantwoord")
