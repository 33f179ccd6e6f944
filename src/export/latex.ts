const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text that TeX prints as it stands: what TeX would read as a command is escaped, letters are kept. */
export function latexSafe(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, (character) => special[character] ?? character);
}
