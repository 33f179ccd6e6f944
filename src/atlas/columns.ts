/** The rows of a table turned on their side: a list for each field; null where a row has no such field. */
export type Columns<Row> = {
  readonly [Field in keyof Row]-?: readonly (Row[Field] | null)[];
};

/** The rows of a table that was turned on its side; a field that is null in a row is left out of it. */
export function rowsOf<Row extends object>(columns: Columns<Row>): readonly Row[];
export function rowsOf(columns: Readonly<Record<string, readonly unknown[]>>): readonly object[] {
  const fields = Object.entries(columns);
  const count = fields[0]?.[1].length ?? 0;
  return Array.from({ length: count }, (_, row) => {
    const filled: Record<string, unknown> = {};
    for (const [field, cells] of fields) {
      const cell = cells[row] ?? null;
      if (cell !== null) filled[field] = cell;
    }
    return filled;
  });
}
