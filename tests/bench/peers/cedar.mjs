// Cedar asks nothing of each element of a list, so what a person permits is tags on the person: for each pair of teller
// and receiver the set of category and purpose. One policy, parsed beforehand; a call carries the one person's entity.
// Other ways were slower (a parsed policy set a person also cannot be loaded for 100,000: each takes longer to add).
import { createRequire } from 'node:module';

const cedar = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs');

export const about =
  '@cedar-policy/cedar-wasm 4.13.0; one preparsed policy, the person\'s consents as tags of an entity';

const policy = `permit (principal, action, resource) when {
  context.averts_offence ||
  (resource.hasTag(context.pair) && resource.getTag(context.pair).contains(context.what))
};`;

function entity(consents, person) {
  const tags = {};
  for (const { teller, to, categories, purposes } of consents) {
    const tag = (tags[`${teller}/${to}`] ??= []);
    for (const category of categories) tag.push(...purposes.map((purpose) => `${category}/${purpose}`));
  }
  return [{ uid: { type: 'Person', id: String(person) }, attrs: {}, parents: [], tags }];
}

export async function prepare(world) {
  const parsed = cedar.preparsePolicySet('consents', { staticPolicies: policy });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
  const entities = world.consents.map(entity);
  const action = { type: 'Action', id: 'tell' };
  return (asked) => {
    const answer = cedar.statefulIsAuthorized({
      principal: { type: 'Service', id: String(asked.teller) },
      action,
      resource: entities[asked.person][0].uid,
      context: {
        pair: `${asked.teller}/${asked.to}`,
        what: `${asked.category}/${asked.purpose}`,
        averts_offence: asked.averts_offence,
      },
      preparsedPolicySetId: 'consents',
      entities: entities[asked.person],
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
    return answer.response.decision === 'allow';
  };
}
