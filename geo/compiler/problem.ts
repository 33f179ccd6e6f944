/** One thing that is wrong with the package, told so that an editor finds the cell without a search. */
export interface Problem {
  /** Path inside the package: `figures.csv`. */
  readonly file: string;
  /** Row as a spreadsheet numbers it (the header is row 1), or the number of the feature in a GeoJSON file. */
  readonly row?: number;
  /** Column, or the path of a property. */
  readonly field?: string;
  readonly expected: string;
  readonly found: string;
}

const longest = 90;

/** Shows a value as it was found, short enough for one line. */
export function show(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  // A list has the name "map" too, and so does every object "constructor": code, not data.
  if (typeof value === 'function') return 'nothing';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** `geo/figures.csv:17 value: expected a number with a decimal point, found "3,5"`. */
export function formatProblem(problem: Problem, folder = 'geo'): string {
  const row = problem.row === undefined ? '' : `:${problem.row}`;
  const field = problem.field === undefined ? '' : ` ${problem.field}`;
  return `${folder}/${problem.file}${row}${field}: expected ${problem.expected}, found ${problem.found}`;
}

/** All problems, one a line, under a count. */
export function formatProblems(problems: readonly Problem[], folder = 'geo'): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems.map((problem) => formatProblem(problem, folder));
  return [`${count} in the data package`, ...lines].join('\n');
}

/** Problems in the order in which an editor would walk through the files. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (first, second) =>
      (first.file < second.file ? -1 : first.file > second.file ? 1 : 0) ||
      (first.row ?? 0) - (second.row ?? 0),
  );
}
