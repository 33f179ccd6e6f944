import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../src/build/project.mjs';
import { peers } from './peers.mjs';

/**
 * @typedef {object} BenchOptions
 * @property {number} runs cold loads of each page at each speed
 * @property {boolean} build whether to build the product first
 * @property {string} folder where the built product is, or is put
 * @property {string | undefined} markdown the file that the table is also written to
 * @property {import('./peers.mjs').Peer[]} peers
 */

/**
 * Reads the command line of `npm run bench`; throws, in words for the reader, when it makes no sense.
 * @param {string[]} commandLine
 * @returns {BenchOptions}
 */
export function benchOptions(commandLine) {
  const { values } = parseArgs({
    args: commandLine,
    // --no-build is the wish not to build.
    allowNegative: true,
    options: {
      runs: { type: 'string', default: '5' },
      quick: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
      dist: { type: 'string', default: 'dist' },
      markdown: { type: 'string' },
      peers: { type: 'string' },
    },
  });
  const runs = values.quick ? 1 : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1.');
  const names = values.peers?.split(',').filter(Boolean);
  const unknown = names?.find((name) => !peers.some((peer) => peer.name === name));
  if (unknown !== undefined) {
    const known = peers.map(({ name }) => name).join(', ');
    throw new Error(`There is no peer "${unknown}". There are: ${known}.`);
  }
  return {
    runs,
    build: values.build,
    folder: resolve(projectFolder, values.dist),
    markdown: values.markdown,
    // The heaviest peer takes minutes to install and build: not for a quick look.
    peers: peers.filter(({ name, heavy }) => names?.includes(name) ?? !(values.quick && heavy)),
  };
}
