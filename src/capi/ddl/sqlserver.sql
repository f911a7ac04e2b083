-- Tables for a host ledger in SQL Server 2017 or newer, in a database of compatibility level 140 or higher. Columns are
-- named as in the JSON documents, except where SQL has the word for itself: schema, key, from and to are body_schema,
-- body_key, from_at and to_at. Instants are microseconds since 1970-01-01T00:00Z, digests hexadecimal, bodies and their
-- keys base 64: as in the documents, so that they pass unchanged. A body in varde_entry can be deleted for ever while
-- the chain in varde_ledger stays verifiable.

-- section create
CREATE TABLE varde_ledger (
  stream char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  sequence bigint NOT NULL,
  command char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  ordinal int NOT NULL,
  kind varchar(64) COLLATE Latin1_General_BIN2 NOT NULL,
  body_schema varchar(64) COLLATE Latin1_General_BIN2 NOT NULL,
  recorded bigint NOT NULL,
  pack char(64) COLLATE Latin1_General_BIN2 NOT NULL,
  rules int NOT NULL,
  organisation bigint NOT NULL,
  commitment char(64) COLLATE Latin1_General_BIN2 NOT NULL,
  previous char(64) COLLATE Latin1_General_BIN2 NOT NULL,
  hash char(64) COLLATE Latin1_General_BIN2 NOT NULL,
  CONSTRAINT varde_ledger_sequence PRIMARY KEY (stream, sequence),
  CONSTRAINT varde_ledger_command UNIQUE (stream, command, ordinal)
);

CREATE TABLE varde_entry (
  stream char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  sequence bigint NOT NULL,
  sealed tinyint NOT NULL,
  body_key varchar(200) COLLATE Latin1_General_BIN2 NOT NULL,
  body varchar(max) COLLATE Latin1_General_BIN2 NOT NULL,
  CONSTRAINT varde_entry_sequence PRIMARY KEY (stream, sequence),
  CONSTRAINT varde_entry_ledger FOREIGN KEY (stream, sequence) REFERENCES varde_ledger (stream, sequence)
);

CREATE TABLE varde_obligation (
  stream char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  id char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  [rule] varchar(24) COLLATE Latin1_General_BIN2 NOT NULL,
  [text] varchar(100) COLLATE Latin1_General_BIN2 NOT NULL,
  subject nvarchar(200) NOT NULL,
  owner char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  towards char(36) COLLATE Latin1_General_BIN2,
  opens bigint NOT NULL,
  due bigint,
  closes bigint,
  confirmed char(10) COLLATE Latin1_General_BIN2,
  snoozed char(10) COLLATE Latin1_General_BIN2,
  CONSTRAINT varde_obligation_id PRIMARY KEY (stream, id, opens)
);
CREATE INDEX varde_obligation_owner ON varde_obligation (owner, due);

CREATE TABLE varde_responsibility (
  stream char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  role varchar(64) COLLATE Latin1_General_BIN2 NOT NULL,
  service char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  name nvarchar(200),
  from_at bigint NOT NULL,
  to_at bigint
);
CREATE INDEX varde_responsibility_stream ON varde_responsibility (stream);
CREATE INDEX varde_responsibility_service ON varde_responsibility (service);

CREATE TABLE varde_outbox (
  stream char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  id char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  [rule] varchar(24) COLLATE Latin1_General_BIN2 NOT NULL,
  [text] varchar(100) COLLATE Latin1_General_BIN2 NOT NULL,
  event char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  teller char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  recipient char(36) COLLATE Latin1_General_BIN2,
  opens bigint NOT NULL,
  due bigint,
  status varchar(64) COLLATE Latin1_General_BIN2,
  CONSTRAINT varde_outbox_id PRIMARY KEY (stream, id)
);
CREATE INDEX varde_outbox_teller ON varde_outbox (teller, opens);

CREATE TABLE varde_stay (
  stream char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  stay char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  kind varchar(64) COLLATE Latin1_General_BIN2 NOT NULL,
  from_at bigint NOT NULL,
  expected bigint,
  ended bigint,
  CONSTRAINT varde_stay_id PRIMARY KEY (stream, stay)
);
CREATE INDEX varde_stay_ended ON varde_stay (ended);

CREATE TABLE varde_referral (
  stream char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  referral char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  state varchar(64) COLLATE Latin1_General_BIN2 NOT NULL,
  sender char(36) COLLATE Latin1_General_BIN2,
  recipient char(36) COLLATE Latin1_General_BIN2,
  sent bigint NOT NULL,
  received bigint,
  answered bigint,
  declined bigint,
  forwarded bigint,
  answer_by bigint,
  CONSTRAINT varde_referral_id PRIMARY KEY (stream, referral)
);
CREATE INDEX varde_referral_sent ON varde_referral (sent);

-- section append
-- In one transaction with XACT_ABORT on, when the answer was OK; @batch nvarchar(max) is the batch/1. A violated unique
-- constraint (2627) means that somebody came between: roll back, load, decide again. A batch without rows changes
-- nothing.
INSERT INTO varde_ledger (stream, sequence, command, ordinal, kind, body_schema, recorded, pack, rules, organisation,
                          commitment, previous, hash)
SELECT stream, sequence, command, ordinal, kind, [schema], recorded, pack, rules, organisation, commitment, previous, hash
FROM OPENJSON(@batch, '$.rows') WITH (
  stream char(36), sequence bigint, command char(36), ordinal int, kind varchar(64), [schema] varchar(64),
  recorded bigint, pack char(64), rules int, organisation bigint, commitment char(64), previous char(64), hash char(64));

INSERT INTO varde_entry (stream, sequence, sealed, body_key, body)
SELECT stream, sequence, sealed, [key], body
FROM OPENJSON(@batch, '$.rows') WITH (
  stream char(36), sequence bigint, sealed tinyint, [key] varchar(200), body varchar(max))
WHERE body IS NOT NULL;

DELETE FROM varde_entry
WHERE stream = JSON_VALUE(@batch, '$.stream')
  AND sequence IN (SELECT CAST(value AS bigint) FROM OPENJSON(@batch, '$.erase'));

DELETE FROM varde_obligation
WHERE stream = JSON_VALUE(@batch, '$.stream') AND EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

INSERT INTO varde_obligation (stream, id, [rule], [text], subject, owner, towards, opens, due, closes, confirmed,
                              snoozed)
SELECT JSON_VALUE(@batch, '$.stream'), id, [rule], [text], subject, owner, towards, opens, due, closes, confirmed, snoozed
FROM OPENJSON(@batch, '$.index.obligations') WITH (
  id char(36), [rule] varchar(24), [text] varchar(100), subject nvarchar(200), owner char(36), towards char(36),
  opens bigint, due bigint, closes bigint, confirmed char(10), snoozed char(10))
WHERE EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

DELETE FROM varde_responsibility
WHERE stream = JSON_VALUE(@batch, '$.stream') AND EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

INSERT INTO varde_responsibility (stream, role, service, name, from_at, to_at)
SELECT JSON_VALUE(@batch, '$.stream'), role, service, name, [from], [to]
FROM OPENJSON(@batch, '$.index.responsibilities') WITH (
  role varchar(64), service char(36), name nvarchar(200), [from] bigint, [to] bigint)
WHERE EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

DELETE FROM varde_outbox
WHERE stream = JSON_VALUE(@batch, '$.stream') AND EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

INSERT INTO varde_outbox (stream, id, [rule], [text], event, teller, recipient, opens, due, status)
SELECT JSON_VALUE(@batch, '$.stream'), id, [rule], [text], event, teller, recipient, opens, due, status
FROM OPENJSON(@batch, '$.index.outbox') WITH (
  id char(36), [rule] varchar(24), [text] varchar(100), event char(36), teller char(36), recipient char(36),
  opens bigint, due bigint, status varchar(64))
WHERE EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

DELETE FROM varde_stay
WHERE stream = JSON_VALUE(@batch, '$.stream') AND EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

INSERT INTO varde_stay (stream, stay, kind, from_at, expected, ended)
SELECT JSON_VALUE(@batch, '$.stream'), stay, kind, [from], expected, ended
FROM OPENJSON(@batch, '$.index.stays') WITH (
  stay char(36), kind varchar(64), [from] bigint, expected bigint, ended bigint)
WHERE EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

DELETE FROM varde_referral
WHERE stream = JSON_VALUE(@batch, '$.stream') AND EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

INSERT INTO varde_referral (stream, referral, state, sender, recipient, sent, received, answered, declined,
                            forwarded, answer_by)
SELECT JSON_VALUE(@batch, '$.stream'), referral, state, sender, recipient, sent, received, answered, declined,
       forwarded, answer_by
FROM OPENJSON(@batch, '$.index.referrals') WITH (
  referral char(36), state varchar(64), sender char(36), recipient char(36), sent bigint, received bigint,
  answered bigint, declined bigint, forwarded bigint, answer_by bigint)
WHERE EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

-- section load
-- rows/1 of @stream with the outcome row of @command, in one value; @command is null where no outcome is sought.
SELECT (
  SELECT 'rows/1' AS [schema], @stream AS stream,
    JSON_QUERY(COALESCE((
      SELECT l.stream, l.sequence, l.command, l.ordinal, l.kind, l.body_schema AS [schema], l.recorded, l.pack, l.rules,
             l.organisation, l.commitment, l.previous, l.hash, e.sealed, e.body_key AS [key], e.body
      FROM varde_ledger l LEFT JOIN varde_entry e ON e.stream = l.stream AND e.sequence = l.sequence
      WHERE l.stream = @stream ORDER BY l.sequence FOR JSON PATH), '[]')) AS [rows],
    JSON_QUERY((
      SELECT l.stream, l.sequence, l.command, l.ordinal, l.kind, l.body_schema AS [schema], l.recorded, l.pack, l.rules,
             l.organisation, l.commitment, l.previous, l.hash, e.sealed, e.body_key AS [key], e.body
      FROM varde_ledger l LEFT JOIN varde_entry e ON e.stream = l.stream AND e.sequence = l.sequence
      WHERE l.stream = @stream AND l.command = @command AND l.ordinal = 0
      FOR JSON PATH, WITHOUT_ARRAY_WRAPPER)) AS outcome
  FOR JSON PATH, WITHOUT_ARRAY_WRAPPER) AS document;

-- section head
-- stream-head/1 of @stream, to be kept elsewhere and given to varde_engine_verify.
SELECT (SELECT TOP (1) 'stream-head/1' AS [schema], sequence, hash FROM varde_ledger
        WHERE stream = @stream ORDER BY sequence DESC FOR JSON PATH, WITHOUT_ARRAY_WRAPPER) AS document;

-- section worklist
-- What the service @owner must see to at @now or later: `obligations` of the query for a worklist, with
-- stream as case and without overdue. What opens later is in it, so that the answer can say when to ask again.
SELECT stream, id, [rule], [text], subject, owner, towards, opens, due, closes, confirmed, snoozed,
       CASE WHEN due <= @now THEN 1 ELSE 0 END AS overdue
FROM varde_obligation
WHERE owner = @owner AND (closes IS NULL OR closes > @now)
ORDER BY CASE WHEN due IS NULL THEN 1 ELSE 0 END, due, stream, id;

-- section outbox
-- The cases in which the service @teller has something to tell. Read `outbox` of each: it says what may be told now.
SELECT DISTINCT stream FROM varde_outbox WHERE teller = @teller ORDER BY stream;

-- section monday
-- The cases of those who are away, or came home since @since. Read `monday` of each.
SELECT DISTINCT stream FROM varde_stay WHERE ended IS NULL OR ended >= @since ORDER BY stream;

-- section flow
-- The referrals that were sent from @since and before @until: the rows of a flow.
SELECT stream, referral, state, sender, recipient, sent, received, answered, declined, forwarded, answer_by
FROM varde_referral WHERE sent >= @since AND sent < @until ORDER BY sent, stream, referral;
