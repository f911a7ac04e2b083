// Asks one peer all questions of a made-up world: node ask.mjs PEER FOLDER. Prints what came of it as JSON:
//   { about, nanoseconds }        an answer, the least of up to three rounds
//   { about, rate, answered }     two minutes were not enough: answers a second as far as it came
//   { about, wrong }              so many answers are not the right ones
//   { about, missing }            why it cannot be asked here
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const rounds = 3, stride = 250;  // questions between looks at the clock
const [peer, folder] = process.argv.slice(2);
const deadline = performance.now() + 120_000, enough = performance.now() + 20_000;  // no further round after this

function rows(name) {
  const [header, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(names.map((field, i) => [field, Number(values[i])]));
  });
}

const members = (mask) => [...Array(16).keys()].filter((i) => (mask >> i & 1) !== 0);

function read() {
  const right = [], questions = rows('questions.csv').map(({ permitted, averts_offence, ...asked }) => {
    right.push(permitted === 1);
    return { ...asked, averts_offence: averts_offence === 1 };
  });
  const persons = 1 + questions.reduce((most, asked) => Math.max(most, asked.person), 0);
  const consents = Array.from({ length: persons }, () => []);
  for (const { person, teller, to, categories, purposes } of rows('consents.csv'))
    consents[person].push({ teller, to, categories: members(categories), purposes: members(purposes) });
  return { consents, questions, right };
}

// The milliseconds and the answers, as far as time allows.
function round(ask, questions) {
  const answers = [], begin = performance.now();
  let now = begin;
  while (answers.length < questions.length && now < deadline) {
    for (const asked of questions.slice(answers.length, answers.length + stride)) answers.push(ask(asked));
    now = performance.now();
  }
  return { answers, took: now - begin };
}

async function outcome(prepare) {
  const { questions, right, ...world } = read();
  const ask = await prepare(world);
  if (typeof ask === 'string') return { missing: ask };
  let nanoseconds = Infinity;
  for (let i = 0; i < rounds && (i === 0 || performance.now() < enough); ++i) {
    const { answers, took } = round(ask, questions);
    const wrong = answers.filter((answer, at) => answer !== right[at]).length;
    if (wrong > 0) return { wrong };
    if (answers.length === questions.length) nanoseconds = Math.min(nanoseconds, took * 1e6 / answers.length);
    else if (i === 0) return { rate: took > 0 ? answers.length * 1e3 / took : 0, answered: answers.length };
  }
  return { nanoseconds };
}

const { about, prepare } = await import(`./${peer}.mjs`);
console.log(JSON.stringify({ about, ...await outcome(prepare) }));
