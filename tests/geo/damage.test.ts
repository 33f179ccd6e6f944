import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../geo/compiler/compile';
import { readContent } from '../../geo/compiler/content';
import { laws } from '../../geo/compiler/laws/laws';
import { formatProblem, formatProblems } from '../../geo/compiler/problem';
import { cellDamages, type Damage } from './cellDamages';
import { fileDamages } from './fileDamages';
import { languageDamages } from './languageDamages';
import { lessonDamages } from './lessonDamages';
import { relationDamages } from './relationDamages';
import { sayingDamages } from './sayingDamages';
import {
  problemsOf,
  rowNumber,
  rowsOf,
  textOf,
  withCells,
  withFile,
  withRows,
} from './packageFiles';

const damages: readonly Damage[] = [
  ...cellDamages,
  ...fileDamages,
  ...languageDamages,
  ...lessonDamages,
  ...relationDamages,
  ...sayingDamages,
];

describe('one damage to a package', { timeout: 60_000 }, () => {
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

describe('what is no damage', () => {
  it('a month after its year, in the digits of a language that writes it so', () => {
    const rows = rowsOf('languages/zh.csv').map((row) =>
      row['id'] === 'wagons-draw' && row['column'] === 'question'
        ? { ...row, text: '画到2007年12月。' }
        : row,
    );
    expect(compileFiles(withRows('languages/zh.csv', rows)).problems).toBeUndefined();
  });
});

describe('several damages at once', () => {
  it('all five are named, in the order of the files', () => {
    let files = withCells('figures.csv', 'T-2006', { place: 'morvan' });
    files = withCells('figures.csv', 'G-1998', { value: '10,3' }, files);
    files = withCells('indicators.csv', 'wagons', { definition: '' }, files);
    files = withCells('conflicts.csv', 'C02', { drawn: 'T-2007-expected' }, files);
    files = withFile('rules.csv', textOf('rules.csv').replaceAll('\n', '\r\n'), files);
    const row = (file: string, id: string): number => rowNumber(file, id);
    expect(problemsOf(files).map((problem) => formatProblem(problem))).toEqual([
      `geo/conflicts.csv:${row('conflicts.csv', 'C02')} drawn: expected a figure that is not only expected, found "T-2007-expected"`,
      `geo/figures.csv:${row('figures.csv', 'T-2006')} place: expected an id of places.geojson, areas.geojson, countries.csv, found "morvan" (nearest: "morvane")`,
      `geo/figures.csv:${row('figures.csv', 'G-1998')} value: expected a number with a decimal point, found "10,3"`,
      `geo/indicators.csv:${row('indicators.csv', 'wagons')} definition: expected a text, found nothing`,
      'geo/rules.csv:1: expected lines that end in LF, found CR or CRLF line ends',
    ]);
  });
});
