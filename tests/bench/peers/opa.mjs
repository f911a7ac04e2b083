// Open Policy Agent: opa.rego, compiled to WebAssembly, with the person's consents in the input. The package from npm runs
// such a policy, and cannot compile one: that takes the program opa, which neither Debian nor npm has. Without it on the
// PATH nothing is measured.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import opa from '@open-policy-agent/opa-wasm';

export const about = '@open-policy-agent/opa-wasm 1.10.0; one compiled policy, the person\'s consents in the input';

function compiled() {
  const folder = mkdtempSync(join(tmpdir(), 'varde-opa-'));
  try {
    const bundle = join(folder, 'bundle.tar.gz'), source = fileURLToPath(new URL('opa.rego', import.meta.url));
    execFileSync('opa', ['build', '-t', 'wasm', '-e', 'disclosure/permitted', '-o', bundle, source]);
    execFileSync('tar', ['-xzf', bundle, '-C', folder, '/policy.wasm']);
    return readFileSync(join(folder, 'policy.wasm'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function prepare(world) {
  const wasm = compiled();
  if (!wasm) return 'there is no program "opa" here to compile its policy with';
  const policy = await opa.loadPolicy(wasm);
  return (asked) => policy.evaluate({ ...asked, consents: world.consents[asked.person] })[0].result;
}
