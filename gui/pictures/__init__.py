"""Pictures of a plan: drawn on the screen and gone through there, copied, and made for documents."""
