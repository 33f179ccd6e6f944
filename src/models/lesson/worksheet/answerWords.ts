/** Up to the first stop; a figure is one word of it: `{S4-01:bare}`. */
const firstClause = /^(?:\{[^}]*\}|[^.:;,。：；，{])+[.:;,。：；，]/;

/** A word of its own; Chinese ones have no end. */
const goesOn = /^(?!\p{Script=Han})\p{L}/u;

/** What is said of an answer on a key, in two parts that do not repeat each other. */
interface SaidOnce {
  /** The answer, as the explanation says it if it begins with it. */
  readonly said: string;
  readonly rest: string;
}

/**
 * An answer and its explanation. One that begins with the answer gives its first words for it, and the first
 * word of an answer that goes on, as “No.” of “No, two offices counted”, is not said again.
 */
export function saidOnce(answer: string, explanation: string): SaidOnce {
  const [clause = ''] = firstClause.exec(explanation) ?? [];
  const rest = explanation.slice(clause.length).trim();
  const at = clause.toLowerCase().indexOf(answer.toLowerCase());
  const isSaid = answer !== '' && at >= 0 && !goesOn.test(clause.slice(at + answer.length));
  if (isSaid) return { said: clause, rest };
  const [own = ''] = firstClause.exec(answer) ?? [];
  const isBegun = own !== '' && clause !== '' && own.slice(0, -1) === clause.slice(0, -1);
  return { said: answer, rest: isBegun ? rest : explanation };
}
