"""Makes the manual of its pages in `docs/handleiding`: a folder of web pages, and a PDF."""
