// Profiles as their makers publish them: StructureDefinitions in XML or JSON that say only what differs from the base.
// A validator wants all of it said, so the base is written out here with the differences put in: what a profile says of
// an element, of a slice, and of what is below a slice.

import fs from 'node:fs';
import path from 'node:path';

const typeElements = (definitions, type) =>
  definitions.find((one) => one.url === `http://hl7.org/fhir/StructureDefinition/${type}`)?.snapshot.element ?? [];

const within = (id, root) => id === root || id.startsWith(`${root}.`) || id.startsWith(`${root}:`);

function end(elements, root) {
  return elements.findLastIndex((one) => within(one.id, root)) + 1;
}

// What is below a slice is first of all what its type says.
function unfolded(elements, slice, definitions) {
  const type = elements.find((one) => one.id === slice)?.type?.[0]?.code;
  if (!type || elements.some((one) => one.id.startsWith(`${slice}.`))) return;
  const at = elements.find((one) => one.id === slice).path;
  const below = typeElements(definitions, type).slice(1);
  const made = below.map((one) => ({
    ...structuredClone(one),
    id: slice + one.id.slice(type.length),
    path: at + one.path.slice(type.length),
  }));
  elements.splice(end(elements, slice), 0, ...made);
}

function put(elements, said, definitions) {
  const found = elements.find((one) => one.id === said.id);
  if (found) {
    Object.assign(found, said);
    return;
  }
  const [whole, slice] = [said.id.replace(/:[^.:]+$/, ''), said.sliceName];
  if (slice && whole !== said.id) {
    const template = elements.find((one) => one.id === whole);
    if (!template) throw new Error(`${said.id} is a slice of nothing`);
    const { slicing, ...rest } = structuredClone(template);
    elements.splice(end(elements, whole), 0, { ...rest, ...said });
    return;
  }
  const parent = said.id.slice(0, said.id.lastIndexOf('.'));
  if (!elements.some((one) => one.id === parent)) {
    put(elements, { id: parent, path: said.path.slice(0, said.path.lastIndexOf('.')) }, definitions);
  }
  unfolded(elements, parent, definitions);
  const own = elements.find((one) => one.id === said.id);
  if (!own) throw new Error(`${said.id} has no place in ${parent}`);
  Object.assign(own, said);
}

function whole(profile, definitions) {
  const elements = structuredClone(typeElements(definitions, profile.type));
  for (const said of profile.differential.element) put(elements, said, definitions);
  return { ...profile, snapshot: { element: elements } };
}

// By address; extensions too, for what refers to them.
export function profilesIn(folder, definitions, fromXml) {
  const found = new Map();
  for (const name of fs.readdirSync(folder).sort()) {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    const one = name.endsWith('.xml') ? fromXml(text) : name.endsWith('.json') ? JSON.parse(text) : {};
    if (one.resourceType === 'StructureDefinition' && one.kind === 'resource') found.set(one.url, whole(one, definitions));
  }
  return found;
}

const quoted = (said) => `'${said.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const fixedIn = (element) => Object.entries(element).find(([name]) => /^(fixed|pattern)[A-Z]/.test(name))?.[1];

// What is demanded within a slice is not looked at by the validators that take a profile; the profile's own words for it
// (what must be there, what it must be) are asked by FHIRPath instead.
export function withinSlices(profile) {
  const said = profile.differential.element;
  const found = [];
  for (const slice of said.filter((one) => one.sliceName && /^[A-Za-z]+\.[a-z]\w*:\w+$/.test(one.id))) {
    const element = slice.path.slice(slice.path.indexOf('.') + 1);
    const by = said.find((one) => one.path === slice.path && one.slicing)?.slicing.discriminator ?? [];
    const known = by.map(({ path }) => [path, said.find((one) => one.id === `${slice.id}.${path}`)]);
    if (!known.length || known.some(([, one]) => typeof (one && fixedIn(one)) !== 'string')) continue;
    const these = known.map(([path, one]) => `where(${path}.where($this = ${quoted(fixedIn(one))}).exists())`).join('.');
    for (const below of said.filter((one) => one.id.startsWith(`${slice.id}.`))) {
      const path = below.id.slice(slice.id.length + 1);
      const fixed = fixedIn(below);
      if (below.min >= 1) found.push({ key: `${below.id} must be there`, says: `${element}.${these}.all(${path}.exists())` });
      if (typeof fixed === 'string') {
        found.push({ key: `${below.id} must be ${fixed}`, says: `${element}.${these}.all(${path}.all($this = ${quoted(fixed)}))` });
      }
    }
  }
  return found;
}
