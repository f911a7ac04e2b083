-- Tables for a host ledger in Oracle 19c or newer, in a database whose character set is AL32UTF8. Columns are named as
-- in the JSON documents, except where SQL has the word for itself: schema, key, from and to are body_schema, body_key,
-- from_at and to_at. Instants are microseconds since 1970-01-01T00:00Z, digests hexadecimal, bodies and their keys
-- base 64: as in the documents, so that they pass unchanged. A body in varde_entry can be deleted for ever while the
-- chain in varde_ledger stays verifiable.

-- section create
CREATE TABLE varde_ledger (
  stream VARCHAR2(36) NOT NULL,
  sequence NUMBER(19) NOT NULL,
  command VARCHAR2(36) NOT NULL,
  ordinal NUMBER(10) NOT NULL,
  kind VARCHAR2(64) NOT NULL,
  body_schema VARCHAR2(64) NOT NULL,
  recorded NUMBER(19) NOT NULL,
  pack VARCHAR2(64) NOT NULL,
  rules NUMBER(10) NOT NULL,
  organisation NUMBER(19) NOT NULL,
  commitment VARCHAR2(64) NOT NULL,
  previous VARCHAR2(64) NOT NULL,
  hash VARCHAR2(64) NOT NULL,
  CONSTRAINT varde_ledger_sequence PRIMARY KEY (stream, sequence),
  CONSTRAINT varde_ledger_command UNIQUE (stream, command, ordinal)
);

CREATE TABLE varde_entry (
  stream VARCHAR2(36) NOT NULL,
  sequence NUMBER(19) NOT NULL,
  sealed NUMBER(1) NOT NULL,
  body_key VARCHAR2(200) NOT NULL,
  body CLOB NOT NULL,
  CONSTRAINT varde_entry_sequence PRIMARY KEY (stream, sequence),
  CONSTRAINT varde_entry_ledger FOREIGN KEY (stream, sequence) REFERENCES varde_ledger (stream, sequence)
);

CREATE TABLE varde_obligation (
  stream VARCHAR2(36) NOT NULL,
  id VARCHAR2(36) NOT NULL,
  rule VARCHAR2(24) NOT NULL,
  text VARCHAR2(100) NOT NULL,
  subject VARCHAR2(200 CHAR) NOT NULL,
  owner VARCHAR2(36) NOT NULL,
  towards VARCHAR2(36),
  opens NUMBER(19) NOT NULL,
  due NUMBER(19),
  closes NUMBER(19),
  confirmed VARCHAR2(10),
  snoozed VARCHAR2(10),
  CONSTRAINT varde_obligation_id PRIMARY KEY (stream, id, opens)
);
CREATE INDEX varde_obligation_owner ON varde_obligation (owner, due);

CREATE TABLE varde_responsibility (
  stream VARCHAR2(36) NOT NULL,
  role VARCHAR2(64) NOT NULL,
  service VARCHAR2(36) NOT NULL,
  name VARCHAR2(200 CHAR),
  from_at NUMBER(19) NOT NULL,
  to_at NUMBER(19)
);
CREATE INDEX varde_responsibility_stream ON varde_responsibility (stream);
CREATE INDEX varde_responsibility_service ON varde_responsibility (service);

CREATE TABLE varde_outbox (
  stream VARCHAR2(36) NOT NULL,
  id VARCHAR2(36) NOT NULL,
  rule VARCHAR2(24) NOT NULL,
  text VARCHAR2(100) NOT NULL,
  event VARCHAR2(36) NOT NULL,
  teller VARCHAR2(36) NOT NULL,
  recipient VARCHAR2(36),
  opens NUMBER(19) NOT NULL,
  due NUMBER(19),
  status VARCHAR2(64),
  CONSTRAINT varde_outbox_id PRIMARY KEY (stream, id)
);
CREATE INDEX varde_outbox_teller ON varde_outbox (teller, opens);

CREATE TABLE varde_stay (
  stream VARCHAR2(36) NOT NULL,
  stay VARCHAR2(36) NOT NULL,
  kind VARCHAR2(64) NOT NULL,
  from_at NUMBER(19) NOT NULL,
  expected NUMBER(19),
  ended NUMBER(19),
  CONSTRAINT varde_stay_id PRIMARY KEY (stream, stay)
);
CREATE INDEX varde_stay_ended ON varde_stay (ended);

CREATE TABLE varde_referral (
  stream VARCHAR2(36) NOT NULL,
  referral VARCHAR2(36) NOT NULL,
  state VARCHAR2(64) NOT NULL,
  sender VARCHAR2(36),
  recipient VARCHAR2(36),
  sent NUMBER(19) NOT NULL,
  received NUMBER(19),
  answered NUMBER(19),
  declined NUMBER(19),
  forwarded NUMBER(19),
  answer_by NUMBER(19),
  CONSTRAINT varde_referral_id PRIMARY KEY (stream, referral)
);
CREATE INDEX varde_referral_sent ON varde_referral (sent);

CREATE VIEW varde_row AS
SELECT l.stream, l.sequence, l.command, l.ordinal,
       JSON_OBJECT(
         KEY 'stream' VALUE l.stream, KEY 'sequence' VALUE l.sequence, KEY 'command' VALUE l.command,
         KEY 'ordinal' VALUE l.ordinal, KEY 'kind' VALUE l.kind, KEY 'schema' VALUE l.body_schema,
         KEY 'recorded' VALUE l.recorded, KEY 'pack' VALUE l.pack, KEY 'rules' VALUE l.rules,
         KEY 'organisation' VALUE l.organisation, KEY 'commitment' VALUE l.commitment,
         KEY 'previous' VALUE l.previous, KEY 'hash' VALUE l.hash, KEY 'sealed' VALUE e.sealed,
         KEY 'key' VALUE e.body_key, KEY 'body' VALUE e.body ABSENT ON NULL RETURNING CLOB) AS document
FROM varde_ledger l LEFT JOIN varde_entry e ON e.stream = l.stream AND e.sequence = l.sequence;

-- section append
-- In one transaction, when the answer was OK; :batch is the batch/1, a CLOB. A violated unique constraint (ORA-00001)
-- means that somebody came between: roll back, load, decide again. A batch without rows changes nothing.
INSERT INTO varde_ledger (stream, sequence, command, ordinal, kind, body_schema, recorded, pack, rules, organisation,
                          commitment, previous, hash)
SELECT r.stream, r.sequence, r.command, r.ordinal, r.kind, r.body_schema, r.recorded, r.pack, r.rules, r.organisation,
       r.commitment, r.previous, r.hash
FROM JSON_TABLE(:batch, '$.rows[*]' COLUMNS (
  stream VARCHAR2(36) PATH '$.stream', sequence NUMBER PATH '$.sequence', command VARCHAR2(36) PATH '$.command',
  ordinal NUMBER PATH '$.ordinal', kind VARCHAR2(64) PATH '$.kind', body_schema VARCHAR2(64) PATH '$.schema',
  recorded NUMBER PATH '$.recorded', pack VARCHAR2(64) PATH '$.pack', rules NUMBER PATH '$.rules',
  organisation NUMBER PATH '$.organisation', commitment VARCHAR2(64) PATH '$.commitment',
  previous VARCHAR2(64) PATH '$.previous', hash VARCHAR2(64) PATH '$.hash')) r;

INSERT INTO varde_entry (stream, sequence, sealed, body_key, body)
SELECT r.stream, r.sequence, r.sealed, r.body_key, r.body
FROM JSON_TABLE(:batch, '$.rows[*]' COLUMNS (
  stream VARCHAR2(36) PATH '$.stream', sequence NUMBER PATH '$.sequence', sealed NUMBER PATH '$.sealed',
  body_key VARCHAR2(200) PATH '$.key', body CLOB PATH '$.body')) r
WHERE r.sealed IS NOT NULL;

DELETE FROM varde_entry
WHERE stream = JSON_VALUE(:batch, '$.stream' RETURNING VARCHAR2(36))
  AND sequence IN (SELECT r.sequence FROM JSON_TABLE(:batch, '$.erase[*]' COLUMNS (sequence NUMBER PATH '$')) r);

DELETE FROM varde_obligation
WHERE stream = JSON_VALUE(:batch, '$.stream' RETURNING VARCHAR2(36)) AND JSON_EXISTS(:batch, '$.rows[0]');

INSERT INTO varde_obligation (stream, id, rule, text, subject, owner, towards, opens, due, closes, confirmed,
                              snoozed)
SELECT b.stream, r.id, r.rule, r.text, r.subject, r.owner, r.towards, r.opens, r.due, r.closes,
       r.confirmed, r.snoozed
FROM JSON_TABLE(:batch, '$' COLUMNS (stream VARCHAR2(36) PATH '$.stream')) b,
     JSON_TABLE(:batch, '$.index.obligations[*]' COLUMNS (
       id VARCHAR2(36) PATH '$.id', rule VARCHAR2(24) PATH '$.rule', text VARCHAR2(100) PATH '$.text',
       subject VARCHAR2(200 CHAR) PATH '$.subject', owner VARCHAR2(36) PATH '$.owner', towards VARCHAR2(36) PATH '$.towards',
       opens NUMBER PATH '$.opens', due NUMBER PATH '$.due', closes NUMBER PATH '$.closes',
       confirmed VARCHAR2(10) PATH '$.confirmed', snoozed VARCHAR2(10) PATH '$.snoozed')) r
WHERE JSON_EXISTS(:batch, '$.rows[0]');

DELETE FROM varde_responsibility
WHERE stream = JSON_VALUE(:batch, '$.stream' RETURNING VARCHAR2(36)) AND JSON_EXISTS(:batch, '$.rows[0]');

INSERT INTO varde_responsibility (stream, role, service, name, from_at, to_at)
SELECT b.stream, r.role, r.service, r.name, r.from_at, r.to_at
FROM JSON_TABLE(:batch, '$' COLUMNS (stream VARCHAR2(36) PATH '$.stream')) b,
     JSON_TABLE(:batch, '$.index.responsibilities[*]' COLUMNS (
       role VARCHAR2(64) PATH '$.role', service VARCHAR2(36) PATH '$.service', name VARCHAR2(200 CHAR) PATH '$.name',
       from_at NUMBER PATH '$.from', to_at NUMBER PATH '$.to')) r
WHERE JSON_EXISTS(:batch, '$.rows[0]');

DELETE FROM varde_outbox
WHERE stream = JSON_VALUE(:batch, '$.stream' RETURNING VARCHAR2(36)) AND JSON_EXISTS(:batch, '$.rows[0]');

INSERT INTO varde_outbox (stream, id, rule, text, event, teller, recipient, opens, due, status)
SELECT b.stream, r.id, r.rule, r.text, r.event, r.teller, r.recipient, r.opens, r.due, r.status
FROM JSON_TABLE(:batch, '$' COLUMNS (stream VARCHAR2(36) PATH '$.stream')) b,
     JSON_TABLE(:batch, '$.index.outbox[*]' COLUMNS (
       id VARCHAR2(36) PATH '$.id', rule VARCHAR2(24) PATH '$.rule', text VARCHAR2(100) PATH '$.text',
       event VARCHAR2(36) PATH '$.event', teller VARCHAR2(36) PATH '$.teller', recipient VARCHAR2(36) PATH '$.recipient',
       opens NUMBER PATH '$.opens', due NUMBER PATH '$.due', status VARCHAR2(64) PATH '$.status')) r
WHERE JSON_EXISTS(:batch, '$.rows[0]');

DELETE FROM varde_stay
WHERE stream = JSON_VALUE(:batch, '$.stream' RETURNING VARCHAR2(36)) AND JSON_EXISTS(:batch, '$.rows[0]');

INSERT INTO varde_stay (stream, stay, kind, from_at, expected, ended)
SELECT b.stream, r.stay, r.kind, r.from_at, r.expected, r.ended
FROM JSON_TABLE(:batch, '$' COLUMNS (stream VARCHAR2(36) PATH '$.stream')) b,
     JSON_TABLE(:batch, '$.index.stays[*]' COLUMNS (
       stay VARCHAR2(36) PATH '$.stay', kind VARCHAR2(64) PATH '$.kind', from_at NUMBER PATH '$.from',
       expected NUMBER PATH '$.expected', ended NUMBER PATH '$.ended')) r
WHERE JSON_EXISTS(:batch, '$.rows[0]');

DELETE FROM varde_referral
WHERE stream = JSON_VALUE(:batch, '$.stream' RETURNING VARCHAR2(36)) AND JSON_EXISTS(:batch, '$.rows[0]');

INSERT INTO varde_referral (stream, referral, state, sender, recipient, sent, received, answered, declined,
                            forwarded, answer_by)
SELECT b.stream, r.referral, r.state, r.sender, r.recipient, r.sent, r.received, r.answered, r.declined,
       r.forwarded, r.answer_by
FROM JSON_TABLE(:batch, '$' COLUMNS (stream VARCHAR2(36) PATH '$.stream')) b,
     JSON_TABLE(:batch, '$.index.referrals[*]' COLUMNS (
       referral VARCHAR2(36) PATH '$.referral', state VARCHAR2(64) PATH '$.state', sender VARCHAR2(36) PATH '$.sender',
       recipient VARCHAR2(36) PATH '$.recipient', sent NUMBER PATH '$.sent', received NUMBER PATH '$.received',
       answered NUMBER PATH '$.answered', declined NUMBER PATH '$.declined', forwarded NUMBER PATH '$.forwarded',
       answer_by NUMBER PATH '$.answer_by')) r
WHERE JSON_EXISTS(:batch, '$.rows[0]');

-- section load
-- rows/1 of :stream with the outcome row of :command, in one value; :command is null where no outcome is sought.
SELECT JSON_OBJECT(
  KEY 'schema' VALUE 'rows/1',
  KEY 'stream' VALUE :stream,
  KEY 'rows' VALUE COALESCE((SELECT JSON_ARRAYAGG(r.document FORMAT JSON ORDER BY r.sequence RETURNING CLOB)
                             FROM varde_row r WHERE r.stream = :stream), TO_CLOB('[]')) FORMAT JSON,
  KEY 'outcome' VALUE (SELECT r.document FROM varde_row r
                       WHERE r.stream = :stream AND r.command = :command AND r.ordinal = 0) FORMAT JSON
  ABSENT ON NULL RETURNING CLOB) AS document
FROM dual;

-- section head
-- stream-head/1 of :stream, to be kept elsewhere and given to varde_engine_verify.
SELECT JSON_OBJECT(KEY 'schema' VALUE 'stream-head/1', KEY 'sequence' VALUE sequence, KEY 'hash' VALUE hash) AS document
FROM varde_ledger WHERE stream = :stream ORDER BY sequence DESC FETCH FIRST 1 ROW ONLY;

-- section worklist
-- What the service :owner must see to at :now or later: `obligations` of the query for a worklist, with
-- stream as case and without overdue. What opens later is in it, so that the answer can say when to ask again.
SELECT stream, id, rule, text, subject, owner, towards, opens, due, closes, confirmed, snoozed,
       CASE WHEN due <= :now THEN 1 ELSE 0 END AS overdue
FROM varde_obligation
WHERE owner = :owner AND (closes IS NULL OR closes > :now)
ORDER BY due NULLS LAST, stream, id;

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
