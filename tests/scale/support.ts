import descriptor from '../../geo/datapackage.json?raw';
import { compileFiles } from '../../geo/compiler/compile';
import { formatProblems } from '../../geo/compiler/problem';
import { createAtlas, type Atlas } from '../../src/atlas';
import type { AtlasData } from '../../src/atlas/atlas';
import { buildScene } from '../../src/scene/buildScene';
import { createPaths } from '../../src/scene/paths';
import type { Scene, Stop } from '../../src/scene/scene';
import { textOf } from '../../src/text/text';
import { syntheticPackage } from './synthetic';

/** The files of a package of so many flows. */
export const filesOf = (count: number) => syntheticPackage(count, descriptor);

function once<Result>(make: (count: number) => Result): (count: number) => Result {
  const made = new Map<number, Result>();
  return (count) => {
    const result = made.get(count) ?? make(count);
    made.set(count, result);
    return result;
  };
}

/** A package of so many flows, compiled. */
export const dataOf = once((count): AtlasData => {
  const { atlas, problems } = compileFiles(filesOf(count));
  if (problems) throw new Error(formatProblems(problems));
  return atlas;
});

/** Scenes of an atlas with everything shown. */
export function scenesOf(atlas: Atlas, selected: readonly string[] = []): (stop: Stop) => Scene {
  const paths = createPaths(atlas);
  const text = textOf('en');
  return (stop) =>
    buildScene(atlas, paths, text, { stop, hidden: new Set(), selected: new Set(selected) });
}

/** The first year of every synthetic package, at rest and on its way to the next. */
export const rest: Stop = { year: 2021, moving: false };
export const onTheWay: Stop = { year: 2021, moving: true };

/** The first scene of a package of so many flows. */
export const firstScene = once((count) => scenesOf(createAtlas(dataOf(count)))(rest));
