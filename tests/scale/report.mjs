import { markdownTable } from 'markdown-table';
import { renderers } from './play.mjs';

/** @typedef {import('./build.mjs').Pipeline} Pipeline */
/** @typedef {{ count: number, compile: number } & ReturnType<Pipeline['measurePipeline']>} Built */
/** @typedef {ReturnType<Pipeline['measureReal']>} Real */
/** @typedef {import('./play.mjs').Played} Played */

/** How much more work a frame may take with 10,000 flows than with 10. */
const mostGrowth = 1.5;
/** How much more each flow may take to build where there are ten times as many. */
const mostPerFlow = 1.5;
/** Milliseconds of script in one frame. */
const oneFrame = 16;

/** @param {number} value */
const short = (value) => {
  if (!Number.isFinite(value)) return '–';
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
};

/** @param {string[][]} rows */
function printTable(rows) {
  console.log(markdownTable(rows, { align: (rows[0] ?? []).map(() => 'r') }));
}

/** @param {string} what @param {boolean} holds @param {string} found */
function judge(what, holds, found) {
  console.log(`${holds ? 'holds' : 'BROKEN'}  ${what}: ${found}`);
}

/**
 * @param {readonly Built[]} built
 * @param {Real} real
 */
export function printBuild(built, real) {
  console.log('\nFrom files to a scene and its meshes, milliseconds of the processor');
  printTable([
    [
      ...['flows', 'compile', 'load', 'scene', 'mesh', 'next scene', 'next mesh', 'mesh kB'],
      ...['picture', 'next picture', 'elements', 'markup kB'],
    ],
    ...built.map((one) => [
      String(one.count),
      ...[one.compile, one.load, one.firstScene, one.firstMesh, one.nextScene, one.nextMesh].map(
        short,
      ),
      short(one.meshBytes / 1000),
      short(one.firstPicture),
      short(one.nextPicture),
      String(one.nodes),
      short(one.markupBytes / 1000),
    ]),
  ]);
  /** @param {Built} one */
  const perFlow = (one) =>
    (one.compile + one.load + one.firstScene + one.firstMesh + one.firstPicture) / one.count;
  const large = built.filter(({ count }) => count >= 1000);
  for (const [index, one] of large.entries()) {
    const before = large[index - 1];
    if (!before) continue;
    const ratio = perFlow(one) / perFlow(before);
    const what = `build for each flow, ${String(before.count)} to ${String(one.count)}`;
    judge(`${what}, at most ${String(mostPerFlow)} ×`, ratio <= mostPerFlow, `${short(ratio)} ×`);
  }
  const { first, median, most } = real;
  const found = `${short(median)} ms, at most ${short(most)}; ${short(first)} when first seen`;
  judge(`change of year of the real package within ${String(oneFrame)} ms`, most < oneFrame, found);
}

/** @param {readonly Played[]} played */
export function printPlay(played) {
  console.log(
    '\nPlaying in a browser with software WebGL, milliseconds of the main thread a picture:',
  );
  console.log('within a year, where only time moves, and through the years, each change included');
  printTable([
    [
      'renderer',
      'flows',
      'drawn after s',
      ...['pictures', 'script', 'all', 'pictures', 'script', 'all'],
    ],
    ...played.map(({ renderer, count, until, within, through }) => [
      renderer,
      String(count),
      Number.isFinite(until) ? (until / 1000).toFixed(1) : '–',
      ...[within, through].flatMap(({ pictures, script, task }) => [
        String(pictures),
        short(script),
        short(task),
      ]),
    ]),
  ]);
  for (const renderer of renderers) {
    const of = (/** @type {number} */ count) =>
      played.find((one) => one.renderer === renderer && one.count === count);
    const [few, many, most] = [of(10), of(10_000), of(100_000)];
    if (few && many) {
      const growth = many.within.script / few.within.script;
      const what = `${renderer}: script a picture from 10 to 10,000 flows, at most ${String(mostGrowth)} ×`;
      const passing = many.through.script / few.through.script;
      judge(
        what,
        growth <= mostGrowth,
        `${short(growth)} × (${short(passing)} × through the years)`,
      );
    }
    if (most) {
      const plays = most.through.pictures > 0;
      judge(
        `${renderer}: 100,000 flows load and play`,
        plays,
        `${String(most.through.pictures)} pictures`,
      );
    }
  }
}
