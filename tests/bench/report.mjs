import { markdownTable } from 'markdown-table';
import { ratio, verdict } from './compare.mjs';
import { rows } from './rows.mjs';

/** @typedef {import('./rows.mjs').PageResult} PageResult */
/** @typedef {import('./rows.mjs').Unit} Unit */

const missing = '–';

/** @type {Record<Unit, (value: number) => string>} */
const write = {
  kB: (value) => `${(value / 1000).toFixed(1)} kB`,
  MB: (value) => `${(value / 1e6).toFixed(1)} MB`,
  ms: (value) => `${value.toFixed(value < 20 ? 1 : 0)} ms`,
  count: (value) => value.toFixed(0),
  shift: (value) => value.toFixed(4).replace(/\.?0+$/, ''),
};

/**
 * @param {number | undefined} value
 * @param {Unit} unit
 */
export function written(value, unit) {
  return value === undefined ? missing : write[unit](value);
}

/**
 * @param {import('./compare.mjs').Budget | undefined} budget
 * @param {Unit} unit
 */
function writtenBudget(budget, unit) {
  if (budget === undefined) return '';
  return budget.of === undefined
    ? `≤ ${written(budget.most, unit)}`
    : `≤ ${budget.most.toFixed(2)} × ${budget.of}`;
}

/**
 * One line for each figure: the budget, ours, whether it holds, and each peer with how many times its
 * figure ours is.
 * @param {PageResult} product
 * @param {{ name: string, title: string, result: PageResult }[]} peers
 * @returns {string} a table in Markdown, which reads as well in a terminal
 */
export function report(product, peers) {
  const heading = ['', 'budget', 'this page', 'holds'];
  for (const { name, title } of peers) heading.push(`${title} (${name})`, '×');
  const lines = rows.map(([name, unit, of, budget]) => {
    const value = of(product);
    const reference = peers.find((peer) => peer.name === budget?.of);
    const holds = verdict(value, budget, reference && of(reference.result));
    const cells = [name, writtenBudget(budget, unit), written(value, unit), budget ? holds : ''];
    for (const { result } of peers) {
      const peer = of(result);
      cells.push(written(peer, unit), ratio(value, peer)?.toFixed(2) ?? missing);
    }
    return cells;
  });
  return markdownTable([heading, ...lines], { align: heading.map((_, at) => (at ? 'r' : 'l')) });
}
