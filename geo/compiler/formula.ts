/*
 * The arithmetic of derived figures: numbers, figure ids, + - * / ^ and parentheses.
 * Ids hold hyphens (`S3-03`), so a minus after an id stands free: `S3-03 - S3-04`.
 */

export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'figure'; readonly id: string }
  | {
      readonly type: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

type Operator = keyof typeof binding;

export type Parsed =
  | { readonly expression: Expression; readonly fault?: undefined }
  | { readonly expression?: undefined; readonly fault: string };

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)|([-+*/^()]))/y;
/** Far above every honest formula; keeps the recursion shallow. */
const longestFormula = 400;
const negative: Expression = { type: 'number', value: -1 };

class FormulaFault extends Error {}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const source = text.trimEnd();
  let at = 0;
  while (at < source.length) {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(source);
    if (!match) throw new FormulaFault(JSON.stringify(source.slice(at, at + 12)));
    tokens.push(match[0].trim());
    at = tokenPattern.lastIndex;
  }
  return tokens;
}

function operation(operator: Operator, left: Expression, right: Expression): Expression {
  return { type: 'operation', operator, left, right };
}

/** How tightly operators bind; the sign of a number stands between: -2^2 is -(2^2). */
const binding = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const;
const bindingOfSign = 3;

function isOperator(token: string): token is Operator {
  return Object.hasOwn(binding, token);
}

/** By precedence climbing. */
function expressionOf(tokens: readonly string[]): Expression {
  let at = 0;
  const fault = () => {
    const token = tokens[at];
    return new FormulaFault(token === undefined ? 'the end of the formula' : JSON.stringify(token));
  };

  const operand = (): Expression => {
    const token = tokens[at] ?? '';
    if (!/^[-(A-Za-z0-9]/.test(token)) throw fault();
    at += 1;
    if (token === '-') return operation('*', negative, climb(bindingOfSign));
    if (/^\d/.test(token)) return { type: 'number', value: Number(token) };
    if (token !== '(') return { type: 'figure', id: token };
    const inner = climb(0);
    if (tokens[at] !== ')') throw fault();
    at += 1;
    return inner;
  };

  /** @param least takes only operators that bind more tightly */
  const climb = (least: number): Expression => {
    let left = operand();
    for (;;) {
      const operator = tokens[at] ?? '';
      if (!isOperator(operator) || binding[operator] <= least) return left;
      at += 1;
      // Powers are taken from the right: 2^3^2 is 2^(3^2).
      left = operation(operator, left, climb(operator === '^' ? bindingOfSign : binding[operator]));
    }
  };

  const expression = climb(0);
  if (at < tokens.length) throw fault();
  return expression;
}

/** Reads a formula; total: a text that is none gives what stood in the way. */
export function parseFormula(text: string): Parsed {
  if (text.length > longestFormula) return { fault: `${text.length} characters` };
  try {
    return { expression: expressionOf(tokensOf(text)) };
  } catch (error) {
    if (error instanceof FormulaFault) return { fault: error.message };
    throw error;
  }
}

/** Ids of the figures an expression stands on, each once. */
export function figuresIn(expression: Expression): readonly string[] {
  if (expression.type === 'number') return [];
  if (expression.type === 'figure') return [expression.id];
  return [...new Set([...figuresIn(expression.left), ...figuresIn(expression.right)])];
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** The value of an expression; `undefined` when a figure is unknown or the result is no finite number. */
export function evaluate(
  expression: Expression,
  valueOf: (id: string) => number | undefined,
): number | undefined {
  if (expression.type === 'figure') return valueOf(expression.id);
  if (expression.type === 'number') return finite(expression.value);
  const left = evaluate(expression.left, valueOf);
  const right = evaluate(expression.right, valueOf);
  if (left === undefined || right === undefined) return undefined;
  const results = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '^': left ** right,
  };
  return finite(results[expression.operator]);
}
