// Asks each peer what a made-up world asks (bench_disclosure --write): node main.mjs FOLDER PERSONS NANOSECONDS, the last
// what an answer takes ours. Each peer has a process of its own, and one thread of it asks. Ends with 1 when a peer
// answers wrongly.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const peers = ['cedar', 'casbin', 'opa', 'cel'];
const limit = 150_000;  // milliseconds: a peer that is still being filled after its two minutes
const [folder, persons, ours] = process.argv.slice(2);

function asked(peer) {
  const program = fileURLToPath(new URL('ask.mjs', import.meta.url));
  const child = spawnSync(process.execPath, ['--max-old-space-size=8192', program, peer, folder],
    { encoding: 'utf8', timeout: limit, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.error?.code === 'ETIMEDOUT') return { peer, about: peer, rate: 0, answered: 0 };
  if (child.status !== 0) return { peer, about: peer, failed: `ended with ${child.status ?? child.signal}` };
  return { peer, ...JSON.parse(child.stdout) };
}

function said(result) {
  if (result.failed) return result.failed;
  if (result.wrong) return `${result.wrong} wrong answers`;
  if (result.missing) return `not measured: ${result.missing}`;
  if (result.nanoseconds === undefined)
    return `not measured: stopped after two minutes and ${result.answered} answers, ${result.rate.toFixed(0)} a second`;
  return 'a general language; ours is a fixed schema, and says why as well';
}

const results = peers.map(asked);
const fastest = Math.min(...results.map((result) => result.nanoseconds ?? Infinity));
for (const { peer, about, nanoseconds, ...rest } of results) {
  console.log(`${persons} persons, ${about}: ${said({ nanoseconds, ...rest })}`);
  if (nanoseconds === undefined) continue;
  const limit = nanoseconds === fastest && Number(persons) >= 100_000 ? 40 : 1;
  console.log(`bench disclosure.peer.${peer}.${persons} ${nanoseconds.toFixed(1)} ns floor ${Number(ours).toFixed(1)} ` +
    `ratio ${(nanoseconds / ours).toFixed(1)} limit >=${limit}`);
}
process.exit(results.some((result) => result.failed || result.wrong) ? 1 : 0);
