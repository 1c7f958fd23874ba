"""Accounts: made, given a role, closed. The command and the page of administrators both do it with these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from msgspec import Struct

from greffier.register.errors import RegisterError
from greffier.site.roles import ADMINISTRATOR, KNOWN, ROLES, role_of

if TYPE_CHECKING:
    from django.contrib.auth.models import User

__all__ = [
    "Account",
    "AccountError",
    "account",
    "accounts",
    "give_role",
    "make",
    "remove",
    "reset_factors",
    "set_active",
    "set_password",
]


class AccountError(RegisterError):
    """What cannot be done with an account. `reason` is a word by which pages say it in the reader's language."""

    def __init__(self, code: str, reason: str, message: str) -> None:
        super().__init__(code, message)
        self.reason = reason


class Account(Struct, frozen=True):
    """An account as lists show it; times are ISO, UTC. `factors` are the kinds of its second factors."""

    name: str
    role: str
    email: str
    active: bool
    made: str
    last: str | None
    password: bool
    factors: tuple[str, ...] = ()


def account(name: str) -> User:
    """An account by its name, whatever its case. Raises AccountError."""
    from django.contrib.auth.models import User

    found = User.objects.filter(username__iexact=name).first()
    if found is None:
        raise AccountError("not_found", "unknown", f"there is no account called {name!r}")
    return found


def accounts() -> list[Account]:
    """All accounts, by name."""
    from django.contrib.auth.models import User

    listed = User.objects.prefetch_related("groups", "authenticator_set").order_by("username")
    return [_shown(one) for one in listed]


def _shown(user: User) -> Account:
    held = {one.name for one in user.groups.all()}
    factors = {str(one.type) for one in user.authenticator_set.all()} - {"recovery_codes"}  # type: ignore[attr-defined]  # allauth has no types
    return Account(
        name=user.username,
        role=next((role for role in ROLES if role in held), ""),
        email=user.email,
        active=user.is_active,
        made=user.date_joined.isoformat(timespec="seconds"),
        last=user.last_login.isoformat(timespec="seconds") if user.last_login else None,
        password=user.has_usable_password(),
        factors=tuple(sorted(factors)),
    )


def make(name: str, role: str, email: str = "", password: str | None = None) -> User:
    """A new account; without a password nobody signs in until one is set. Raises AccountError (`bad_value`, `not_allowed`)."""
    from django.contrib.auth.models import User
    from django.db import transaction

    user = User(username=name, email=email.strip())
    _check(user)
    _check_role(role)
    if User.objects.filter(username__iexact=name).exists():
        raise AccountError("not_allowed", "taken", f"there is an account called {name!r} already")
    if password is None:
        user.set_unusable_password()
    else:
        _check_password(user, password)
        user.set_password(password)
    with transaction.atomic():
        user.save()
        give_role(user, role)
        _know_address(user)
    return user


def _know_address(user: User) -> None:
    """Letters go to the address that the administrator gave."""
    from allauth.account.models import EmailAddress

    EmailAddress.objects.filter(user=user).delete()
    if user.email:
        EmailAddress.objects.create(user=user, email=user.email.lower(), verified=True, primary=True)


def _check(user: User) -> None:
    try:
        user.username_validator(user.username)
    except ValidationError as error:
        raise AccountError("bad_value", "name", " ".join(error.messages)) from None
    if not user.username or len(user.username) > 150:
        raise AccountError("bad_value", "name", "the name of an account has 1 to 150 characters")
    try:
        if user.email:
            validate_email(user.email)
    except ValidationError as error:
        raise AccountError("bad_value", "address", " ".join(error.messages)) from None
    if user.email and type(user).objects.filter(email__iexact=user.email).exclude(pk=user.pk).exists():
        raise AccountError("not_allowed", "address_taken", f"another account has the address {user.email!r}")


def _check_role(role: str) -> None:
    if role not in ROLES:
        raise AccountError("bad_value", "role", f"{role!r} is no role; allowed: {', '.join(ROLES)}")


def _check_password(user: User, password: str) -> None:
    from django.contrib.auth.password_validation import validate_password

    try:
        validate_password(password, user)
    except ValidationError as error:
        raise AccountError("bad_value", "password", " ".join(error.messages)) from None


def set_password(user: User, password: str) -> None:
    """Another password; who is signed in with the old one is signed out. Raises AccountError (`bad_value`)."""
    _check_password(user, password)
    user.set_password(password)
    user.save(update_fields=["password"])


def give_role(user: User, role: str) -> None:
    """The one role of an account. Raises AccountError where nobody would be left to manage accounts."""
    from django.contrib.auth.models import Group

    _check_role(role)
    if role != ADMINISTRATOR:
        _keep_one(user)
    user.groups.set([Group.objects.get_or_create(name=role)[0]])
    setattr(user, KNOWN, None)


def set_active(user: User, *, active: bool) -> None:
    """Close an account, or open it again. Raises AccountError for the last administrator."""
    if not active:
        _keep_one(user)
    user.is_active = active
    user.save(update_fields=["is_active"])


def remove(user: User) -> None:
    """Delete an account; what was signed with its name stays. Raises AccountError for the last administrator."""
    _keep_one(user)
    user.delete()


def reset_factors(user: User) -> int:
    """Take away all second factors of somebody who lost them; how many there were."""
    from allauth.mfa.models import Authenticator

    count, _ = Authenticator.objects.filter(user=user).delete()
    return int(count)


def _keep_one(user: User) -> None:
    from django.contrib.auth.models import User as Users

    if role_of(user) != ADMINISTRATOR:
        return
    others = Users.objects.filter(groups__name=ADMINISTRATOR, is_active=True).exclude(pk=user.pk)
    if not others.exists():
        raise AccountError(
            "not_allowed", "last", f"{user.username!r} is the last administrator: make another one first"
        )
