"""The settings of the site. The register's own (`greffier.settings`) stay small, for commands must start at once.

What an installation chooses stands in `settings.toml` of the register's folder, under `[site]` (`choices.py`).
The site's accounts, jobs and tokens lie in a database of their own beside the register's (`site.db`), so that nobody
who signs in waits for documents that are being added; a database server (`DATABASE_URL`) keeps both.
"""

from __future__ import annotations

from pathlib import Path

from greffier.register.home import database_url, home
from greffier.settings import DEFAULT_AUTO_FIELD, TIME_ZONE, USE_TZ, server
from greffier.site.choices import choices, secret_key

__all__ = ["DEFAULT_AUTO_FIELD", "TIME_ZONE", "USE_TZ"]

FOLDER = Path(__file__).parent
CHOICES = choices()
URL = database_url()

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
    "greffier.site",
]
MIDDLEWARE = [
    "greffier.site.measuring.measured",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "greffier.site.languages.language_of_address",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "greffier.site.desk.desk_of_request",
    "greffier.site.pages.errors.RegisterErrors",
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

USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [(code, code) for code in ("ar", "en", "es", "fr", "ru", "zh-hans")]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"errors": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["errors"], "level": "WARNING"},
    # What Django would mail to administrators goes to standard error, with everything else.
    "loggers": {"django": {"handlers": ["errors"], "level": "ERROR", "propagate": False}},
}
