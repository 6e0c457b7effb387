"""Signs a program with the certificate of the publisher, where there is one; otherwise says that it did not.

The certificate stands in the file that `SIGN_PFX` names, its password in the file that `SIGN_PASSWORD_FILE` names.
`SIGN_TIMESTAMP` may name the server that says when it was signed.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from shipping.console import must, say
from shipping.project import NAME


def command(program: Path, target: Path, environment: Mapping[str, str]) -> list[str]:
    """The call of osslsigncode; empty without a certificate."""
    certificate = environment.get("SIGN_PFX", "")
    if not certificate:
        return []
    call = ["osslsigncode", "sign", "-h", "sha256", "-n", NAME, "-pkcs12", certificate]
    if environment.get("SIGN_PASSWORD_FILE"):
        call += ["-readpass", environment["SIGN_PASSWORD_FILE"]]
    if environment.get("SIGN_TIMESTAMP"):
        call += ["-ts", environment["SIGN_TIMESTAMP"]]
    return [*call, "-in", str(program), "-out", str(target)]


def sign(program: Path) -> bool:
    """Sign a program in its place. Returns whether it was signed."""
    target = program.with_suffix(".signed")
    call = command(program, target, os.environ)
    if not call:
        say(f"   {program.name} is not signed: there is no certificate (SIGN_PFX)")
        return False
    must(call)
    target.replace(program)
    say(f"   {program.name} is signed")
    return True
