type Expectation = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'more' | 'end';

const blank = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.])/y;
const sign = /[{}[\],:]/y;

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** What may follow a token, or `undefined` where the token itself may not stand. */
function next(token: string, expects: Expectation, open: string[]): Expectation | undefined {
  const inside = (): Expectation => (open.length === 0 ? 'end' : 'more');
  const value = expects === 'value' || expects === 'valueOrEnd';
  const key = expects === 'key' || expects === 'keyOrEnd';
  if (token === '{' || token === '[') {
    if (!value) return undefined;
    open.push(token);
    return token === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  if (token === '}' || token === ']') {
    const empty = token === '}' ? 'keyOrEnd' : 'valueOrEnd';
    const fits = open.at(-1) === (token === '}' ? '{' : '[');
    if (!fits || (expects !== 'more' && expects !== empty)) return undefined;
    open.pop();
    return inside();
  }
  if (token === ':') return expects === 'colon' ? 'value' : undefined;
  if (token === ',') {
    if (expects !== 'more') return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (key) return token.startsWith('"') ? 'colon' : undefined;
  return value ? inside() : undefined;
}

/**
 * Where a text stops being JSON. Engines word their errors differently and often leave the position
 * out; an editor needs the line.
 */
export function jsonBreak(text: string): number {
  const open: string[] = [];
  let expects: Expectation | undefined = 'value';
  let at = 0;
  for (;;) {
    at += take(blank, text, at).length;
    const token = take(string, text, at) || take(word, text, at) || take(sign, text, at);
    expects = token === '' ? undefined : next(token, expects, open);
    if (expects === undefined) return at;
    at += token.length;
  }
}
