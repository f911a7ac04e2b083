"""The families of schema files: one generated source file, and one module of Python, for each."""

FAMILIES = {
    "settings": ["context", "rule-pack", "store-options", "engine-options"],
    "profile": ["profile"],
    "plan": ["person", "plan"],
    "consent": ["consent"],
    "referral": ["referral"],
    "contact": ["contact", "stay"],
    "envelope": ["envelope", "message", "outbox", "letter"],
    "bodies": ["bodies"],
    "events": ["fact", "command", "entry"],
    "answers": ["findings", "outcome-entry", "outcome", "query", "summary", "history", "case-page", "rederivation"],
    "views": ["care-plan-view", "plan-document", "route", "agreements", "profile-lint", "profile-preview",
              "profile-import"],
    "worklist": ["referral-view", "worklist", "monday", "flow"],
    "disclosure": ["disclosure", "disclosure-party", "knowledge", "consents", "consent-document", "disclosure-log"],
    "ledger": ["ledger", "rows", "batch", "head", "stream-head", "verification"],
}
