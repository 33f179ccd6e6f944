import { stringify } from 'devalue';
import { compileFiles, compilePackage } from '../../geo/compiler/compile';
import { formatProblems } from '../../geo/compiler/problem';
import { createAtlas } from '../../src/atlas';
import type { AtlasData } from '../../src/atlas/atlas';
import { createMesher } from '../../src/scene/map/overlay/geometry';
import { retain } from '../../src/scene/retain';
import type { Scene } from '../../src/scene/scene';
import { createStrips } from '../../src/scene/strip';
import { markersAt, trafficOf } from '../../src/scene/svg/picture';
import { stageOf } from '../../src/scene/stage';
import { markupOf, type SvgNode } from '../../src/scene/node';
import { parseAtlas } from './parseAtlas';
import { filesOf, scenesOf } from './support';

/** Milliseconds of the processor that something takes, and what comes of it. */
function timed<T>(work: () => T): [result: T, milliseconds: number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

function nodesIn(node: SvgNode): number {
  return node.children.reduce(
    (sum, child) => sum + (typeof child === 'string' ? 0 : nodesIn(child)),
    1,
  );
}

/** What the page gets: what the compiler writes as a module is here a text that can be fetched. */
export function writtenPackage(count: number) {
  const files = filesOf(count);
  const [compiled, compile] = timed(() => compileFiles(files));
  if (compiled.problems) throw new Error(formatProblems(compiled.problems.slice(0, 20)));
  return { text: stringify(compiled.atlas), compile };
}

/** The zoom at which the first view of a frame of 1100 pixels lies, nearly. */
const overviewZoom = 3.4;

/** What the picture without WebGL is made of, in one moment of play. */
function pictureOf(scene: Scene, { info }: AtlasData) {
  const stage = stageOf(info.bounds.wide);
  const moment = { fraction: 0.5, secondsPerInterval: 1.5, seconds: 1 };
  return [
    trafficOf(scene, stage, overviewZoom, moment.fraction),
    markersAt(scene, stage, overviewZoom, moment.fraction, moment),
  ];
}

/** Milliseconds, bytes and elements of one package on its way from its files to both renderers. */
export function measurePipeline(text: string) {
  const [atlas, load] = timed(() => createAtlas(parseAtlas(text)));
  const sceneOf = scenesOf(atlas);
  const stripsOf = createStrips();
  const meshOf = createMesher();
  const { years } = atlas.data.info;
  const [first, firstScene] = timed(() => sceneOf({ year: years[0], moving: false }));
  const [, firstMesh] = timed(() => meshOf(stripsOf(first)));
  const changes = [1, 2, 3, 4].map((step) => {
    const stop = { year: years[0] + Math.floor(step / 2), moving: step % 2 === 1 };
    const [scene, nextScene] = timed(() => retain(sceneOf(stop), first));
    const [mesh, nextMesh] = timed(() => meshOf(stripsOf(scene)));
    return { scene, mesh, nextScene, nextMesh };
  });
  const last = changes.reduce((one, other) => {
    return other.nextScene + other.nextMesh < one.nextScene + one.nextMesh ? other : one;
  });
  const [, firstPicture] = timed(() => pictureOf(first, atlas.data));
  const [picture, nextPicture] = timed(() => pictureOf(last.scene, atlas.data));
  const { corners, sections, strips } = last.mesh;
  return {
    ribbons: first.ribbons.length,
    load,
    firstScene,
    firstMesh,
    nextScene: last.nextScene,
    nextMesh: last.nextMesh,
    meshBytes: corners.byteLength + sections.numbers.byteLength + strips.numbers.byteLength,
    firstPicture,
    nextPicture,
    nodes: picture.reduce((sum, node) => sum + nodesIn(node), 0),
    markupBytes: picture.reduce((sum, node) => sum + markupOf(node).length, 0),
  };
}

/** Milliseconds for every change of year of the real package: when first seen (the most), and later. */
export function measureReal(projectFolder: string) {
  const { atlas: data, problems } = compilePackage(`${projectFolder}/geo`);
  if (problems) throw new Error(formatProblems(problems));
  const sceneOf = scenesOf(createAtlas(data));
  const stripsOf = createStrips();
  const meshOf = createMesher();
  const [start, end] = data.info.years;
  const stops = Array.from({ length: (end - start) * 2 }, (_, step) => {
    return { year: start + Math.floor(step / 2), moving: step % 2 === 1 };
  });
  let former = sceneOf({ year: end, moving: false });
  meshOf(stripsOf(former));
  const changes = () =>
    stops.map((stop) => {
      const [, milliseconds] = timed(() => {
        former = retain(sceneOf(stop), former);
        return meshOf(stripsOf(former));
      });
      return milliseconds;
    });
  const seenFirst = changes();
  const seenAgain = [...changes(), ...changes()].sort((one, other) => one - other);
  return {
    first: Math.max(...seenFirst),
    median: seenAgain[seenAgain.length >> 1] ?? 0,
    most: seenAgain.at(-1) ?? 0,
  };
}
