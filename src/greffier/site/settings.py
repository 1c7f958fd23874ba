"""The settings of the site. The register's own (`greffier.settings`) stay small, for commands must start at once.

What an installation chooses stands in `settings.toml` of the register's folder, under `[site]` (`choices.py`).
The site's accounts, jobs and tokens lie in a database of their own beside the register's (`site.db`), so that nobody
who signs in waits for documents that are being added; a database server (`DATABASE_URL`) keeps both.
"""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from greffier.register.home import database_url, home, open_home
from greffier.settings import DEFAULT_AUTO_FIELD, TIME_ZONE, USE_TZ, server
from greffier.site.choices import choices, secret_key
from greffier.site.pace import paces
from greffier.site.security import PLAIN, YEAR, content_security

__all__ = ["DEFAULT_AUTO_FIELD", "TIME_ZONE", "USE_TZ"]

FOLDER = Path(__file__).parent
CHOICES = choices()
URL = database_url()
DEMONSTRATION = open_home().demonstration

SECRET_KEY = secret_key()
ALLOWED_HOSTS = list(CHOICES.hosts)
DATABASES = {
    "default": server(URL)
    if URL is not None
    else {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": home() / "site.db",
        "OPTIONS": {
            "timeout": 10,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;",
        },
    }
}

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "axes",
    "django_tasks",
    "django_tasks_db",
    "greffier.site",
    "greffier.site.api",
]
MIDDLEWARE = [
    "greffier.site.measuring.measured",
    "django.middleware.security.SecurityMiddleware",
    "greffier.site.security.permissions_policy",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "greffier.site.languages.language_of_address",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "greffier.site.desk.desk_of_request",
    "greffier.site.pages.errors.RegisterErrors",
    "greffier.site.permissions.Permissions",
    "greffier.site.pace.Pace",
    "allauth.account.middleware.AccountMiddleware",
    "axes.middleware.AxesMiddleware",
    "greffier.site.api.frame.api_frame",
]
ROOT_URLCONF = "greffier.site.urls"
ASGI_APPLICATION = "greffier.site.asgi.application"
APPEND_SLASH = False

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [FOLDER / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "greffier.site.frame.frame",
            ],
            "builtins": ["greffier.site.templatetags.saying", "greffier.site.templatetags.things"],
        },
    }
]

STATIC_URL = "/static/"
STATIC_ROOT = home() / "static"
FRONT = FOLDER.parents[2] / "node_modules" / ".served"
"""Beside the sources, where `scripts/setup-front` installs; elsewhere pages do without."""
STATICFILES_DIRS = [FRONT] if FRONT.is_dir() else []
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    # Named by their digests and compressed, so that browsers need ask for them but once (`greffier serve` collects them).
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# Attempts at codes of second factors, at passwords by letter and the like are counted for all processes together.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "site_counts",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
DATA_UPLOAD_MAX_NUMBER_FILES = 200

USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [(code, code) for code in ("ar", "en", "es", "fr", "ru", "zh-hans")]

CONTENT_SECURITY_POLICY = {"DIRECTIVES": content_security(CHOICES)}
SECURE_SSL_REDIRECT = not PLAIN
SECURE_HSTS_SECONDS = 0 if PLAIN else YEAR
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = not PLAIN
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not PLAIN
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = int(timedelta(hours=12).total_seconds())
CSRF_FAILURE_VIEW = "greffier.site.pages.errors.form_refused"

# Sign-in. Nobody makes an account for themselves; nobody is told which accounts there are.
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
    "rules.permissions.ObjectPermissionBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
PASSWORD_RESET_TIMEOUT = int(timedelta(days=3).total_seconds())
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = LOGOUT_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "greffier.site.accounts.adapter.Accounts"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = "strict"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_RATE_LIMITS = {
    "login_failed": "5/15m/key",  # codes of second factors; axes counts passwords of one name
    "wrong_password": "60/15m/ip",  # of any names: a conference room may share an address
}
SOCIALACCOUNT_ADAPTER = "greffier.site.accounts.adapter.Organizations"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": one.id,
                "name": one.name,
                "client_id": one.client,
                "secret": one.secret,
                "settings": {"server_url": one.server},
            }
            for one in CHOICES.organizations
        ],
    }
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = PLAIN
MFA_TOTP_ISSUER = "Greffier"
MFA_TOTP_TOLERANCE = 1  # clocks of telephones may be half a minute off
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_USERNAME_CALLABLE = "greffier.site.accounts.lockout.name_typed"
AXES_LOCKOUT_CALLABLE = "greffier.site.accounts.lockout.locked_out"
AXES_CLIENT_IP_CALLABLE = "greffier.site.pace.address_of"
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False
AXES_DISABLE_ACCESS_LOG = True

# Letters
DEFAULT_FROM_EMAIL = SERVER_EMAIL = CHOICES.sender
if CHOICES.mail is not None:
    EMAIL_HOST, EMAIL_PORT = CHOICES.mail.host, CHOICES.mail.port
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = CHOICES.mail.user, CHOICES.mail.password
    EMAIL_USE_TLS = CHOICES.mail.tls
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = home() / "mail"

# How often one may ask; the environment speaks for programs that test the site on this machine.
OF_ALL = os.environ.get("GREFFIER_REQUESTS_PER_MINUTE")
API_PER_MINUTE = {
    "address": int(OF_ALL or CHOICES.requests_per_minute),
    "token": int(OF_ALL or CHOICES.requests_per_minute_with_token),
}
PER_MINUTE = paces(CHOICES.per_minute, OF_ALL)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"errors": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["errors"], "level": "WARNING"},
    # What Django would mail to administrators goes to standard error, with everything else.
    "loggers": {"django": {"handlers": ["errors"], "level": "ERROR", "propagate": False}},
}
