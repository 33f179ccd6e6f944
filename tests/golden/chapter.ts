/** A part of a record: a title, and its lines below it. */
export interface Chapter {
  readonly title: string;
  readonly lines: readonly string[];
}

function written({ title, lines }: Chapter): string {
  return lines.length > 0 ? `\n${[title, ...lines].join('\n  ')}\n` : '';
}

/** Chapters as a text of which each line is one fact. */
export const textOf = (chapters: readonly Chapter[]): string => chapters.map(written).join('');
