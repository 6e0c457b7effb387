"""Calendars (`.ics`, RFC 5545): items written for Outlook and others, and known again at the next export."""
