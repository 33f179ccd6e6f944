/** JSON that no text inside it can end: without `<` there is neither `</script` nor `<!--`. */
export function escapeData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
