"""Settings, read strictly from the environment; docs/administrator.md explains each (a test compares)."""

from pathlib import Path
from typing import Any

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from schoolpoort.config.openid import read_openid_services
from schoolpoort.config.secrets import keys_come_from_environment, load_keys
from schoolpoort.core.keys import stamp_of
from schoolpoort.core.trusted_proxy import read_trusted_proxy

env = environ.Env()

# --- the installation ---------------------------------------------------------------------------------------
HOME = Path(env.str("SCHOOLPOORT_HOME", default="var")).resolve()
DEBUG = env.bool("SCHOOLPOORT_DEBUG", default=False)
DEMO = env.bool("SCHOOLPOORT_DEMO", default=False)
BASE_URL = env.str("SCHOOLPOORT_BASE_URL", default="http://localhost:8000").rstrip("/")
ALLOWED_HOSTS = env.list("SCHOOLPOORT_ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = [BASE_URL]
TRUSTED_PROXY = read_trusted_proxy(env.str("SCHOOLPOORT_TRUSTED_PROXY", default="off"))

# A rotation writes new keys while processes run; each looks at this file before it uses a key (core.keys).
KEYS_FILE = None if keys_come_from_environment() else HOME / "keys.json"
KEYS_STAMP = stamp_of(KEYS_FILE) if KEYS_FILE else 0
KEYS_LOADER = load_keys
_keys = load_keys(HOME)
SECRET_KEY = _keys.secret
FIELD_KEYS = _keys.field
LOOKUP_KEYS = _keys.lookup

# --- applications, from the lowest room to the highest ----------------------------------------------------------
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_cotton.apps.SimpleAppConfig",
    "django_q",
    "rules",
    "schoolpoort.core.apps.CoreConfig",
    "schoolpoort.design.apps.DesignConfig",
    "schoolpoort.contexts.organisations.apps.OrganisationsConfig",
    "schoolpoort.contexts.delivery.apps.DeliveryConfig",
    "schoolpoort.contexts.accounts.apps.AccountsConfig",
    "schoolpoort.contexts.people.apps.PeopleConfig",
    "schoolpoort.contexts.own_space.apps.OwnSpaceConfig",
    "schoolpoort.contexts.worklist.apps.WorklistConfig",
    "schoolpoort.contexts.messages.apps.MessagesConfig",
    "schoolpoort.contexts.directory.apps.DirectoryConfig",
    "schoolpoort.contexts.support.apps.SupportConfig",
    "schoolpoort.contexts.contact_moments.apps.ContactMomentsConfig",
    "schoolpoort.contexts.rights.apps.RightsConfig",
    "schoolpoort.pages.apps.PagesConfig",
    "schoolpoort.api.apps.ApiConfig",
    "schoolpoort.demo.apps.DemoConfig",
    "schoolpoort.config.safekeeping.apps.SafekeepingConfig",
    # After our own applications, so that our templates are found first.
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
]

MIDDLEWARE = [
    "schoolpoort.core.client_address.ForwardedHeadersMiddleware",
    "schoolpoort.core.response_headers.ResponseHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "schoolpoort.core.request_limits.RequestLimitMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "schoolpoort.core.typed_text.TypedTextMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "schoolpoort.contexts.accounts.session_middleware.StaffSessionMiddleware",
    "schoolpoort.contexts.accounts.middleware.LanguageMiddleware",
    "schoolpoort.contexts.accounts.middleware.ScopeMiddleware",
    "schoolpoort.contexts.accounts.second_factor_middleware.SecondFactorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "schoolpoort.config.urls"
WSGI_APPLICATION = "schoolpoort.config.wsgi.application"

_template_loaders: list[Any] = [
    "django_cotton.cotton_loader.Loader",
    "django.template.loaders.app_directories.Loader",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "loaders": _template_loaders if DEBUG else [("django.template.loaders.cached.Loader", _template_loaders)],
            "builtins": ["django_cotton.templatetags.cotton", "schoolpoort.design.templatetags.design"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "schoolpoort.pages.context_processors.staff_shell",
                "schoolpoort.demo.context_processors.demonstration",
            ],
        },
    }
]

# --- database -----------------------------------------------------------------------------------------------
DATABASE_FILE = HOME / "schoolpoort.sqlite3"
DATABASES: dict[str, Any] = {"default": env.db_url("SCHOOLPOORT_DATABASE_URL", default=f"sqlite:///{DATABASE_FILE}")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASE_FILE = Path(DATABASES["default"]["NAME"])
    if DATABASE_FILE.exists():
        # A database that disappears (a disk that is not mounted) must never come back as an empty one.
        DATABASES["default"]["NAME"] = f"{DATABASE_FILE.resolve().as_uri()}?mode=rw"
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;"
        ),
    }
else:
    DATABASES["default"].setdefault("CONN_MAX_AGE", 60)
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
# Sign-in limits are counted here, by all processes together; nothing else is cached.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "core_cache"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- background work (docs/decisions/0003-jobs.md) ------------------------------------------------------------
WORKERS = env.int("SCHOOLPOORT_WORKERS", default=1)
Q_CLUSTER = {
    "name": "schoolpoort",
    "orm": "default",
    "workers": WORKERS,
    # The longest job, a roster of 10,000 pupils, takes half a minute on a slow machine.
    "timeout": 900,
    # A job that nobody acknowledged (its worker was killed) is presented again after this many seconds.
    "retry": env.int("SCHOOLPOORT_JOB_RETRY_SECONDS", default=960),
    "max_attempts": 5,
    "ack_failures": True,
    "poll": 0.5,
    "queue_limit": 4,
    "save_limit": 200,
    "catch_up": False,
    "label": "Achtergrondwerk",
}

# A worker that is silent for so long about the deliveries it took is gone: they are sent by another.
DELIVERY_LEASE_SECONDS = env.float("SCHOOLPOORT_DELIVERY_LEASE_SECONDS", default=180.0)

# --- back-ups (docs/decisions/0011-backup.md) ------------------------------------------------------------------
BACKUP_FOLDER = env.str("SCHOOLPOORT_BACKUP_FOLDER", default="")
BACKUP_KEEP = env.int("SCHOOLPOORT_BACKUP_KEEP", default=14)

# --- sign-in -----------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "rules.permissions.ObjectPermissionBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "schoolpoort.contexts.accounts.forbidden_words.ForbiddenWordsValidator"},
]
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "schoolpoort.contexts.accounts.adapter.StaffAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_REAUTHENTICATION_REQUIRED = True
# A mail says so when a password, a passkey or a code app changes.
ACCOUNT_EMAIL_NOTIFICATIONS = True
# A session ends with the browser, and after SESSION_COOKIE_AGE: no box to tick on a computer in a staff room.
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_FORMS = {"login": "schoolpoort.contexts.accounts.sign_in_forms.SignInForm"}
MFA_ADAPTER = "schoolpoort.contexts.accounts.mfa_adapter.StaffMfaAdapter"
MFA_FORMS = {
    "add_webauthn": "schoolpoort.contexts.accounts.sign_in_forms.AddPasskeyForm",
    "edit_webauthn": "schoolpoort.contexts.accounts.sign_in_forms.NamePasskeyForm",
    "authenticate": "schoolpoort.contexts.accounts.sign_in_forms.SecondStepForm",
    "reauthenticate": "schoolpoort.contexts.accounts.sign_in_forms.ProveByCodeForm",
    "activate_totp": "schoolpoort.contexts.accounts.sign_in_forms.ConnectCodeAppForm",
}
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"
# A passkey cannot be guessed, and a whole school may come from one address at half past eight.
MFA_RATE_LIMITS = {"webauthn_login": "240/m/ip"}
#: "required": who sees many households needs more than a password. "encouraged": they are only asked to.
SECOND_FACTOR = env.str("SCHOOLPOORT_SECOND_FACTOR", default="encouraged" if DEMO else "required")
if SECOND_FACTOR not in {"required", "encouraged"}:
    raise ImproperlyConfigured("SCHOOLPOORT_SECOND_FACTOR is 'required' or 'encouraged'.")
# Sign-in with another service, OpenID Connect (docs/decisions/0008-staff-sign-in.md).
SOCIALACCOUNT_ADAPTER = "schoolpoort.contexts.accounts.service_adapter.ServiceAdapter"
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": read_openid_services()}}
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False

# --- language and time ----------------------------------------------------------------------------------------
LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
TIME_ZONE = "Europe/Brussels"
USE_TZ = True
USE_I18N = True
LOCALE_PATHS = [Path(__file__).resolve().parent.parent / "locale"]

# --- static files -------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
_static_built = Path(__file__).resolve().parent.parent / "static_built"
_building = env.bool("SCHOOLPOORT_BUILD_STATIC", default=False)
_built = _building or (_static_built / "staticfiles.json").exists()
STATIC_ROOT = _static_built if _built else None
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": HOME / "files"}},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if _built
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not _built
WHITENOISE_MAX_AGE = 31_536_000 if _built else 0

# --- mail, SMS, translation --------------------------------------------------------------------------------------
_smtp = env.email_url("SCHOOLPOORT_SMTP_URL", default="smtp://localhost:25")
EMAIL_BACKEND = _smtp.get("EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
EMAIL_HOST = _smtp.get("EMAIL_HOST") or "localhost"
EMAIL_PORT = _smtp.get("EMAIL_PORT") or 25
EMAIL_HOST_USER = _smtp.get("EMAIL_HOST_USER") or ""
EMAIL_HOST_PASSWORD = _smtp.get("EMAIL_HOST_PASSWORD") or ""
EMAIL_USE_TLS = bool(_smtp.get("EMAIL_USE_TLS"))
EMAIL_USE_SSL = bool(_smtp.get("EMAIL_USE_SSL"))
EMAIL_TIMEOUT = 20
MAIL_DOMAIN = env.str("SCHOOLPOORT_MAIL_DOMAIN", default="schoolpoort.invalid")
DEFAULT_FROM_EMAIL = f"schoolpoort@{MAIL_DOMAIN}"
SERVER_EMAIL = DEFAULT_FROM_EMAIL
SMTP_INTAKE = env.str("SCHOOLPOORT_SMTP_INTAKE", default="")
SMS_URL = env.str("SCHOOLPOORT_SMS_URL", default="")
SMS_BODY = env.str("SCHOOLPOORT_SMS_BODY", default="")
SMS_HEADERS = env.str("SCHOOLPOORT_SMS_HEADERS", default="")
SMS_RECEIPT_SECRET = env.str("SCHOOLPOORT_SMS_RECEIPT_SECRET", default="")
TRANSLATION_URL = env.str("SCHOOLPOORT_TRANSLATION_URL", default="")
TRANSLATION_KEY = env.str("SCHOOLPOORT_TRANSLATION_KEY", default="")

# --- security ----------------------------------------------------------------------------------------------
_https = BASE_URL.startswith("https://")
# A browser takes a cookie with this beginning only over https, for this host alone and for the whole site.
_cookie_prefix = "__Host-" if _https else ""
SESSION_COOKIE_NAME = f"{_cookie_prefix}sessionid"
SESSION_COOKIE_SECURE = _https
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = f"{_cookie_prefix}csrftoken"
CSRF_COOKIE_SECURE = _https
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
# What a page says after a form ("Bea is invited") stays on the server.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
# How long staff stay signed in at most, and how long without doing anything (docs/security/door.md says why).
STAFF_SESSION_HOURS = env.int("SCHOOLPOORT_STAFF_SESSION_HOURS", default=12)
STAFF_IDLE_MINUTES = env.int("SCHOOLPOORT_STAFF_IDLE_MINUTES", default=60)
TEACHER_IDLE_MINUTES = env.int("SCHOOLPOORT_TEACHER_IDLE_MINUTES", default=240)
SESSION_COOKIE_AGE = STAFF_SESSION_HOURS * 3600
SECURE_HSTS_SECONDS = 31_536_000 if _https else 0
# Other hosts below ours are the school's, and may not speak https yet: who knows that they do says so.
_hsts = env.str("SCHOOLPOORT_HSTS", default="host")
if _hsts not in {"host", "subdomains", "preload"}:
    raise ImproperlyConfigured("SCHOOLPOORT_HSTS is 'host', 'subdomains' or 'preload'.")
SECURE_HSTS_INCLUDE_SUBDOMAINS = _hsts != "host"
SECURE_HSTS_PRELOAD = _hsts == "preload"
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if TRUSTED_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# Wrong passwords are counted per address and account, so that nobody can lock a colleague out; a whole school may
# come from one address. What django-allauth does not find here has its own default.
ACCOUNT_RATE_LIMITS = {
    "login": "60/m/ip",
    "login_failed": "20/m/ip,5/5m/key",
    "reset_password": "20/m/ip,3/10m/key",
    "reset_password_from_key": "20/m/ip",
}
CSRF_FAILURE_VIEW = "schoolpoort.config.unavailable.forged_or_late"
SECURITY_CONTACT = env.str("SCHOOLPOORT_SECURITY_CONTACT", default="")
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
# A letter or a roster that somebody hands in is read in memory: nothing of it lies on the disk, not for a moment.
FILE_UPLOAD_MAX_MEMORY_SIZE = 13 * 1024 * 1024
# A virus scanner that reads along with every file, or none.
CLAMD = env.str("SCHOOLPOORT_CLAMD", default="")
if CLAMD:
    FILE_UPLOAD_HANDLERS = [
        "schoolpoort.core.virus_scanner.ScanningUploadHandler",
        "django.core.files.uploadhandler.MemoryFileUploadHandler",
        "django.core.files.uploadhandler.TemporaryFileUploadHandler",
    ]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [NONE],
        "media-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
        "frame-src": [SELF],
        "object-src": [NONE],
        "worker-src": [NONE],
    }
}

# --- logging: never a token, never a person -----------------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"no_tokens": {"()": "schoolpoort.core.logs.TokenFilter"}},
    "formatters": {"plain": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["no_tokens"], "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env.str("SCHOOLPOORT_LOG_LEVEL", default="WARNING")},
}
