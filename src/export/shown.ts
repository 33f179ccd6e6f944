import { seriesOf, type Atlas } from '../atlas';
import type { Figure, FigureKind } from '../atlas/figure';
import type { Translated } from '../atlas/names';
import type { Flow } from '../atlas/route';
import { flowsAt, type FlowSample } from '../flows/flowsAt';
import { isHiddenWay } from '../scene/layers/layers';
import { subjectsOf, type Valued } from '../scene/layers/subjects';
import type { LayerId } from '../view/layers';
import { basisOf, sampleAt } from '../timeline/sample';

/** What kind of thing a value is drawn at. */
export type ShownKind = Valued['kind'] | 'flow' | 'record';
export type ShownStatus = FigureKind | 'interpolated' | 'service' | 'planned';

/** One thing that is on the screen at a moment, with its value where one is documented. */
export interface Shown {
  readonly kind: ShownKind;
  /** Id of the flow, place, area, country or row of the record. */
  readonly id: string;
  readonly name: Translated;
  readonly indicator: string;
  readonly place: string;
  readonly status: ShownStatus;
  readonly value?: number;
  /** The figures that the value stands on. */
  readonly figures: readonly Figure[];
  readonly flow?: Flow;
}

/** The part of a view on which it depends what is shown. */
export interface ShownState {
  readonly t: number;
  readonly hidden: ReadonlySet<LayerId>;
}

/** A value of a series at the moment; nothing where none is documented. */
function valued(
  atlas: Atlas,
  thing: Pick<Shown, 'kind' | 'id' | 'name' | 'indicator' | 'place'>,
  t: number,
): readonly Shown[] {
  const sample = sampleAt(seriesOf(atlas, thing.indicator, thing.place), t);
  if (sample.status === 'absent') return [];
  const { status, value } = sample;
  return [{ ...thing, status, value, figures: basisOf(sample) }];
}

function shownFlow({ flow, kind, sample }: FlowSample): readonly Shown[] {
  const { id, names: name, indicator, place } = flow;
  const thing = { kind: 'flow' as const, id, name, indicator, place, flow };
  if (kind !== 'measured') return [{ ...thing, status: kind, figures: [] }];
  if (!sample || sample.status === 'absent') return [];
  return [{ ...thing, status: sample.status, value: sample.value, figures: basisOf(sample) }];
}

function flows(atlas: Atlas, { t, hidden }: ShownState): readonly Shown[] {
  return flowsAt(atlas, t)
    .filter(({ flow, kind }) => {
      return !isHiddenWay(hidden, { mode: flow.mode, isMeasured: kind === 'measured' });
    })
    .flatMap(shownFlow);
}

/** The value that is drawn at something: the first of its series that says one, or its figure. */
function drawnAt(atlas: Atlas, value: Valued, t: number): readonly Shown[] {
  const { kind, id, names: name } = value;
  if ('indicators' in value) {
    const found = value.indicators.flatMap((indicator) =>
      valued(atlas, { kind, id, name, indicator, place: id }, t),
    );
    return found.slice(0, 1);
  }
  const figure = atlas.figures.get(value.figure);
  if (!figure) return [];
  const { indicator, place, kind: status, value: amount } = figure;
  return [{ kind, id, name, indicator, place, status, value: amount, figures: [figure] }];
}

function record(atlas: Atlas, t: number): readonly Shown[] {
  return atlas.data.record.flatMap((row) => {
    const { id, name, indicator, place } = row;
    const companion = { indicator: row.companionIndicator, place: row.companionPlace };
    return [{ indicator, place }, companion].flatMap((series) =>
      valued(atlas, { kind: 'record', id, name, ...series }, t),
    );
  });
}

/** Everything that map and record show of a moment, with the figures it stands on. Same state, same list. */
export function shownAt(atlas: Atlas, state: ShownState): readonly Shown[] {
  const { t, hidden } = state;
  return [
    ...flows(atlas, state),
    ...subjectsOf(hidden)
      .flatMap(({ values }) => values?.(atlas) ?? [])
      .flatMap((value) => drawnAt(atlas, value, t)),
    ...record(atlas, t),
  ];
}
