import { seriesOf, type Atlas } from '../../atlas';
import type { DocumentedFigure, Figure } from '../../atlas/figure';
import type { RecordRow } from '../../atlas/indicator';
import { languageEntry } from '../../atlas/languages';
import { unitOf } from '../../atlas/relations';
import type { YearPoint } from '../../atlas/series';
import type { Text } from '../../text/text';
import { sampleAt, type Sample } from '../../timeline/sample';
import { statedText } from '../../text/unitWords';
import { aboutText, reasonText } from './words';

/** A run of the sentence: plain words, or a number with the figure that it is. */
export interface StoryPart {
  readonly words: string;
  readonly figure?: Figure;
}

/** What happened, as one sentence: the first documented year, and the year shown. */
export interface Story {
  readonly parts: readonly StoryPart[];
  /** The figures of the sentence, ascending: none, one or two. */
  readonly figures: readonly DocumentedFigure[];
  /** Whether the two numbers were counted in different ways, so that they have no ratio. */
  readonly recounted: boolean;
}

type Form = 'alone' | 'two' | 'recounted' | 'line' | 'line recounted' | 'absent' | 'before';

function formOf(sample: Sample, first: YearPoint): Form {
  if (sample.status === 'absent') return sample.t < first.year ? 'before' : 'absent';
  const { basis } = first.lead;
  if (sample.status === 'interpolated')
    return sample.from.lead.basis === basis ? 'line' : 'line recounted';
  if (sample.point.year === first.year) return 'alone';
  return sample.point.lead.basis === basis ? 'two' : 'recounted';
}

/** Where a number stands in a filled message. */
const places = { first: '<1>', second: '<2>' } as const;

/**
 * Words the leading row at `t`, in decimal years. Two numbers stand side by side and nothing is computed of
 * them: where the way of counting changed between them, the sentence says so.
 */
export function storyOf(atlas: Atlas, text: Text, row: RecordRow, t: number): Story {
  const series = seriesOf(atlas, row.indicator, row.place);
  const [start, end] = atlas.data.info.years;
  const sample = sampleAt(series, t);
  const first = series?.points.find(({ year }) => year >= start && year <= end);
  if (!first) {
    const words = sample.status === 'absent' ? reasonText(text, sample) : '';
    return { parts: [{ words }], figures: [], recounted: false };
  }
  const form = formOf(sample, first);
  const unit = unitOf(atlas, row);
  // A second number does without its unit, but in Chinese none stands without its measure word.
  const again = languageEntry(text.language).script === 'Hans' ? 'name' : '';
  const year = Math.floor(t);
  const sentence = text.say(`story.${form}`, {
    ...places,
    from: first.year,
    to: Number.isInteger(t) ? year : `${String(year)} → ${String(year + 1)}`,
  });
  const point = 'point' in sample && sample.point.year !== first.year ? sample.point : undefined;
  const parts = sentence.split(/(<[12]>)/).flatMap((run): StoryPart[] => {
    if (run === places.first)
      return [{ words: statedText(text, first.lead, unit), figure: first.lead }];
    if (run !== places.second) return run ? [{ words: run }] : [];
    if (point) return [{ words: statedText(text, point.lead, unit, again), figure: point.lead }];
    if (sample.status !== 'interpolated') return [];
    return [{ words: aboutText(text, sample.value, unit, again) }];
  });
  return {
    parts,
    figures: [first.lead, ...(point ? [point.lead] : [])],
    recounted: form === 'recounted' || form === 'line recounted',
  };
}
