/** The answer to a request that everything else on the page goes before. */
export async function fetched(url: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(url, { signal, priority: 'low' });
  if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`);
  return answer;
}
