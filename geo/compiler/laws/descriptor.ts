import { changeKinds } from '../../../src/atlas/details.ts';
import { conflictKinds, qualifiers } from '../../../src/atlas/figure.ts';
import { measures } from '../../../src/atlas/indicator.ts';
import { directions } from '../../../src/atlas/route.ts';
import { sourceKinds } from '../../../src/atlas/source.ts';
import { descriptorFile, tablesOf, type Content } from '../content.ts';
import { show, type Problem } from '../problem.ts';
import { isPackageFile } from '../read/directory.ts';
import { list, type Descriptor } from '../schema/descriptor.ts';
import type { Law } from './law.ts';

function problem(field: string, expected: string, found: unknown): Problem {
  return { file: descriptorFile, field, expected, found: show(found) };
}

/** The data files that a descriptor has to list: the tables, not the base map, and no translations. */
function dataFiles({ files }: Content): readonly string[] {
  return Object.keys(files).filter(
    (path) => isPackageFile(path) && !path.includes('/') && path !== descriptorFile,
  );
}

/** The descriptor lists every data file once, and no file that is not there. */
export const descriptorListsEveryFile: Law = (content) => {
  if (!content.descriptor) return [];
  const listed = content.descriptor.resources.map((resource) => resource.path);
  const there = Object.keys(content.files);
  const missing = dataFiles(content).filter((path) => !listed.includes(path));
  return [
    ...missing.map((path) => problem('resources', `a resource for ${path}`, undefined)),
    ...listed.flatMap((path, index): Problem[] => {
      const field = `resources[${index}].path`;
      if (listed.indexOf(path) !== index) return [problem(field, 'each file once', path)];
      // Only the files that the compiler reads can be looked for.
      const known = isPackageFile(path);
      return known && !there.includes(path) ? [problem(field, 'a file of the package', path)] : [];
    }),
  ];
};

/** The indicators and the region that the map is described by exist. */
export const mapIsDescribedByKnownIds: Law = ({ descriptor, indicators, places, record }) => {
  if (!descriptor) return [];
  const { throughput, partnerShades, region, formerLeading } = descriptor.map;
  const shades = partnerShades.map(({ indicator }, index): [string, string] => [
    `map.partnerShades[${index}].indicator`,
    indicator,
  ]);
  const named: readonly [string, string][] = [['map.throughput', throughput], ...shades];
  const problems = named
    .filter(([, id]) => indicators.readable && !indicators.ids.has(id))
    .map(([field, id]) => problem(field, 'an id of indicators.csv', id));
  if (places.readable && !places.ids.has(region)) {
    problems.push(problem('map.region', 'an id of places.geojson', region));
  }
  const leads = record.entries.some(
    ({ value: { id, role } }) => id === formerLeading && role === 'choice',
  );
  if (formerLeading !== undefined && record.readable && !leads) {
    problems.push(problem('map.formerLeading', 'a row of record.csv that may lead', formerLeading));
  }
  return problems;
};

/** Resource names are unique, foreign keys and primary keys name resources and columns that exist. */
export const descriptorKeysResolve: Law = ({ descriptor }) => {
  if (!descriptor) return [];
  const names = descriptor.resources.map((resource) => resource.name);
  return descriptor.resources.flatMap((resource, index): Problem[] => {
    const at = `resources[${index}]`;
    const problems: Problem[] = [];
    if (names.indexOf(resource.name) !== index) {
      problems.push(problem(`${at}.name`, 'a name used only once', resource.name));
    }
    const columns = columnsOf(resource);
    for (const key of list(resource.schema?.primaryKey)) {
      if (!columns.includes(key))
        problems.push(problem(`${at}.schema.primaryKey`, 'one of the fields', key));
    }
    (resource.schema?.foreignKeys ?? []).forEach((key, number) => {
      const target = key.reference.resource || resource.name;
      const there = descriptor.resources.find(({ name }) => name === target);
      const field = `${at}.schema.foreignKeys[${number}]`;
      for (const name of list(key.fields)) {
        if (!columns.includes(name))
          problems.push(problem(`${field}.fields`, 'one of the fields', name));
      }
      for (const name of list(key.reference.fields)) {
        if (there?.schema && columnsOf(there).includes(name)) continue;
        const expected = 'a resource with a table schema, and one of its fields';
        problems.push(problem(`${field}.reference`, expected, `${target}.${name}`));
      }
    });
    return problems;
  });
};

type Resource = Descriptor['resources'][number];

function columnsOf({ schema }: Pick<Resource, 'schema'>): readonly string[] {
  return schema?.fields.map((field) => field.name) ?? [];
}

/** Files of translations have the columns that the descriptor declares for all of them. */
export const descriptorKnowsTheColumnsOfLanguages: Law = ({ descriptor, languages }) => {
  const readable = languages.find((table) => table.readable);
  if (!descriptor || !readable) return [];
  if (!descriptor.languages) return [problem('languages', 'what languages/*.csv share', undefined)];
  const declared = columnsOf(descriptor.languages).join(',');
  const standing = readable.columns.join(',');
  if (declared === standing) return [];
  const expected = `the columns of languages/*.csv: ${standing}`;
  return [problem('languages.schema.fields', expected, declared)];
};

/** Every CSV file has a table schema whose fields are the columns of the file, in their order. */
export const descriptorKnowsEveryColumn: Law = (content) => {
  if (!content.descriptor) return [];
  const tables = new Map(tablesOf(content).map((table) => [table.file, table]));
  return content.descriptor.resources.flatMap((resource, index): Problem[] => {
    const table = tables.get(resource.path);
    if (!table?.readable || !resource.path.endsWith('.csv')) return [];
    const field = `resources[${index}].schema`;
    if (!resource.schema)
      return [problem(field, `the table schema of ${resource.path}`, undefined)];
    const declared = columnsOf(resource).join(',');
    const standing = table.header.join(',');
    if (declared === standing) return [];
    return [problem(`${field}.fields`, `the columns of ${resource.path}: ${standing}`, declared)];
  });
};

const closedLists: Readonly<Record<string, readonly string[]>> = {
  'sources.csv kind': sourceKinds,
  'indicators.csv measure': measures,
  'figures.csv qualifier': [...qualifiers, 'expected'],
  'conflicts.csv kind': conflictKinds,
  'changes.csv kind': changeKinds,
  'flows.csv direction': directions,
};

/** The closed lists that the descriptor publishes are the ones the atlas knows. */
export const descriptorKnowsTheClosedLists: Law = ({ descriptor }) =>
  (descriptor?.resources ?? []).flatMap((resource, index) =>
    (resource.schema?.fields ?? []).flatMap((field, number): Problem[] => {
      const words = closedLists[`${resource.path} ${field.name}`];
      if (!words) return [];
      const declared = (field.constraints?.enum ?? []).map(String);
      if (declared.toSorted().join() === words.toSorted().join()) return [];
      const at = `resources[${index}].schema.fields[${number}].constraints.enum`;
      return [problem(at, `the list ${words.join(', ')}`, declared)];
    }),
  );
