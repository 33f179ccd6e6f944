import { seriesOf, type Atlas } from '../../../atlas';
import { modes, type Mode, type Unit } from '../../../atlas/indicator';
import { unitOf } from '../../../atlas/relations';
import type { Flow } from '../../../atlas/route';
import { existsAt } from '../../../flows/flowsAt';
import { formatFigure } from '../../../text/format';
import type { Text } from '../../../text/text';
import { unitWords } from '../../../text/unitWords';
import type { KeyLine, Layer } from '../layer';
import { sampleAt } from '../../../timeline/sample';
import { saying } from '../words';
import { samples } from './samples';
import { words } from './words';

const say = saying('flows', words);

/** What one moving marker of a mode stands for; undefined where nothing of that mode is counted. */
export function markerUnit(atlas: Atlas, mode: Mode): Unit | undefined {
  for (const flow of atlas.flows.values()) {
    const isCounted = flow.mode === mode && seriesOf(atlas, flow.indicator, flow.place);
    const unit = isCounted ? unitOf(atlas, flow) : undefined;
    if (unit && unit.perMarker > 0) return unit;
  }
  return undefined;
}

function lineOf(atlas: Atlas, text: Text, mode: Mode): readonly KeyLine[] {
  const unit = markerUnit(atlas, mode);
  if (!unit) return [];
  const counted = { value: unit.perMarker, decimals: 0 };
  const note = say(text, 'unit', {
    count: formatFigure(text.language, counted, unit),
    unit: unitWords(text, unit, counted),
    marker: say(text, `marker.${mode}`),
  });
  const colour = mode === 'trade' ? 'var(--ink-2)' : `var(--${mode})`;
  return [{ sample: samples[mode], colour, name: say(text, mode), note }];
}

/** Where a sum of several gates moves, there are years that do not say how it parts. */
function splitLine(atlas: Atlas, text: Text): readonly KeyLine[] {
  const { flows } = atlas.data;
  const sum = flows.find((flow) => {
    const parts = flows.filter(
      ({ id, indicator }) => indicator === flow.indicator && id !== flow.id,
    );
    // A single line carries the whole sum: it takes two that are there in the year for a fork.
    const areUnknown = (year: number) => {
      const there = parts.filter((part) => existsAt(part, year));
      const isUnknown = ({ indicator, place }: Flow) =>
        sampleAt(seriesOf(atlas, indicator, place), year).status === 'absent';
      return there.length > 1 && there.every(isUnknown);
    };
    const { points = [] } = seriesOf(atlas, flow.indicator, flow.place) ?? {};
    return flow.gates.length > 1 && points.some(({ year }) => areUnknown(year));
  });
  if (!sum) return [];
  const colour = `var(--${sum.mode})`;
  return [{ sample: samples.split, colour, name: say(text, 'split'), note: '' }];
}

/** What is counted: ribbons whose width is the figure, and markers that each stand for so much of it. */
export const layer: Layer = {
  name: (text) => say(text, 'name'),
  key: (atlas, text) => [
    ...modes.flatMap((mode) => lineOf(atlas, text, mode)),
    ...splitLine(atlas, text),
  ],
  carries: ({ isMeasured }) => isMeasured,
  explains: (atlas, { kind, id }) => {
    const flow = kind === 'flow' ? atlas.flows.get(id) : undefined;
    return flow !== undefined && flow.indicator !== '' && flow.mode !== 'trade';
  },
};
