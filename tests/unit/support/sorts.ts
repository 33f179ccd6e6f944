import { buildScene } from '../../../src/scene/buildScene';
import type { Atlas } from '../../../src/atlas';
import { createPaths } from '../../../src/scene/paths';
import type { Scene } from '../../../src/scene/scene';
import { stageOf } from '../../../src/scene/stage';
import { discsOf } from '../../../src/scene/svg/discs';
import { shadesOf } from '../../../src/scene/svg/ground';
import { labelsOf } from '../../../src/scene/svg/labels';
import { marksOf } from '../../../src/scene/svg/marks';
import { trafficOf } from '../../../src/scene/svg/picture';
import type { SvgNode } from '../../../src/scene/node';
import { textOf } from '../../../src/text/text';
import { allOf } from '../svg/support';

/** A zoom of the overview, and a larger one, at which names may stand at the end of a leader. */
const zooms = [3.4, 4.6];

/** What the parts of a mark are called: it is explained by the node around them. */
const parts =
  /^(?:casing|body|ties|core|outline|paper|form|half|cogs|neutral|disc-casing|selection.*)$/;
/** Groups of marks, which are no marks themselves. */
const groups = /^(?:traffic|discs|shades|marks|ports|areas)$/;

function classesIn({ attributes, children }: SvgNode): string[] {
  const own = String(attributes['class'] ?? '');
  const words = own.split(' ').filter((word) => word && !parts.test(word));
  const isMark = words.length > 0 && !groups.test(own);
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : classesIn(child)));
  return isMark ? [own, ...inside] : inside;
}

/** The classes of all marks that a scene is drawn with. */
function sortsOf(scene: Scene, atlas: Atlas): ReadonlySet<string> {
  const stage = stageOf(atlas.data.info.bounds.wide);
  const everywhere = { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 };
  const names = zooms.flatMap((zoom) => allOf(labelsOf(scene, stage, zoom, everywhere)));
  const hasLeader = names.some(({ attributes }) => attributes['class'] === 'leader');
  const nodes = zooms.flatMap((zoom) => {
    return [
      shadesOf(scene, stage, zoom),
      trafficOf(scene, stage, zoom, 0),
      discsOf(scene, stage, zoom, 0),
      marksOf(scene, stage, zoom),
    ];
  });
  return new Set([...nodes.flatMap(classesIn), ...(hasLeader ? ['leader'] : [])]);
}

/** The classes of all marks of the first view in any year of a package. */
export function sortsOfYears(atlas: Atlas): ReadonlySet<string> {
  const paths = createPaths(atlas);
  const [first, last] = atlas.data.info.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const none = { hidden: new Set<never>(), selected: new Set<never>() };
  return new Set(
    years.flatMap((year) => {
      const stop = { year, moving: false };
      return [...sortsOf(buildScene(atlas, paths, textOf('en'), { stop, ...none }), atlas)];
    }),
  );
}
