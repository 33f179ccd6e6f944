import type { Figure } from '../../../atlas/figure';
import type { PaperSight, PlaceLetter, SheetMapSubject } from '../../../scene/sheetMap';
import { formatDate } from '../../../text/format';
import { gatesOf, lettersOf, offeredPlaces } from './letters';
import type { Doing, Sentence, Task, Worksheet } from './sheet';
import { givenAway, plannedTasks, type Plan, type Planned } from './tasks';
import { sentenceOf, withheldOf } from './withheld';
import type { ViewState } from '../../../view/view';
import { stepsOf, viewOfStep, type SheetWorld } from './world';
import { publisherOf } from '../../../text/publisher';

/** The letters of the map: of the places that are asked for, or of the gates where nothing is asked. */
function letters(world: SheetWorld): readonly PlaceLetter[] {
  const steps = stepsOf(world);
  const offered = steps.flatMap((step) => offeredPlaces(world.atlas, step));
  const isSilent = steps.every(({ question }) => !question);
  return lettersOf(isSilent ? gatesOf(world) : offered);
}

/** What a worksheet and its key are planned by: the same for both. */
export function planOf(world: SheetWorld): Plan {
  return { world, withheld: withheldOf(world), letters: letters(world) };
}

/** The step of a sheet about one, or the lesson. */
function titleOf({ world, withheld }: Plan): Sentence {
  const { atlas, text, lesson, step } = world;
  const [only] = step === undefined ? [] : stepsOf(world);
  return sentenceOf(atlas, text, text.name((only ?? lesson).title), withheld);
}

/** What it belongs to. */
function headingOf({ world: { atlas, text, step } }: Plan): string {
  const title = text.name(atlas.data.info.title);
  if (step === undefined) return text.say('worksheet.heading', { title });
  return text.say('worksheet.headingOf', { title, step });
}

/** What the view of a step shows of the map. */
function sightOf({ atlas }: SheetWorld, { camera }: Pick<ViewState, 'camera'>): PaperSight {
  const { bounds, formerBounds = bounds } = atlas.data.info;
  return {
    camera: typeof camera === 'object' ? camera : undefined,
    bounds: (camera === 'former' ? formerBounds : bounds).wide,
  };
}

/** The map of the first step, with the letters of the places that are asked for. */
export function mapOf({ world, letters: marked }: Plan, isKey: boolean): SheetMapSubject {
  const { atlas, text } = world;
  const steps = stepsOf(world);
  const view = viewOfStep(world, steps[0]);
  // Where a place is asked for its step may be closer to it.
  const asking = steps.filter(({ question }) => question?.kind === 'place');
  const views = [...asking.map((step) => viewOfStep(world, step)), { camera: undefined }];
  return {
    year: Math.floor(view.t),
    sights: [sightOf(world, view), ...views.map((one) => sightOf(world, one))],
    letters: marked,
    concerned: steps.flatMap(({ highlight }) => highlight).filter((id) => atlas.places.has(id)),
    isKey,
    label: text.say('worksheet.map', { title: text.name(atlas.data.info.title) }),
    words: {
      rail: text.say('worksheet.map.rail'),
      reference: text.say('worksheet.map.reference'),
      planned: text.say('worksheet.map.planned'),
      road: text.say('worksheet.map.road'),
      air: text.say('worksheet.map.air'),
      sea: text.say('worksheet.map.sea'),
      gates: {
        rail: text.say('worksheet.map.railGate'),
        road: text.say('worksheet.map.roadGate'),
        air: text.say('worksheet.map.airport'),
        sea: text.say('worksheet.map.seaPort'),
      },
      border: text.say('worksheet.map.border'),
      disputed: text.say('worksheet.map.disputed'),
    },
  };
}

/** A task as it stands on the sheet: without what its answer is found by. */
function taskOf(plan: Plan, planned: readonly Planned[], task: Planned, index: number): Task {
  const { lead, asked, lines } = task;
  const givesAway = givenAway(plan, planned, task).map((one) => one + 1);
  return { ...doingOf(task), lead, asked, lines, number: index + 1, givesAway };
}

function doingOf(planned: Planned): Doing {
  switch (planned.kind) {
    case 'place':
      return { kind: 'place', letters: planned.letters };
    case 'draw':
      return { kind: 'draw', axes: planned.axes, given: planned.given };
    case 'choose':
      return { kind: 'choose', options: planned.options };
    case 'number':
      return { kind: 'number', unit: planned.unit };
    case 'source':
      return { kind: 'source', claims: planned.claims };
  }
}

const figuresIn = (sentence: Sentence) => sentence.flatMap(({ figure }) => figure ?? []);

/** The figures that are printed on the sheet. */
function printed(
  { world: { atlas } }: Plan,
  tasks: readonly Planned[],
  title: Sentence,
): readonly Figure[] {
  const figures = tasks.flatMap((task): readonly (Figure | undefined)[] => {
    const own = [...figuresIn(task.asked)];
    if (task.kind === 'choose') return [...own, ...task.options.flatMap(figuresIn)];
    if (task.kind === 'source')
      return [...own, ...task.claims.map(({ figure }) => atlas.figures.get(figure))];
    if (task.kind !== 'draw' || !task.series) return own;
    const { indicator, place } = task.series;
    const years = new Set(task.given.map(({ year }) => year));
    const points = atlas.series.get(`${indicator}@${place}`)?.points ?? [];
    return [...own, ...points.filter(({ year }) => years.has(year)).map(({ lead }) => lead)];
  });
  return [...new Set([...figuresIn(title), ...figures].flatMap((figure) => figure ?? []))];
}

/** The publishers of figures, each with the years in which it printed them. */
function publishers({ world: { atlas, text } }: Plan, figures: readonly Figure[]): string {
  const years = new Map<string, Set<string>>();
  for (const figure of figures) {
    const source = atlas.sources.get(figure.source);
    const publisher = publisherOf(text, source) || text.say('worksheet.unknown');
    const year = formatDate(text.language, source?.date.slice(0, 4) ?? '');
    years.set(publisher, new Set([...(years.get(publisher) ?? []), year]));
  }
  const all = [...years].map(([publisher, of]) =>
    [publisher, [...of].filter(Boolean).toSorted().join('/')].filter(Boolean).join(' '),
  );
  return all.length > 0
    ? text.say('worksheet.figures', { publishers: all.join(text.say('worksheet.semicolon')) })
    : '';
}

/** What the map claims, and whose it is. */
export function footOf({ world: { atlas, text } }: Plan): readonly string[] {
  return [text.say('app.schematic'), atlas.data.info.attribution].filter(Boolean);
}

/** A worksheet to a lesson, or to one step of it: nothing on it answers what it asks. */
export function worksheetOf(world: SheetWorld): Worksheet {
  const plan = planOf(world);
  const planned = plannedTasks(plan);
  const title = titleOf(plan);
  return {
    heading: headingOf(plan),
    title,
    map: mapOf(plan, false),
    tasks: planned.map((task, index) => taskOf(plan, planned, task, index)),
    foot: [publishers(plan, printed(plan, planned, title)), ...footOf(plan)].filter(Boolean),
  };
}
