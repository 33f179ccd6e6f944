const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in markup, between tags or in an attribute with quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** JSON that no text inside it can end: without `<` there is neither `</script` nor `<!--`. */
export function escapeData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
