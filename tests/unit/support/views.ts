import fc from 'fast-check';
import { layerIds } from '../../../src/view/layers';
import { roundCamera, roundTime } from '../../../src/view/camera';
import type { ViewGrammar } from '../../../src/view/linkGrammar';
import {
  answerings,
  interfaces,
  sheets,
  starts,
  themes,
  type ViewState,
  type YearRange,
} from '../../../src/view/view';

/** The grammar of a package that holds next to nothing. */
export const grammar: ViewGrammar = {
  domain: { start: 2012, end: 2024 },
  leadings: new Set(['trade', 'trains']),
  unsaidLeading: 'trade',
  unsaidCamera: undefined,
  presentId: (id) => (id === 'horgos-old' ? 'horgos-rail' : id),
  knowsFigure: (id) => id === 'S1-01',
  knowsThing: (id) => ['horgos-rail', 'KZ', 'trunk'].includes(id),
  knowsLesson: (id) => id === 'gates',
  choices: new Map([
    ['C01', { ids: new Set(['S1-01', 'S4-17']), led: new Set(['S1-01']) }],
    ['C02', { ids: new Set(['P-001', 'S4-16']), led: new Set(['P-001']) }],
  ]),
  knows: (selection) => selection.kind === 'none' || ['horgos-rail', 'KZ'].includes(selection.id),
  defaults: {
    t: 2024,
    camera: undefined,
    hidden: new Set(),
    selection: { kind: 'none' },
    leading: 'trade',
    language: 'en',
    theme: 'auto',
    sheet: 'map',
    still: false,
    figure: undefined,
    drawn: new Map(),
    data: undefined,
    documentedOnly: false,
    compared: undefined,
    interface: 'full',
    start: 'map',
    play: undefined,
    loops: false,
    highlighted: new Set(),
    lesson: undefined,
    step: 1,
    presents: false,
    answers: 'hidden',
    explores: false,
  },
};

const anyView = fc.record({
  t: fc.double({ min: 2012, max: 2024, noNaN: true }).map(roundTime),
  camera: fc.option(
    fc
      .record({
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
        latitude: fc.double({ min: -85, max: 85, noNaN: true }),
        zoom: fc.double({ min: 2, max: 8, noNaN: true }),
        frame: fc.option(
          fc.record({
            width: fc.integer({ min: 1, max: 99_999 }),
            height: fc.integer({ min: 1, max: 99_999 }),
          }),
          { nil: undefined },
        ),
      })
      .map(roundCamera),
    { nil: undefined },
  ),
  hidden: fc.subarray([...layerIds]).map((ids) => new Set<(typeof layerIds)[number]>(ids)),
  selection: fc.constantFrom<ViewState['selection']>(
    { kind: 'none' },
    { kind: 'place', id: 'horgos-rail' },
    { kind: 'country', id: 'KZ' },
  ),
  leading: fc.constantFrom('trade', 'trains'),
  language: fc.constantFrom('en' as const, 'zh' as const, 'ru' as const),
  theme: fc.constantFrom(...themes),
  sheet: fc.constantFrom(...sheets),
  still: fc.boolean(),
  figure: fc.constantFrom(undefined, 'S1-01'),
  drawn: fc
    .subarray([
      ['C01', 'S4-17'],
      ['C02', 'S4-16'],
    ] as const)
    .map((pairs) => new Map(pairs)),
  data: fc.constantFrom(undefined, '1.0.0', '12.3.4'),
  documentedOnly: fc.boolean(),
  compared: fc.option(fc.integer({ min: 2012, max: 2024 }), { nil: undefined }),
  interface: fc.constantFrom(...interfaces),
  start: fc.constantFrom(...starts),
  play: fc.option(
    fc
      .tuple(fc.integer({ min: 2012, max: 2023 }), fc.integer({ min: 1, max: 12 }))
      .map(([first, years]): YearRange => [first, Math.min(first + years, 2024)]),
    { nil: undefined },
  ),
  loops: fc.boolean(),
  highlighted: fc.subarray(['horgos-rail', 'KZ', 'trunk']).map((ids) => new Set(ids)),
  lesson: fc.constantFrom(undefined, 'gates', '~1c3RlcHM_-z'),
  step: fc.integer({ min: 1, max: 99 }),
  presents: fc.boolean(),
  answers: fc.constantFrom(...answerings),
});

const outsideLessons = { step: 1, presents: false, answers: 'hidden', explores: false } as const;

/**
 * Any view that the page can show. With documented years only, time rests on a whole year; of a lesson any
 * that explores, since a link does not say the view of a step.
 */
export const anyValidView = anyView.map(({ t, ...state }): ViewState => ({
  ...{ ...state, t: state.documentedOnly ? Math.floor(t) : t },
  ...(state.lesson === undefined ? outsideLessons : { explores: true }),
}));
