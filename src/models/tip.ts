import { seriesOf, type Atlas } from '../atlas';
import { localForms } from '../atlas/names';
import { placeIdsOf, placeNameOf, unitOf } from '../atlas/relations';
import { existsAt } from '../flows/flowsAt';
import type { Pick } from '../view/ids';
import { formatFigure, formatPeriod } from '../text/format';
import type { Text } from '../text/text';
import { creditOf } from './credit';
import { conflictOf } from '../atlas/rivals';
import { markOf, type Mark } from './statusMark';
import { asidesOf, basisOf, sampleAt } from '../timeline/sample';
import { statedText, unitWords } from '../text/unitWords';

export interface TipLine {
  readonly status: Mark;
  readonly text: string;
  readonly source: string;
  /** Whether another source contests the value. */
  readonly disputed: boolean;
}

/** What a pointer resting on something says: its name, and its figures of the year with who says so. */
export interface Tip {
  readonly title: string;
  readonly local: string;
  readonly lines: readonly TipLine[];
}

const longest = 3;

function lineOf(
  atlas: Atlas,
  text: Text,
  indicator: string,
  place: string,
  t: number,
): TipLine | undefined {
  const series = seriesOf(atlas, indicator, place);
  const sample = sampleAt(series, t);
  const name = atlas.indicators.get(indicator);
  const label = name ? text.name(name.name) : '';
  const unit = unitOf(atlas, { indicator });
  const [first] = basisOf(sample);
  if (sample.status !== 'absent' && first) {
    const decimals =
      sample.status === 'interpolated' ? Math.min(first.decimals, 1) : first.decimals;
    const value =
      sample.status === 'interpolated'
        ? `${formatFigure(text.language, { value: sample.value, decimals }, unit)} ${unitWords(text, unit, { value: sample.value, decimals })}`
        : statedText(text, first, unit);
    const line = { status: sample.status, text: `${label}: ${value}` };
    if (sample.status === 'interpolated') {
      const { from, to } = sample;
      const source = text.say('record.between', { from: from.year, to: to.year });
      return { ...line, source, disputed: false };
    }
    const disputed = conflictOf(atlas, first) !== undefined;
    return { ...line, source: creditOf(atlas, text, first), disputed };
  }
  const [aside] = asidesOf(series, Math.floor(t));
  if (!aside) return undefined;
  const value = statedText(text, aside, unit);
  const period = formatPeriod(text.language, aside.period);
  return {
    status: markOf(aside),
    text: `${label}: ${value} (${period})`,
    source: creditOf(atlas, text, aside),
    disputed: conflictOf(atlas, aside) !== undefined,
  };
}

function linesOfPlace(atlas: Atlas, text: Text, id: string, t: number): TipLine[] {
  const lines = placeIdsOf(atlas, id).flatMap((place) =>
    (atlas.seriesByPlace.get(place) ?? []).flatMap(({ indicator }) => {
      const isGrowth = atlas.indicators.get(indicator)?.growthOf;
      return isGrowth ? [] : (lineOf(atlas, text, indicator, place, t) ?? []);
    }),
  );
  return lines.slice(0, longest);
}

const nothing = (text: Text): TipLine => ({
  status: 'absent',
  text: text.say('state.absent'),
  source: '',
  disputed: false,
});

/** The tip of a pick at `t`, or undefined when the id means nothing. */
export function tipOf(atlas: Atlas, text: Text, pick: Pick, t: number): Tip | undefined {
  if (pick.kind === 'flow') {
    const flow = atlas.flows.get(pick.id);
    if (!flow) return undefined;
    const line = flow.indicator ? lineOf(atlas, text, flow.indicator, flow.place, t) : undefined;
    return { title: text.name(flow.names), local: '', lines: [line ?? nothing(text)] };
  }
  if (pick.kind === 'route') {
    const route = atlas.routes.get(pick.id);
    if (!route) return undefined;
    const services = atlas.data.flows.filter((flow) => {
      return existsAt(flow, t) && flow.routes.some((id) => id.replace(/^-/, '') === route.id);
    });
    const lines = services.slice(0, longest).map((flow) => {
      const line = flow.indicator ? lineOf(atlas, text, flow.indicator, flow.place, t) : undefined;
      return (
        line ?? { ...nothing(text), text: `${text.name(flow.names)}: ${text.say('state.service')}` }
      );
    });
    const reference = { ...nothing(text), text: text.say('state.reference') };
    return { title: text.name(route.names), local: '', lines: lines.length ? lines : [reference] };
  }
  const names = placeNameOf(atlas, pick.id);
  if (!names) return undefined;
  const lines = linesOfPlace(atlas, text, pick.id, t);
  return {
    title: text.name(names),
    local: localForms(names, text.language).join(' '),
    lines: lines.length ? lines : [nothing(text)],
  };
}
