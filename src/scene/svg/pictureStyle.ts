import { signLayers } from '../layers/layers';
import { portFontSize, signFontSize } from './marks';
import { ribbonFontSize } from './ribbonBodies';
import { stageOf, widthAtZoom, type Stage } from '../stage';
import { staticSteps, zoomsOf, type PictureBounds, type StaticStep } from './staticSteps';

const number = (value: number) => String(Number(value.toFixed(7)));
const percent = (value: number) => `${number(value * 100)}%`;

/**
 * The width of a stage, and its height, a step of the layout less than the page's own picture is given: its
 * relief would else be a larger paint than the first one, which a browser reports as if the page came late.
 */
function sizeOf(width: string, aspect: number): string {
  return `inline-size:calc(${width} - .02px);block-size:calc(${width}/${number(aspect)} - .02px)`;
}

/** The stage as large as its room allows, in the middle of it. */
function wideStage(aspect: number): string {
  const width = `min(100cqw,100cqh*${number(aspect)})`;
  return `.picture-room>.stage{position:absolute;inset-block-start:50%;left:50%;translate:-50% -50%;${sizeOf(width, aspect)};container:stage/inline-size}`;
}

/** On narrow frames the stage is larger than its room, which holds the narrow bounds instead. */
function narrowStage({ wide, narrow }: PictureBounds): string {
  const [whole, part] = [stageOf(wide), stageOf(narrow)];
  const across = whole.width / part.width;
  const middleX = (part.x + part.width / 2 - whole.x) / whole.width;
  const middleY = (whole.y + whole.height - part.y - part.height / 2) / whole.height;
  const width = `min(100cqw*${number(across)},100cqh*${number(part.aspect * across)})`;
  return `.picture-room>.stage{${sizeOf(width, whole.aspect)};translate:-${percent(middleX)} -${percent(middleY)}}`;
}

/** The condition that a stage is in a range of widths, which is open below the first and above the last. */
function within([from, to]: StaticStep['widths'], isFirst: boolean, isLast: boolean): string {
  const conditions = [
    ...(isFirst ? [] : [`(min-width:${from}px)`]),
    ...(isLast ? [] : [`(max-width:${number(to - 0.01)}px)`]),
  ];
  return conditions.join(' and ');
}

/** The names of one kind of frame, each range of sizes by itself. */
function names(steps: readonly StaticStep[]): string {
  return steps
    .map(({ widths, levels }, index) => {
      const shown = levels.map(({ name, aspects }) => {
        const rule = `.picture-room .${name}{display:inline}`;
        return aspects ? `@container room ${aspects}{${rule}}` : rule;
      });
      const condition = within(widths, index === 0, index === steps.length - 1);
      return `@container stage ${condition}{${shown.join('')}}`;
    })
    .join('');
}

/** Symbols and ribbons grow with the zoom. */
function sizes(steps: readonly StaticStep[], stage: Stage): string {
  return steps
    .map((step) => {
      const [zoom = 0] = zoomsOf(step, stage);
      const sized = [
        ['ports', portFontSize(zoom)],
        ...signLayers.map(({ id, sign }) => [id, signFontSize(sign, zoom)] as const),
        ['traffic', ribbonFontSize(zoom)],
        ['discs', ribbonFontSize(zoom)],
      ];
      const rules = sized.map(([name, size]) => `.picture-room .${name}{font-size:${size}px}`);
      return `@container stage (min-width:${step.widths[0]}px){${rules.join('')}}`;
    })
    .join('');
}

/** Narrow frames fit narrow bounds; the page draws the same line. */
const narrowFrame = '(max-width:699px)';
const wideFrame = '(min-width:699.02px)';

/**
 * The rules of the picture that depend on the bounds: a stage that fits its room, and what shows at which
 * size. They need no script.
 */
export function pictureStyle(bounds: PictureBounds): string {
  const stage = stageOf(bounds.wide);
  const steps = staticSteps(bounds);
  const wide = steps.filter(({ frame }) => frame === 'wide');
  const narrow = steps.filter(({ frame }) => frame === 'narrow');
  return [
    wideStage(stage.aspect),
    '.picture-room :where(.only,.labels>g>*){display:none}',
    sizes(wide, stage),
    `@container stage (max-width:${number(widthAtZoom(stage, 3))}px){.stage .provinces{display:none}}`,
    `@media ${wideFrame}{.picture-room .wide{display:inline}${names(wide)}}`,
    `@media ${narrowFrame}{.picture-room .narrow{display:inline}${narrowStage(bounds)}${names(narrow)}}`,
  ].join('');
}
