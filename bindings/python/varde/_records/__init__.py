# Generated from src/capi/spec/records; do not edit.
"""The records of Varde as dataclasses, in the order of their schemas: record.py says how they are read."""

from . import answers, bodies, codes, codes_flow, consent, contact, disclosure, envelope, error, events, ledger, plan, profile, referral, settings, views, worklist
from .answers import *
from .bodies import *
from .codes import *
from .codes_flow import *
from .consent import *
from .contact import *
from .disclosure import *
from .envelope import *
from .error import *
from .events import *
from .ledger import *
from .plan import *
from .profile import *
from .referral import *
from .settings import *
from .views import *
from .worklist import *
from .record import Moment, Record

__all__ = ["Moment", "Record",
           *answers.__all__, *bodies.__all__, *codes.__all__, *codes_flow.__all__, *consent.__all__,
           *contact.__all__, *disclosure.__all__, *envelope.__all__, *error.__all__, *events.__all__,
           *ledger.__all__, *plan.__all__, *profile.__all__, *referral.__all__, *settings.__all__,
           *views.__all__, *worklist.__all__]
