import { describe, expect, it } from 'vitest';
import { readContent } from '../../geo/compiler/content';
import { laws } from '../../geo/compiler/laws/laws';
import { formatProblem, formatProblems } from '../../geo/compiler/problem';
import { cellDamages, type Damage } from './cellDamages';
import { fileDamages } from './fileDamages';
import { languageDamages } from './languageDamages';
import { relationDamages } from './relationDamages';
import { problemsOf, rowNumber, textOf, withCells, withFile } from './realPackage';

const damages: readonly Damage[] = [
  ...cellDamages,
  ...fileDamages,
  ...languageDamages,
  ...relationDamages,
];

describe('one damage to the real package', { timeout: 60_000 }, () => {
  it.each(damages)('$name is named', (damage) => {
    const problems = problemsOf(damage.files);
    const { file, row, field, expected, found } = damage.problem;
    const named = problems.filter(
      (problem) =>
        problem.file === file &&
        problem.row === row &&
        problem.field === field &&
        expected.test(problem.expected) &&
        found.test(problem.found),
    );
    expect(named, formatProblems(problems)).toHaveLength(1);
    const count = 1 + (damage.consequences ?? 0);
    expect(problems, formatProblems(problems)).toHaveLength(count);
  });
});

describe('the laws', { timeout: 60_000 }, () => {
  const contents = damages.map(({ files }) => readContent(files).content);

  it.each(laws.map((law) => [law.name, law] as const))('%s is broken by some damage', (_, law) => {
    expect(contents.some((content) => law(content).length > 0)).toBe(true);
  });
});

describe('several damages at once', () => {
  it('all five are named, in the order of the files', () => {
    let files = withCells('figures.csv', 'S3-03', { place: 'xinjang' });
    files = withCells('figures.csv', 'S0-13', { value: '23,4' }, files);
    files = withCells('indicators.csv', 'trains', { definition: '' }, files);
    files = withCells('conflicts.csv', 'C07', { drawn: 'S4-11' }, files);
    files = withFile('rules.csv', textOf('rules.csv').replaceAll('\n', '\r\n'), files);
    const row = (file: string, id: string): number => rowNumber(file, id);
    expect(problemsOf(files).map((problem) => formatProblem(problem))).toEqual([
      `geo/conflicts.csv:${row('conflicts.csv', 'C07')} drawn: expected a figure that is not only expected, found "S4-11"`,
      `geo/figures.csv:${row('figures.csv', 'S0-13')} value: expected a number with a decimal point, found "23,4"`,
      `geo/figures.csv:${row('figures.csv', 'S3-03')} place: expected an id of places.geojson, areas.geojson, countries.csv, found "xinjang" (nearest: "xinjiang")`,
      `geo/indicators.csv:${row('indicators.csv', 'trains')} definition: expected a text, found nothing`,
      'geo/rules.csv:1: expected lines that end in LF, found CR or CRLF line ends',
    ]);
  });
});
