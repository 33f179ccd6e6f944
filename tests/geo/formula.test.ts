import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, figuresIn, parseFormula } from '../../geo/compiler/formula';
import { significantDigits, toleranceOf } from '../../geo/compiler/number';

const figures = new Map([
  ['S3-03', 357.33],
  ['P-081', 45.9],
  ['X-T2013', 170.7],
]);

function valueOf(formula: string): number | undefined {
  const { expression } = parseFormula(formula);
  return expression && evaluate(expression, (id) => figures.get(id));
}

/** A formula as text, and the number that plain arithmetic makes of it. */
interface Sum {
  readonly text: string;
  readonly value: number;
}

const number = fc
  .double({ min: 0, max: 1e6, noNaN: true })
  .map((value) => Number(value.toFixed(3)))
  .map((value): Sum => ({ text: String(value), value }));
const figure = fc.constantFrom(...figures).map(([id, value]): Sum => ({ text: id, value }));

const operations = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
} as const;
/** A division by zero spoils all that is built on it. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
const operators = ['+', '-', '*', '/'] as const;

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(number, figure),
    fc
      .tuple(tie('sum'), fc.constantFrom(...operators), tie('sum'))
      .map(([left, operator, right]): Sum => ({
        text: `(${left.text} ${operator} ${right.text})`,
        value: finite(operations[operator](left.value, right.value)),
      })),
  ),
}));

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 2', 5],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['2*-3', -6],
    ['S3-03 / (1 + P-081 / 100)', 357.33 / 1.459],
    ['S3-03 - X-T2013', 357.33 - 170.7],
    [' S3-03\t', 357.33],
  ])('%s', (formula, expected) => {
    expect(valueOf(formula)).toBeCloseTo(expected, 9);
  });

  it.each([
    '',
    '1 +',
    '(1',
    '1)',
    '1 2',
    'S3-03 S3-03',
    '1,5',
    '2 × 3',
    'S3-',
    '--',
    '=1',
    'a.b',
    '1e9x',
  ])('is refused: %j', (formula) => {
    expect(parseFormula(formula).fault).toBeTypeOf('string');
  });

  it.each(['1 / 0', '0 / 0', '(0 - 1) ^ 0.5', 'Z-99 + 1', '9 ^ 9 ^ 9'])(
    'has no value: %s',
    (formula) => {
      expect(valueOf(formula)).toBeUndefined();
    },
  );

  it('names its figures once', () => {
    const { expression } = parseFormula('S3-03 + P-081 / S3-03');
    expect(expression && figuresIn(expression)).toEqual(['S3-03', 'P-081']);
  });

  it('agrees with arithmetic', () => {
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        fc.pre(text.length <= 400);
        const result = valueOf(text);
        if (Number.isFinite(value)) expect(result).toBe(value);
        else expect(result).toBeUndefined();
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const symbols = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789.()+-*/^ AZazé列')),
      maxLength: 600,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), symbols), (text) => {
        const { expression, fault } = parseFormula(text);
        expect(expression === undefined).toBe(fault !== undefined);
        if (expression) evaluate(expression, () => 1);
      }),
      { numRuns: 300 },
    );
    expect(parseFormula('('.repeat(100_000)).fault).toBeTypeOf('string');
  });
});

describe('a number as written', () => {
  it.each([
    ['435.11', 0.005, 5],
    ['96800', 50, 3],
    ['148.0', 0.05, 4],
    ['700', 50, 1],
    ['80', 5, 1],
    ['0', 0.5, 0],
    ['0.454', 0.0005, 3],
    ['-12', 0.5, 2],
  ])('%s is exact to %d', (text, tolerance, digits) => {
    expect(toleranceOf(text)).toBeCloseTo(tolerance, 12);
    expect(significantDigits(text)).toBe(digits);
  });
});
