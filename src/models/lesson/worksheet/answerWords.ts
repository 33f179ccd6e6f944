const stops = '[.:;,。：；，]';

/**
 * An explanation without what stands before it on a key: the answer itself, or the first word of one that
 * goes on, as in “No, two offices counted” before “No.”.
 * @returns the stop that the answer takes from the explanation, if it has one, and what is left to be said
 */
export function saidOnce(
  answer: string,
  explanation: string,
): { readonly stop: string; readonly rest: string } {
  if (answer === '') return { stop: '', rest: explanation };
  const after = explanation.startsWith(answer) ? explanation.slice(answer.length) : '';
  if (new RegExp(`^${stops}`).test(after))
    return { stop: after.charAt(0), rest: after.slice(1).trim() };
  const [sentence = '', word = ''] = /^([^\p{P}]+)[.。]\s*/u.exec(explanation) ?? [];
  const goesOn = word !== '' && new RegExp(`^${stops}`).test(answer.slice(word.length));
  return answer.startsWith(word) && goesOn
    ? { stop: '', rest: explanation.slice(sentence.length) }
    : { stop: '', rest: explanation };
}
