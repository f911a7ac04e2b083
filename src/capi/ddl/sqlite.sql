-- Tables for a host ledger in SQLite 3.38 or newer. Columns are named as in the JSON documents, except where SQL has the
-- word for itself: schema, key, from and to are body_schema, body_key, from_at and to_at. Instants are microseconds
-- since 1970-01-01T00:00Z, digests hexadecimal, bodies and their keys base 64: as in the documents, so that they pass
-- unchanged. A body in varde_entry can be deleted for ever while the chain in varde_ledger stays verifiable.

-- section create
CREATE TABLE varde_ledger (
  stream TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  command TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body_schema TEXT NOT NULL,
  recorded INTEGER NOT NULL,
  pack TEXT NOT NULL,
  rules INTEGER NOT NULL,
  organisation INTEGER NOT NULL,
  commitment TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (stream, sequence),
  UNIQUE (stream, command, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE varde_entry (
  stream TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  sealed INTEGER NOT NULL,
  body_key TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (stream, sequence),
  FOREIGN KEY (stream, sequence) REFERENCES varde_ledger (stream, sequence)
) STRICT;

CREATE TABLE varde_obligation (
  stream TEXT NOT NULL,
  id TEXT NOT NULL,
  rule TEXT NOT NULL,
  text TEXT NOT NULL,
  subject TEXT NOT NULL,
  owner TEXT NOT NULL,
  towards TEXT,
  opens INTEGER NOT NULL,
  due INTEGER,
  closes INTEGER,
  confirmed TEXT,
  snoozed TEXT,
  PRIMARY KEY (stream, id, opens)
) STRICT, WITHOUT ROWID;
CREATE INDEX varde_obligation_owner ON varde_obligation (owner, due);

CREATE TABLE varde_responsibility (
  stream TEXT NOT NULL,
  role TEXT NOT NULL,
  service TEXT NOT NULL,
  name TEXT,
  from_at INTEGER NOT NULL,
  to_at INTEGER
) STRICT;
CREATE INDEX varde_responsibility_stream ON varde_responsibility (stream);
CREATE INDEX varde_responsibility_service ON varde_responsibility (service);

CREATE TABLE varde_outbox (
  stream TEXT NOT NULL,
  id TEXT NOT NULL,
  rule TEXT NOT NULL,
  text TEXT NOT NULL,
  event TEXT NOT NULL,
  teller TEXT NOT NULL,
  recipient TEXT,
  opens INTEGER NOT NULL,
  due INTEGER,
  status TEXT,
  PRIMARY KEY (stream, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX varde_outbox_teller ON varde_outbox (teller, opens);

CREATE TABLE varde_stay (
  stream TEXT NOT NULL,
  stay TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  expected INTEGER,
  ended INTEGER,
  PRIMARY KEY (stream, stay)
) STRICT, WITHOUT ROWID;
CREATE INDEX varde_stay_ended ON varde_stay (ended);

CREATE TABLE varde_referral (
  stream TEXT NOT NULL,
  referral TEXT NOT NULL,
  state TEXT NOT NULL,
  sender TEXT,
  recipient TEXT,
  sent INTEGER NOT NULL,
  received INTEGER,
  answered INTEGER,
  declined INTEGER,
  forwarded INTEGER,
  answer_by INTEGER,
  PRIMARY KEY (stream, referral)
) STRICT, WITHOUT ROWID;
CREATE INDEX varde_referral_sent ON varde_referral (sent);

CREATE VIEW varde_row AS
SELECT l.stream, l.sequence, l.command, l.ordinal,
       json_patch('{}', json_object(
         'stream', l.stream, 'sequence', l.sequence, 'command', l.command, 'ordinal', l.ordinal, 'kind', l.kind,
         'schema', l.body_schema, 'recorded', l.recorded, 'pack', l.pack, 'rules', l.rules,
         'organisation', l.organisation, 'commitment', l.commitment, 'previous', l.previous, 'hash', l.hash,
         'sealed', e.sealed, 'key', e.body_key, 'body', e.body)) AS document
FROM varde_ledger l LEFT JOIN varde_entry e ON e.stream = l.stream AND e.sequence = l.sequence;

-- section append
-- In one transaction, when the answer was OK; :batch is the batch/1. A violated unique constraint means that somebody
-- came between: roll back, load, decide again. A batch without rows changes nothing.
INSERT INTO varde_ledger (stream, sequence, command, ordinal, kind, body_schema, recorded, pack, rules, organisation,
                          commitment, previous, hash)
SELECT value ->> 'stream', value ->> 'sequence', value ->> 'command', value ->> 'ordinal', value ->> 'kind',
       value ->> 'schema', value ->> 'recorded', value ->> 'pack', value ->> 'rules', value ->> 'organisation',
       value ->> 'commitment', value ->> 'previous', value ->> 'hash'
FROM json_each(:batch, '$.rows');

INSERT INTO varde_entry (stream, sequence, sealed, body_key, body)
SELECT value ->> 'stream', value ->> 'sequence', value ->> 'sealed', value ->> 'key', value ->> 'body'
FROM json_each(:batch, '$.rows')
WHERE value ->> 'body' IS NOT NULL;

DELETE FROM varde_entry
WHERE stream = :batch ->> '$.stream'
  AND sequence IN (SELECT value FROM json_each(:batch, '$.erase'));

DELETE FROM varde_obligation
WHERE stream = :batch ->> '$.stream' AND json_array_length(:batch, '$.rows') > 0;

INSERT INTO varde_obligation (stream, id, rule, text, subject, owner, towards, opens, due, closes, confirmed,
                              snoozed)
SELECT :batch ->> '$.stream', value ->> 'id', value ->> 'rule', value ->> 'text', value ->> 'subject',
       value ->> 'owner', value ->> 'towards', value ->> 'opens', value ->> 'due', value ->> 'closes',
       value ->> 'confirmed', value ->> 'snoozed'
FROM json_each(:batch, '$.index.obligations')
WHERE json_array_length(:batch, '$.rows') > 0;

DELETE FROM varde_responsibility
WHERE stream = :batch ->> '$.stream' AND json_array_length(:batch, '$.rows') > 0;

INSERT INTO varde_responsibility (stream, role, service, name, from_at, to_at)
SELECT :batch ->> '$.stream', value ->> 'role', value ->> 'service', value ->> 'name', value ->> 'from', value ->> 'to'
FROM json_each(:batch, '$.index.responsibilities')
WHERE json_array_length(:batch, '$.rows') > 0;

DELETE FROM varde_outbox
WHERE stream = :batch ->> '$.stream' AND json_array_length(:batch, '$.rows') > 0;

INSERT INTO varde_outbox (stream, id, rule, text, event, teller, recipient, opens, due, status)
SELECT :batch ->> '$.stream', value ->> 'id', value ->> 'rule', value ->> 'text', value ->> 'event',
       value ->> 'teller', value ->> 'recipient', value ->> 'opens', value ->> 'due', value ->> 'status'
FROM json_each(:batch, '$.index.outbox')
WHERE json_array_length(:batch, '$.rows') > 0;

DELETE FROM varde_stay
WHERE stream = :batch ->> '$.stream' AND json_array_length(:batch, '$.rows') > 0;

INSERT INTO varde_stay (stream, stay, kind, from_at, expected, ended)
SELECT :batch ->> '$.stream', value ->> 'stay', value ->> 'kind', value ->> 'from', value ->> 'expected',
       value ->> 'ended'
FROM json_each(:batch, '$.index.stays')
WHERE json_array_length(:batch, '$.rows') > 0;

DELETE FROM varde_referral
WHERE stream = :batch ->> '$.stream' AND json_array_length(:batch, '$.rows') > 0;

INSERT INTO varde_referral (stream, referral, state, sender, recipient, sent, received, answered, declined,
                            forwarded, answer_by)
SELECT :batch ->> '$.stream', value ->> 'referral', value ->> 'state', value ->> 'sender', value ->> 'recipient',
       value ->> 'sent', value ->> 'received', value ->> 'answered', value ->> 'declined',
       value ->> 'forwarded', value ->> 'answer_by'
FROM json_each(:batch, '$.index.referrals')
WHERE json_array_length(:batch, '$.rows') > 0;

-- section load
-- rows/1 of :stream with the outcome row of :command, in one value; :command is null where no outcome is sought.
SELECT json_patch('{}', json_object(
  'schema', 'rows/1',
  'stream', :stream,
  'rows', json((SELECT json_group_array(json(document))
                FROM (SELECT document FROM varde_row WHERE stream = :stream ORDER BY sequence))),
  'outcome', json((SELECT document FROM varde_row WHERE stream = :stream AND command = :command AND ordinal = 0))
)) AS document;

-- section head
-- stream-head/1 of :stream, to be kept elsewhere and given to varde_engine_verify.
SELECT json_object('schema', 'stream-head/1', 'sequence', sequence, 'hash', hash) AS document
FROM varde_ledger WHERE stream = :stream ORDER BY sequence DESC LIMIT 1;

-- section worklist
-- What the service :owner must see to at :now or later: `obligations` of the query for a worklist, with
-- stream as case and without overdue. What opens later is in it, so that the answer can say when to ask again.
SELECT stream, id, rule, text, subject, owner, towards, opens, due, closes, confirmed, snoozed, due <= :now AS overdue
FROM varde_obligation
WHERE owner = :owner AND (closes IS NULL OR closes > :now)
ORDER BY due IS NULL, due, stream, id;

-- section outbox
-- The cases in which the service :teller has something to tell. Read `outbox` of each: it says what may be told now.
SELECT DISTINCT stream FROM varde_outbox WHERE teller = :teller ORDER BY stream;

-- section monday
-- The cases of those who are away, or came home since :since. Read `monday` of each.
SELECT DISTINCT stream FROM varde_stay WHERE ended IS NULL OR ended >= :since ORDER BY stream;

-- section flow
-- The referrals that were sent from :since and before :until: the rows of a flow.
SELECT stream, referral, state, sender, recipient, sent, received, answered, declined, forwarded, answer_by
FROM varde_referral WHERE sent >= :since AND sent < :until ORDER BY sent, stream, referral;
