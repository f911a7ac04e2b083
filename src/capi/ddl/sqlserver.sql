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

-- `sent` is the host's: when it delivered the notice. A notice that was sent is not put back.
CREATE TABLE varde_outbox (
  stream char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  id char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  [rule] varchar(24) COLLATE Latin1_General_BIN2 NOT NULL,
  [text] varchar(100) COLLATE Latin1_General_BIN2 NOT NULL,
  recipient char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  basis char(36) COLLATE Latin1_General_BIN2 NOT NULL,
  sent bigint,
  CONSTRAINT varde_outbox_id PRIMARY KEY (stream, id)
);

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

INSERT INTO varde_obligation (stream, id, [rule], [text], subject, owner, towards, opens, due, closes)
SELECT JSON_VALUE(@batch, '$.stream'), id, [rule], [text], subject, owner, towards, opens, due, closes
FROM OPENJSON(@batch, '$.index.obligations') WITH (
  id char(36), [rule] varchar(24), [text] varchar(100), subject nvarchar(200), owner char(36), towards char(36),
  opens bigint, due bigint, closes bigint)
WHERE EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

DELETE FROM varde_responsibility
WHERE stream = JSON_VALUE(@batch, '$.stream') AND EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

INSERT INTO varde_responsibility (stream, role, service, name, from_at, to_at)
SELECT JSON_VALUE(@batch, '$.stream'), role, service, name, [from], [to]
FROM OPENJSON(@batch, '$.index.responsibilities') WITH (
  role varchar(64), service char(36), name nvarchar(200), [from] bigint, [to] bigint)
WHERE EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'));

DELETE FROM varde_outbox
WHERE stream = JSON_VALUE(@batch, '$.stream') AND sent IS NULL AND EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'))
  AND id NOT IN (SELECT n.id COLLATE Latin1_General_BIN2 FROM OPENJSON(@batch, '$.index.outbox') WITH (id char(36)) n);

INSERT INTO varde_outbox (stream, id, [rule], [text], recipient, basis)
SELECT JSON_VALUE(@batch, '$.stream'), n.id, n.[rule], n.[text], n.recipient, n.basis
FROM OPENJSON(@batch, '$.index.outbox') WITH (
  id char(36), [rule] varchar(24), [text] varchar(100), recipient char(36), basis char(36)) n
WHERE EXISTS (SELECT 1 FROM OPENJSON(@batch, '$.rows'))
  AND NOT EXISTS (SELECT 1 FROM varde_outbox o
                  WHERE o.stream = JSON_VALUE(@batch, '$.stream') AND o.id = n.id COLLATE Latin1_General_BIN2);

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
-- What the service @owner must see to at @now, the earliest due first.
SELECT stream, id, [rule], [text], subject, towards, opens, due, CASE WHEN due <= @now THEN 1 ELSE 0 END AS overdue
FROM varde_obligation
WHERE owner = @owner AND opens <= @now AND (closes IS NULL OR closes > @now)
ORDER BY CASE WHEN due IS NULL THEN 1 ELSE 0 END, due, stream, id;

-- section outbox
-- Notices that wait. When one has been delivered:
--   UPDATE varde_outbox SET sent = @now WHERE stream = @stream AND id = @id
SELECT stream, id, [rule], [text], recipient, basis FROM varde_outbox WHERE sent IS NULL ORDER BY stream, id;
