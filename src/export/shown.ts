import { seriesOf, type Atlas } from '../atlas';
import type { Figure } from '../atlas/figure';
import type { Mode } from '../atlas/indicator';
import type { Translated } from '../atlas/names';
import type { Flow } from '../atlas/route';
import { flowsAt, type FlowSample } from '../flows/flowsAt';
import type { LayerId } from '../view/ids';
import { basisOf, sampleAt, type Sample } from '../timeline/sample';

/** What kind of thing a value is drawn at. */
export type ShownKind = 'flow' | 'port' | 'area' | 'country' | 'record';
export type ShownStatus = Exclude<Sample['status'], 'absent'> | 'service' | 'planned';

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

function flowLayer(mode: Mode): LayerId {
  return mode === 'trade' ? 'partners' : mode;
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
      const off = kind === 'measured' && hidden.has('flows');
      return !off && !hidden.has(flowLayer(flow.mode));
    })
    .flatMap(shownFlow);
}

function ports(atlas: Atlas, t: number): readonly Shown[] {
  const indicator = atlas.data.info.throughput;
  return atlas.data.places.flatMap(({ id, names: name, position }) =>
    position ? valued(atlas, { kind: 'port', id, name, indicator, place: id }, t) : [],
  );
}

function countries(atlas: Atlas, t: number): readonly Shown[] {
  return atlas.data.countries.flatMap(({ id, names: name }) => {
    const shades = atlas.data.info.partnerShades.flatMap(({ indicator }) =>
      valued(atlas, { kind: 'country', id, name, indicator, place: id }, t),
    );
    return shades.slice(0, 1);
  });
}

function areas(atlas: Atlas): readonly Shown[] {
  return atlas.data.areas.flatMap(({ id, names: name, figure: figureId }) => {
    const figure = atlas.figures.get(figureId);
    if (!figure) return [];
    const { indicator, place, kind: status, value } = figure;
    return [
      { kind: 'area', id, name, indicator, place, status, value, figures: [figure] } as const,
    ];
  });
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
    ...(hidden.has('ports') ? [] : ports(atlas, t)),
    ...(hidden.has('areas') ? [] : areas(atlas)),
    ...(hidden.has('partners') ? [] : countries(atlas, t)),
    ...record(atlas, t),
  ];
}
