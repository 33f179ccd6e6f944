import { seriesOf, type Atlas } from '../atlas';
import type { Figure } from '../atlas/figure';
import type { RecordRow } from '../atlas/indicator';
import type { SvgNode } from '../scene/node';
import type { MarkedWords, PictureWords } from '../scene/pictureWords';
import { periodWords, quantityWords } from '../text/figureWords';
import { formatDate } from '../text/format';
import { formulaInWords } from '../text/formula';
import type { PanelText } from '../text/panelText';
import { basisOf } from '../timeline/sample';
import type { ViewState } from '../view/view';
import { creditOf } from './credit';
import { keyOf } from './key/key';
import { cellOf } from './record/cell';
import { textColour } from './record/colours';
import { leadingAt } from './record/leading';
import { storyOf } from './record/story';
import { statesOf } from './record/storyStates';
import { reasonText } from './record/words';
import { markOf, type Mark } from './statusMark';

export type { PictureWords };

/** The shape of a mark in a box from -10 to 10. */
export type Shape = readonly SvgNode[];

/** What the words of a picture are made from. */
export interface PictureSubject {
  readonly atlas: Atlas;
  readonly text: PanelText;
  readonly view: Pick<ViewState, 't' | 'hidden'>;
  /** The row of the record that leads. */
  readonly leading: RecordRow | undefined;
  /** Whose data it is and where the view is found, as a sentence. */
  readonly data: string;
  /** What a reader has chosen to be drawn, each a sentence. */
  readonly chosen: readonly string[];
  readonly shapeOf: (mark: Mark) => Shape;
}

/** Who says a figure, in which publication, and when. */
function sourceWords({ atlas, text }: PictureSubject, figure: Figure): string {
  const source = atlas.sources.get(figure.source);
  const date = formatDate(text.language, source?.date ?? '', 'long');
  return [creditOf(atlas, text, figure), source?.title, date]
    .filter(Boolean)
    .join(text.say('record.comma'));
}

/** A figure by itself: value, period and source behind its mark. */
function figureWords(subject: PictureSubject, figure: Figure): MarkedWords {
  const { atlas, text, shapeOf } = subject;
  const words = [
    quantityWords(atlas, text, figure),
    periodWords(atlas, text, figure),
    sourceWords(subject, figure),
  ];
  return { mark: shapeOf(markOf(figure)), words: words.join(text.say('record.comma')) };
}

type Head = Pick<PictureWords, 'sentence' | 'states' | 'sources'>;

/** What the leading row says, how well it is known, and who says so: the headline of the page. */
function headOf(subject: PictureSubject, leading: RecordRow): Head {
  const { atlas, text, view, shapeOf } = subject;
  const { t } = view;
  const year = Math.floor(t);
  const { series, sample, conflict } = leadingAt(atlas, text, leading, t);
  const story = storyOf(atlas, text, leading, t);
  const figure = 'point' in sample ? sample.point.lead : undefined;
  const other = story.figures.find((one) => one !== figure);
  const plain = (words: string): MarkedWords => ({ mark: [], words });
  const ofYear = (one: number | string, words: string) =>
    plain(text.say('headline.ofYear', { year: one, words }));
  const companion = seriesOf(atlas, leading.companionIndicator, leading.companionPlace);
  const known =
    figure || !Number.isInteger(t)
      ? []
      : [series, companion].flatMap((one) => cellOf(atlas, one, year).figure ?? []);
  return {
    sentence: story.parts.map((part) =>
      part.figure ? { words: part.words, colour: textColour(leading.mode) } : part,
    ),
    states: [
      ...statesOf(text, story, sample, t).map(({ status, words }) => ({
        mark: shapeOf(status),
        words,
      })),
      ...(conflict && figure
        ? [{ mark: shapeOf('conflict'), words: text.say('state.conflict') }]
        : []),
    ],
    sources: [
      ...(figure?.kind === 'derived'
        ? [
            plain(
              text.say('headline.formula', {
                arithmetic: formulaInWords(atlas, text, figure),
              }),
            ),
          ]
        : []),
      ...(sample.status === 'absent' ? [plain(reasonText(text, sample))] : []),
      ...(other && sample.status !== 'interpolated'
        ? [ofYear(other.period.text, sourceWords(subject, other))]
        : []),
      ...(figure ? [ofYear(year, sourceWords(subject, figure))] : []),
      ...(sample.status === 'interpolated'
        ? [
            plain(text.say('headline.standsOn')),
            ...basisOf(sample).map((end) => figureWords(subject, end)),
          ]
        : []),
      ...(known.length > 0 ? [plain(text.say('headline.known', { year }))] : []),
      ...known.map((one) => figureWords(subject, one)),
    ],
  };
}

const states = ['reported', 'derived', 'interpolated', 'part', 'absent', 'conflict'] as const;

/** All that stands beside the map in a file, in the words of the page. */
export function pictureWords(subject: PictureSubject): PictureWords {
  const { atlas, text, view, leading, data, chosen, shapeOf } = subject;
  const { info } = atlas.data;
  const [name, year] = [text.name(info.title), Math.floor(view.t)];
  const title = Number.isInteger(view.t)
    ? text.say('headline.label', { name, year })
    : text.say('headline.labelBetween', { name, from: year, to: year + 1 });
  const none: Head = { sentence: [{ words: text.name(info.subtitle) }], states: [], sources: [] };
  const head = leading ? headOf(subject, leading) : none;
  return {
    ...{ title, ...head },
    sources: [...head.sources, ...chosen.map((words) => ({ mark: [], words }))],
    key: keyOf(atlas, text).filter(({ id }) => !view.hidden.has(id)),
    known: states.map((status) => ({
      status,
      mark: shapeOf(status),
      words: text.say(`state.${status}`),
    })),
    note: text.say('app.schematic'),
    credit: [info.attribution, data],
  };
}
