// Identity numbers against NAV's validator, @navikt/fnrvalidator.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { idnr } = require('@navikt/fnrvalidator');
const { check, compare, finish } = require('./answers.cjs');

const folder = path.join(path.dirname(require.resolve('@navikt/fnrvalidator')), '..');
const kSeed = 20260314;
const kStrings = 100000;

// The validator tells apart what our kinds put together: it knows no synthetic numbers, and it calls a D-number of
// a test set whose months are 40 higher both D-number and H-number.
const kKinds = {
  fnr: 'fodselsnummer',
  dnr: 'd-number',
  hnr: 'h-number',
  tnr: 'fodselsnummer synthetic',
  'dnr-and-tnr': 'd-number synthetic',
  'dnr-and-hnr': 'd-number synthetic',
};

function expected(text, mode) {
  const answer = idnr(text);
  if (answer.status !== 'valid') return 'none';
  const kind = kKinds[answer.type] ?? `a kind that this check does not know: ${answer.type}`;
  return mode === 'refused' && kind.endsWith(' synthetic') ? 'none' : kind;
}

function compareBoth(name, texts) {
  for (const mode of ['allowed', 'refused']) {
    compare(`${name}, test numbers ${mode}`, texts.map((text) => `identity ${text} ${mode}`),
      texts.map((text) => expected(text, mode)));
  }
}

// --- The numbers that NAV wrote itself

function quoted(file) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  return [...new Set([...text.matchAll(/["']([0-9]{5,}[0-9A-Za-z]*)["']/g)].map((match) => match[1]))];
}

const own = quoted('tests/fnr.spec.ts');
check("the validator's own test file has its numbers", own.length >= 20, `${own.length} found`);
compareBoth("the validator's own test file", own);
compareBoth("the validator's README", quoted('README.md'));

// --- Vectors of Norwegian sources

const kKnown = {
  15816599978: 'fodselsnummer synthetic',  // first remainder 0
  15816599986: 'fodselsnummer synthetic',  // 1
  15816599994: 'fodselsnummer synthetic',  // 2
  15816599811: 'fodselsnummer synthetic',  // 3
  13057444850: 'none',                     // HL7 Norway's sample, whose control digits do not stand
};
compare('known vectors have their known answers', Object.keys(kKnown).map((text) => `identity ${text} allowed`),
  Object.values(kKnown));
compareBoth('known vectors by the validator', Object.keys(kKnown));

// --- Random strings, most of them nearly right

let state = kSeed;
function random(below) {  // mulberry32
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (((t ^ (t >>> 14)) >>> 0) % below);
}
const pick = (list) => list[random(list.length)];
const padded = (value, width) => String(value).padStart(width, '0');

function sum(digits, weights) {
  return weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0) % 11;
}

// Nine digits with control digits for a first remainder of `rest`, or null where there are none.
function withControl(nine, rest) {
  const first = (rest - sum(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) + 11) % 11;
  const second = (11 - sum(nine + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11;
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

// Mostly a day that exists, sometimes the edges: day 0, 29 to 32, month 0 and 13, and the shifts of the series.
function nine() {
  const day = random(4) === 0 ? pick([0, 28, 29, 30, 31, 32]) : 1 + random(28);
  const month = random(5) === 0 ? pick([0, 2, 2, 2, 13]) : 1 + random(12);
  const shifted = [day + pick([0, 0, 40, 80]), month + pick([0, 0, 40, 65, 80])];
  const year = random(4) === 0 ? pick([0, 4, 96, 99, 1]) : random(100);
  return padded(shifted[0], 2) + padded(shifted[1], 2) + padded(year, 2) + padded(random(1000), 3);
}

function controlled() {
  for (;;) {
    const number = withControl(nine(), pick([0, 0, 0, 1, 2, 3, 4, 10]));
    if (number !== null) return number;
  }
}

const spoiled = (text) => {
  const at = random(text.length);
  return pick([
    () => text.slice(0, at) + pick([...'0123456789']) + text.slice(at + 1),
    () => text.slice(0, at) + pick([...'aAoOlI -.+_æøå０٣\t']) + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + pick([...'0123456789 ']) + text.slice(at),
  ])();
};

function string() {
  const kind = random(10);
  if (kind < 6) return controlled();
  if (kind < 8) return spoiled(controlled());
  if (kind < 9) return Array.from({ length: 11 }, () => random(10)).join('');
  return Array.from({ length: random(14) }, () => pick([...'0123456789abcXYZæøå -'])).join('');
}

const strings = Array.from({ length: kStrings }, string);
const count = {};
for (const text of strings) {
  const answer = idnr(text);
  const kind = answer.status === 'valid' ? answer.type : answer.reasons.join(' and ');
  count[kind] = (count[kind] ?? 0) + 1;
}
const kinds = [...Object.keys(kKinds), "checksums don't match", 'invalid date', "checksums don't match and invalid date",
  'fnr, dnr or hnr must consist of 11 digits'];
check(`${kStrings} strings of seed ${kSeed} meet every answer of the validator 500 times`,
  kinds.every((kind) => count[kind] >= 500), kinds.map((kind) => `${kind} ${count[kind] ?? 0}`).join(', '));
compareBoth(`${kStrings} strings of seed ${kSeed}`, strings);

finish();
