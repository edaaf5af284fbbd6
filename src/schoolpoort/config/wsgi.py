"""The WSGI application that `schoolpoort serve` hands to its web server."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "schoolpoort.config.settings")
application = get_wsgi_application()
