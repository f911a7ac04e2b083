// An enforcer a person, filled beforehand with the person's consents, a line each: Casbin looks at every line it holds.
// enforceSync is what its documentation has for matchers that wait for nothing. Sets are letters in a text.
import { newEnforcer, newModelFromString } from 'casbin';

export const about = 'casbin 5.51.1; an enforcer a person with a policy line a consent, enforceSync';

const model = `
[request_definition]
r = teller, to, category, purpose, averts_offence
[policy_definition]
p = teller, to, categories, purposes
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.averts_offence || r.to == p.to && r.teller == p.teller && \\
    p.categories.includes(r.category) && p.purposes.includes(r.purpose)
`;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const text = (numbers) => numbers.map((number) => letters[number]).join('');

export async function prepare(world) {
  const enforcers = [];
  for (const consents of world.consents) {
    const enforcer = await newEnforcer(newModelFromString(model));
    const lines = consents.map((c) => [letters[c.teller], letters[c.to], text(c.categories), text(c.purposes)]);
    if (lines.length > 0) await enforcer.addPolicies(lines);
    enforcers.push(enforcer);
  }
  return (asked) => enforcers[asked.person].enforceSync(
    letters[asked.teller], letters[asked.to], letters[asked.category], letters[asked.purpose], asked.averts_offence);
}
