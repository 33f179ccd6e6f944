import * as tables from '../../geo/compiler/schema/tables';

/** A row of a table; columns it does not name are empty. */
export type Row = Readonly<Record<string, string | number>>;

const schemas = {
  sources: tables.sourceSchema,
  units: tables.unitSchema,
  bases: tables.basisSchema,
  indicators: tables.indicatorSchema,
  rules: tables.ruleSchema,
  record: tables.recordSchema,
  figures: tables.figureSchema,
  conflicts: tables.conflictSchema,
  changes: tables.changeSchema,
  countries: tables.countrySchema,
  flows: tables.flowSchema,
} as const;

function isTable(name: string): name is keyof typeof schemas {
  return name in schemas;
}

/** Text of a table with the columns that the compiler expects. No cell holds a comma or a quote. */
export function csv(table: string, rows: readonly Row[]): string {
  if (!isTable(table)) throw new Error(`no table ${table}`);
  const columns = Object.keys(schemas[table].entries);
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** Text of a GeoJSON file. */
export function features(list: readonly object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features: list });
}
