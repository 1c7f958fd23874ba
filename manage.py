"""Django's own commands, with the settings of the site: `python manage.py check --deploy`."""

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greffier.site.settings")
    execute_from_command_line(sys.argv)
