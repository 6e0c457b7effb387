"""The windows (Qt). Knows interchange and model; nobody knows the windows."""
