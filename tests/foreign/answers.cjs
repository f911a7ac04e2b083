// Asks Varde's program many questions at once, and counts named checks.
'use strict';
const { spawnSync } = require('node:child_process');

const program = process.argv[2];
let failures = 0;

function ask(questions) {
  const run = spawnSync(program, [], { input: questions.join('\n') + '\n', encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status ?? run.signal}`);
  const answers = run.stdout.split('\n').slice(0, -1);
  if (answers.length !== questions.length) throw new Error('questions and answers differ in number');
  return answers;
}

// One named check: `passed` or `FAILED`, with what was seen.
function check(name, holds, seen) {
  if (!holds) failures += 1;
  console.log(`${holds ? 'passed' : 'FAILED'}  ${name}: ${seen}`);
}

// Do all questions have the answers expected?
function compare(name, questions, expected) {
  const answers = ask(questions);
  const differing = questions.flatMap((question, i) =>
    answers[i] === expected[i] ? [] : [`"${question}" gives ${answers[i]}, the other says ${expected[i]}`]);
  const example = differing.length === 0 ? '' : `; ${differing.slice(0, 3).join('; ')}`;
  check(name, questions.length > 0 && differing.length === 0,
    `${questions.length} compared, ${differing.length} differ${example}`);
}

const finish = () => { process.exitCode = failures === 0 ? 0 : 1; };

module.exports = { ask, check, compare, finish };
