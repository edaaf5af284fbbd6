"""Invented letters about a swimming lesson, in the languages that the tests and the pictures need."""

from dataclasses import replace

from schoolpoort.design.print import (
    AnswerOption,
    CardText,
    DateLeaf,
    Item,
    Letter,
    LetterLabels,
    LetterText,
    Section,
    TalkCard,
)

URL = "https://poort.example.org/m/Ab3dEf6h1jKl9mNo"

# A round face: the tests do not wait for a drawing, and a file that is there must look the same.
FACE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><circle cx="36" cy="36" r="27" fill="#f4b740"'
    ' stroke="#000" stroke-width="2.4"/><circle cx="27" cy="30" r="3"/><circle cx="45" cy="30" r="3"/>'
    '<path d="M24 44q12 12 24 0" fill="none" stroke="#000" stroke-width="2.4"/></svg>'
)


def face(concept: str) -> str:
    return FACE


_RTL = {"ar", "fa", "ur", "ps"}

# language: name, status, title, sentence, do, weekday, month, place, swimwear, towel, bag, bring, scan, tear off,
# sign, second sign, understood, question, help, free lines (child, class, number)
_WORDS: dict[str, tuple[str, ...]] = {
    "nl": (
        "Nederlands",
        "",
        "De zwemles begint",
        "{child} gaat zwemmen met de hele klas. Dat is op donderdag om 9.15 uur.",
        "Geef de zwemspullen mee.",
        "donderdag",
        "december",
        "Zwembad De Waterlelie",
        "zwempak",
        "handdoek",
        "rugzak",
        "Breng mee",
        "Scan met uw telefoon. Daar kunt u lezen, luisteren en antwoorden.",
        "Zet een kruisje en geef dit strookje mee naar school.",
        "Handtekening",
        "Handtekening andere ouder",
        "Ik begrijp het",
        "Ik heb een vraag",
        "Ik wil hulp",
    ),
    "ar": (
        "العربية",
        "ترجمة · مسودة",
        "درس السباحة يبدأ",
        "سيذهب {child} للسباحة مع الصف كله، يوم الخميس الساعة 9:15. للأسئلة اتصلوا على +32 460 00 12 34.",
        "أعطوا طفلكم أغراض السباحة.",
        "الخميس",
        "ديسمبر",
        "مسبح De Waterlelie",
        "ملابس السباحة",
        "منشفة",
        "حقيبة",
        "من فضلكم أحضروا",
        "امسحوا الرمز بهاتفكم. يمكنكم هناك القراءة والاستماع والرد.",
        "ضعوا علامة وأعيدوا هذه القصاصة إلى المدرسة.",
        "التوقيع",
        "توقيع الوالد الآخر",
        "فهمت",
        "لدي سؤال",
        "أريد مساعدة",
    ),
    "uk": (
        "Українська",
        "переклад · чернетка",
        "Починаються уроки плавання",
        "{child} йде плавати разом з усім класом. Коли: четвер, 9:15.",
        "Дайте дитині речі для плавання.",
        "четвер",
        "грудня",
        "Басейн De Waterlelie",
        "купальник",
        "рушник",
        "рюкзак",
        "Принесіть",
        "Відскануйте телефоном. Там можна прочитати, послухати й відповісти.",
        "Поставте хрестик і передайте цей талон до школи.",
        "Підпис",
        "Підпис другого з батьків",
        "Я розумію",
        "У мене є запитання",
        "Мені потрібна допомога",
    ),
    "fa": (
        "فارسی",
        "ترجمه · پیش‌نویس",
        "کلاس شنا شروع می‌شود",
        "{child} با همهٔ کلاس به شنا می‌رود. زمان: پنجشنبه ساعت 9:15.",
        "لطفاً وسایل شنا را همراه کودک بفرستید.",
        "پنجشنبه",
        "دسامبر",
        "استخر De Waterlelie",
        "لباس شنا",
        "حوله",
        "کوله‌پشتی",
        "همراه بیاورید",
        "با تلفن خود اسکن کنید. آنجا می‌توانید بخوانید، گوش کنید و پاسخ دهید.",
        "علامت بزنید و این برگه را به مدرسه برگردانید.",
        "امضا",
        "امضای والد دیگر",
        "فهمیدم",
        "سؤال دارم",
        "کمک می‌خواهم",
    ),
    "tr": (
        "Türkçe",
        "çeviri · taslak",
        "Yüzme dersi başlıyor",
        "{child} bütün sınıfla yüzmeye gidiyor. Gün: perşembe, 9.15.",
        "Yüzme eşyalarını çocuğunuza verin.",
        "perşembe",
        "aralık",
        "De Waterlelie yüzme havuzu",
        "mayo",
        "havlu",
        "sırt çantası",
        "Getirin",
        "Telefonunuzla tarayın. Orada okuyabilir, dinleyebilir ve cevap verebilirsiniz.",
        "Bir çarpı koyun ve bu parçayı okula verin.",
        "İmza",
        "Diğer velinin imzası",
        "Anladım",
        "Sorum var",
        "Yardım istiyorum",
    ),
    "fr": (
        "Français",
        "traduction · brouillon",
        "Les cours de natation commencent",
        "{child} va nager avec toute la classe, le jeudi à 9 h 15.",
        "Donnez les affaires de piscine à votre enfant.",
        "jeudi",
        "décembre",
        "Piscine De Waterlelie",
        "maillot de bain",
        "serviette",
        "sac à dos",
        "À apporter",
        "Scannez avec votre téléphone. Vous pouvez y lire, écouter et répondre.",
        "Cochez une case et rendez ce talon à l’école.",
        "Signature",
        "Signature de l’autre parent",
        "J’ai compris",
        "J’ai une question",
        "Je veux de l’aide",
    ),
    "pl": (
        "Polski",
        "tłumaczenie · szkic",
        "Zaczyna się pływanie",
        "{child} idzie na basen z całą klasą. Kiedy: czwartek, 9:15.",
        "Proszę dać dziecku rzeczy na basen.",
        "czwartek",
        "grudnia",
        "Basen De Waterlelie",
        "strój kąpielowy",
        "ręcznik",
        "plecak",
        "Proszę przynieść",
        "Proszę zeskanować telefonem. Można tam czytać, słuchać i odpowiedzieć.",
        "Proszę zaznaczyć i oddać ten odcinek w szkole.",
        "Podpis",
        "Podpis drugiego rodzica",
        "Rozumiem",
        "Mam pytanie",
        "Chcę pomocy",
    ),
    "ff": (
        "Pulaar",
        "firo · eɓɓaande",
        "Jaŋde lumbaade fuɗɗii",
        "{child} yahat lumbaade e kala janngooɓe. Ñalnde alkamiisa, 9:15.",
        "Rokkee ɓiɗɗo mon kaɓirɗe lumbaade.",
        "alkamiisa",
        "bowte",
        "De Waterlelie",
        "comci lumbaade",
        "serwet",
        "saak",
        "Addee",
        "Fotee kod oo e telefoŋ mon. Ɗoon mbaawon janngude, heɗaade e jaabaade.",
        "Maantinee, ndokkee ɗerewol ngol ekkol.",
        "Siifannde",
        "Siifannde jibnaaɗo goɗɗo",
        "Mi faamii",
        "Mi woodi naamnal",
        "Mi yiɗi ballal",
    ),
}

LANGUAGES = tuple(_WORDS)


def letter_text(language: str, child: str = "Yara") -> LetterText:
    (
        name,
        status,
        title,
        sentence,
        do,
        weekday,
        month,
        place,
        swimwear,
        towel,
        bag,
        bring,
        scan,
        tear_off,
        sign,
        second,
        _,
        _,
        _,
    ) = _WORDS[language]
    return LetterText(
        language=language,
        direction="rtl" if language in _RTL else "ltr",
        title=title,
        sections=(
            Section(
                paragraphs=(sentence.format(child=child),),
                do_lines=(do,),
                dates=(DateLeaf(weekday, "3", month, "2026", "9.15"),),
                items=(Item("swimwear", swimwear), Item("towel", towel), Item("bag", bag)),
                place=place,
                pictures=(Item("swimming", title),),
            ),
        ),
        labels=LetterLabels("Kind", "Klas", "Nummer", scan, f"QR: {scan}", bring, "", tear_off, sign, second),
        date_label="26 november 2026",
        language_name=name,
        status_label=status,
    )


def answers(language: str | None) -> tuple[AnswerOption, ...]:
    dutch = _WORDS["nl"][16:19]
    other = _WORDS[language][16:19] if language else ("", "", "")
    return tuple(
        AnswerOption(concept, nl, translation)
        for concept, nl, translation in zip(("understood", "question", "help"), dutch, other, strict=True)
    )


def letter(language: str | None = "ar", child: str = "Yara", number: int = 0) -> Letter:
    return Letter(
        school_name="Basisschool De Linde",
        school_address=("Lindeplein 1", "2800 Mechelen"),
        reply_hint="Vragen? 0460 00 12 34",
        household_label=f"Aan de ouders van {child}",
        household_address=("Voorbeeldstraat 12 bus 3", "2800 Mechelen"),
        child_names=(child,),
        class_name="2B",
        reference=f"K7F-{number:04d}",
        dutch=letter_text("nl", child),
        translation=letter_text(language, child) if language else None,
        qr_url=URL[: -len(f"{number}")] + f"{number}" if number else URL,
        answers=answers(language),
        needs_signature="one",
    )


def with_sections(original: Letter, *sections: Section) -> Letter:
    """The same letter with other sections, in both languages."""
    translation = original.translation
    return replace(
        original,
        dutch=replace(original.dutch, sections=sections),
        translation=replace(translation, sections=sections) if translation else None,
    )


def talk_card(language: str = "ar") -> TalkCard:
    texts = []
    for code in ("nl", language):
        section = letter_text(code).sections[0]
        direction = letter_text(code).direction
        texts.append(
            CardText(code, direction, letter_text(code).title, section.do_lines[0], section.dates, section.items)
        )
    return TalkCard("Basisschool De Linde", texts[0], texts[1], (Item("swimming", "zwemmen"),), answers(language), "2B")
