-- Tables for a host ledger in PostgreSQL 12 or newer. Columns are named as in the JSON documents, except where SQL has
-- the word for itself: schema, key, from and to are body_schema, body_key, from_at and to_at. Instants are microseconds
-- since 1970-01-01T00:00Z, digests hexadecimal, bodies and their keys base 64: as in the documents, so that they pass
-- unchanged. A body in varde_entry can be deleted for ever while the chain in varde_ledger stays verifiable.

-- section create
CREATE TABLE varde_ledger (
  stream uuid NOT NULL,
  sequence bigint NOT NULL,
  command uuid NOT NULL,
  ordinal integer NOT NULL,
  kind text NOT NULL,
  body_schema text NOT NULL,
  recorded bigint NOT NULL,
  pack char(64) NOT NULL,
  rules integer NOT NULL,
  organisation bigint NOT NULL,
  commitment char(64) NOT NULL,
  previous char(64) NOT NULL,
  hash char(64) NOT NULL,
  PRIMARY KEY (stream, sequence),
  UNIQUE (stream, command, ordinal)
);

CREATE TABLE varde_entry (
  stream uuid NOT NULL,
  sequence bigint NOT NULL,
  sealed smallint NOT NULL,
  body_key text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (stream, sequence),
  FOREIGN KEY (stream, sequence) REFERENCES varde_ledger (stream, sequence)
);

CREATE TABLE varde_obligation (
  stream uuid NOT NULL,
  id uuid NOT NULL,
  rule text NOT NULL,
  text text NOT NULL,
  subject text NOT NULL,
  owner uuid NOT NULL,
  towards uuid,
  opens bigint NOT NULL,
  due bigint,
  closes bigint,
  confirmed text,
  snoozed text,
  PRIMARY KEY (stream, id, opens)
);
CREATE INDEX varde_obligation_owner ON varde_obligation (owner, due);

CREATE TABLE varde_responsibility (
  stream uuid NOT NULL,
  role text NOT NULL,
  service uuid NOT NULL,
  name text,
  from_at bigint NOT NULL,
  to_at bigint
);
CREATE INDEX varde_responsibility_stream ON varde_responsibility (stream);
CREATE INDEX varde_responsibility_service ON varde_responsibility (service);

CREATE TABLE varde_outbox (
  stream uuid NOT NULL,
  id uuid NOT NULL,
  rule text NOT NULL,
  text text NOT NULL,
  event uuid NOT NULL,
  teller uuid NOT NULL,
  recipient uuid,
  opens bigint NOT NULL,
  due bigint,
  status text,
  PRIMARY KEY (stream, id)
);
CREATE INDEX varde_outbox_teller ON varde_outbox (teller, opens);

CREATE TABLE varde_stay (
  stream uuid NOT NULL,
  stay uuid NOT NULL,
  kind text NOT NULL,
  from_at bigint NOT NULL,
  expected bigint,
  ended bigint,
  PRIMARY KEY (stream, stay)
);
CREATE INDEX varde_stay_ended ON varde_stay (ended);

CREATE TABLE varde_referral (
  stream uuid NOT NULL,
  referral uuid NOT NULL,
  state text NOT NULL,
  sender uuid,
  recipient uuid,
  sent bigint NOT NULL,
  received bigint,
  answered bigint,
  declined bigint,
  forwarded bigint,
  answer_by bigint,
  PRIMARY KEY (stream, referral)
);
CREATE INDEX varde_referral_sent ON varde_referral (sent);

CREATE VIEW varde_row AS
SELECT l.stream, l.sequence, l.command, l.ordinal,
       json_strip_nulls(json_build_object(
         'stream', l.stream, 'sequence', l.sequence, 'command', l.command, 'ordinal', l.ordinal, 'kind', l.kind,
         'schema', l.body_schema, 'recorded', l.recorded, 'pack', l.pack, 'rules', l.rules,
         'organisation', l.organisation, 'commitment', l.commitment, 'previous', l.previous, 'hash', l.hash,
         'sealed', e.sealed, 'key', e.body_key, 'body', e.body)) AS document
FROM varde_ledger l LEFT JOIN varde_entry e ON e.stream = l.stream AND e.sequence = l.sequence;

-- section append
-- In one transaction, when the answer was OK; $1 is the batch/1. A violated unique constraint means that somebody came
-- between: roll back, load, decide again. A batch without rows changes nothing.
INSERT INTO varde_ledger (stream, sequence, command, ordinal, kind, body_schema, recorded, pack, rules, organisation,
                          commitment, previous, hash)
SELECT stream, sequence, command, ordinal, kind, "schema", recorded, pack, rules, organisation, commitment, previous, hash
FROM jsonb_to_recordset($1::jsonb -> 'rows') AS r(
  stream uuid, sequence bigint, command uuid, ordinal integer, kind text, "schema" text, recorded bigint, pack text,
  rules integer, organisation bigint, commitment text, previous text, hash text);

INSERT INTO varde_entry (stream, sequence, sealed, body_key, body)
SELECT stream, sequence, sealed, "key", body
FROM jsonb_to_recordset($1::jsonb -> 'rows') AS r(stream uuid, sequence bigint, sealed smallint, "key" text, body text)
WHERE body IS NOT NULL;

DELETE FROM varde_entry
WHERE stream = ($1::jsonb ->> 'stream')::uuid
  AND sequence IN (SELECT value::bigint FROM jsonb_array_elements_text(coalesce($1::jsonb -> 'erase', '[]')));

DELETE FROM varde_obligation
WHERE stream = ($1::jsonb ->> 'stream')::uuid AND jsonb_array_length($1::jsonb -> 'rows') > 0;

INSERT INTO varde_obligation (stream, id, rule, text, subject, owner, towards, opens, due, closes, confirmed,
                              snoozed)
SELECT ($1::jsonb ->> 'stream')::uuid, id, rule, text, subject, owner, towards, opens, due, closes, confirmed, snoozed
FROM jsonb_to_recordset($1::jsonb #> '{index,obligations}') AS r(
  id uuid, rule text, text text, subject text, owner uuid, towards uuid, opens bigint, due bigint, closes bigint,
  confirmed text, snoozed text)
WHERE jsonb_array_length($1::jsonb -> 'rows') > 0;

DELETE FROM varde_responsibility
WHERE stream = ($1::jsonb ->> 'stream')::uuid AND jsonb_array_length($1::jsonb -> 'rows') > 0;

INSERT INTO varde_responsibility (stream, role, service, name, from_at, to_at)
SELECT ($1::jsonb ->> 'stream')::uuid, role, service, name, "from", "to"
FROM jsonb_to_recordset($1::jsonb #> '{index,responsibilities}') AS r(
  role text, service uuid, name text, "from" bigint, "to" bigint)
WHERE jsonb_array_length($1::jsonb -> 'rows') > 0;

DELETE FROM varde_outbox
WHERE stream = ($1::jsonb ->> 'stream')::uuid AND jsonb_array_length($1::jsonb -> 'rows') > 0;

INSERT INTO varde_outbox (stream, id, rule, text, event, teller, recipient, opens, due, status)
SELECT ($1::jsonb ->> 'stream')::uuid, id, rule, text, event, teller, recipient, opens, due, status
FROM jsonb_to_recordset($1::jsonb #> '{index,outbox}') AS r(
  id uuid, rule text, text text, event uuid, teller uuid, recipient uuid, opens bigint, due bigint, status text)
WHERE jsonb_array_length($1::jsonb -> 'rows') > 0;

DELETE FROM varde_stay
WHERE stream = ($1::jsonb ->> 'stream')::uuid AND jsonb_array_length($1::jsonb -> 'rows') > 0;

INSERT INTO varde_stay (stream, stay, kind, from_at, expected, ended)
SELECT ($1::jsonb ->> 'stream')::uuid, stay, kind, "from", expected, ended
FROM jsonb_to_recordset($1::jsonb #> '{index,stays}') AS r(
  stay uuid, kind text, "from" bigint, expected bigint, ended bigint)
WHERE jsonb_array_length($1::jsonb -> 'rows') > 0;

DELETE FROM varde_referral
WHERE stream = ($1::jsonb ->> 'stream')::uuid AND jsonb_array_length($1::jsonb -> 'rows') > 0;

INSERT INTO varde_referral (stream, referral, state, sender, recipient, sent, received, answered, declined,
                            forwarded, answer_by)
SELECT ($1::jsonb ->> 'stream')::uuid, referral, state, sender, recipient, sent, received, answered, declined,
       forwarded, answer_by
FROM jsonb_to_recordset($1::jsonb #> '{index,referrals}') AS r(
  referral uuid, state text, sender uuid, recipient uuid, sent bigint, received bigint, answered bigint,
  declined bigint, forwarded bigint, answer_by bigint)
WHERE jsonb_array_length($1::jsonb -> 'rows') > 0;

-- section load
-- rows/1 of the stream $1 with the outcome row of the command $2, in one value; $2 is null where no outcome is sought.
SELECT json_strip_nulls(json_build_object(
  'schema', 'rows/1',
  'stream', $1::uuid,
  'rows', coalesce((SELECT json_agg(document ORDER BY sequence) FROM varde_row WHERE stream = $1::uuid), '[]'),
  'outcome', (SELECT document FROM varde_row WHERE stream = $1::uuid AND command = $2::uuid AND ordinal = 0)
)) AS document;

-- section head
-- stream-head/1 of the stream $1, to be kept elsewhere and given to varde_engine_verify.
SELECT json_build_object('schema', 'stream-head/1', 'sequence', sequence, 'hash', hash) AS document
FROM varde_ledger WHERE stream = $1::uuid ORDER BY sequence DESC LIMIT 1;

-- section worklist
-- What the service $1 must see to at the instant $2 or later: `obligations` of the query for a worklist, with
-- stream as case and without overdue. What opens later is in it, so that the answer can say when to ask again.
SELECT stream, id, rule, text, subject, owner, towards, opens, due, closes, confirmed, snoozed,
       due <= $2::bigint AS overdue
FROM varde_obligation
WHERE owner = $1::uuid AND (closes IS NULL OR closes > $2::bigint)
ORDER BY due NULLS LAST, stream, id;

-- section outbox
-- The cases in which the service $1 has something to tell. Read `outbox` of each: it says what may be told now.
SELECT DISTINCT stream FROM varde_outbox WHERE teller = $1::uuid ORDER BY stream;

-- section monday
-- The cases of those who are away, or came home since $1. Read `monday` of each.
SELECT DISTINCT stream FROM varde_stay WHERE ended IS NULL OR ended >= $1::bigint ORDER BY stream;

-- section flow
-- The referrals that were sent from $1 and before $2: the rows of a flow.
SELECT stream, referral, state, sender, recipient, sent, received, answered, declined, forwarded, answer_by
FROM varde_referral WHERE sent >= $1::bigint AND sent < $2::bigint ORDER BY sent, stream, referral;
