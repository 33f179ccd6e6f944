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

type Operator = '+' | '-' | '*' | '/' | '^';

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

/** Recursive descent: sum → product → sign → power → atom. */
class Parser {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  formula(): Expression {
    const expression = this.sum();
    if (this.at < this.tokens.length) throw this.fault();
    return expression;
  }

  private take<Token extends string>(...wanted: readonly Token[]): Token | undefined {
    const found = wanted.find((token) => token === this.tokens[this.at]);
    if (found !== undefined) this.at += 1;
    return found;
  }

  private fault(): FormulaFault {
    const token = this.tokens[this.at];
    return new FormulaFault(token === undefined ? 'the end of the formula' : JSON.stringify(token));
  }

  private sum(): Expression {
    let left = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      left = operation(sign, left, this.product());
    }
    return left;
  }

  private product(): Expression {
    let left = this.signed();
    for (let sign = this.take('*', '/'); sign; sign = this.take('*', '/')) {
      left = operation(sign, left, this.signed());
    }
    return left;
  }

  private signed(): Expression {
    return this.take('-') ? operation('*', negative, this.signed()) : this.power();
  }

  private power(): Expression {
    const base = this.atom();
    return this.take('^') ? operation('^', base, this.signed()) : base;
  }

  private atom(): Expression {
    if (this.take('(')) {
      const inner = this.sum();
      if (!this.take(')')) throw this.fault();
      return inner;
    }
    const token = this.tokens[this.at] ?? '';
    if (!/^[A-Za-z0-9]/.test(token)) throw this.fault();
    this.at += 1;
    return /^\d/.test(token)
      ? { type: 'number', value: Number(token) }
      : { type: 'figure', id: token };
  }
}

/** Reads a formula; total: a text that is none gives what stood in the way. */
export function parseFormula(text: string): Parsed {
  if (text.length > longestFormula) return { fault: `${text.length} characters` };
  try {
    return { expression: new Parser(tokensOf(text)).formula() };
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
