import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/build/project.mjs';

/**
 * What the build writes for hosts: the headers of each pattern of addresses, in their order.
 * @returns {{ pattern: string, headers: Record<string, string> }[]}
 */
function publishedRules() {
  const text = readFileSync(join(projectFolder, 'dist/_headers'), 'utf8');
  return [...text.matchAll(/^(\/.*)\n((?: {2}.+\n)+)/gm)].map(([, pattern = '', lines = '']) => ({
    pattern,
    headers: Object.fromEntries(
      [...lines.matchAll(/^ {2}([^:]+): (.+)$/gm)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
      ]),
    ),
  }));
}

/**
 * The headers that a host in the manner of Netlify sends: those of all patterns that fit, values of one name
 * joined.
 * @param {string} address from the top of the site, without a fragment
 * @returns {Record<string, string>}
 */
export function publishedHeaders(address) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const { pattern, headers: own } of publishedRules()) {
    const fits = pattern.endsWith('*')
      ? address.startsWith(pattern.slice(0, -1))
      : address === pattern;
    if (!fits) continue;
    for (const [name, value] of Object.entries(own))
      headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
