"""Files: reading and patching workbooks, writing documents, saving whole. Knows the model, not the windows."""
