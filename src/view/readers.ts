import { choosing } from '../atlas/chosen';
import { languages, type Language } from '../atlas/names';
import { clampTime, type Domain } from '../timeline/clock';
import { first, roundCamera, roundTime } from './camera';
import type { Camera, Frame } from './ids';
import { layerIds } from './layers';
import type { ViewGrammar } from './linkGrammar';
import {
  answerings,
  interfaces,
  nothingHidden,
  sheets,
  starts,
  themes,
  type Answering,
  type Interface,
  type Sheet,
  type Start,
  type Theme,
  type ViewState,
  type YearRange,
} from './view';

/** At the least of them the world is as small as any map shows it. */
const zoomRange = [-2, 12] as const;

function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | undefined {
  return options.find((option) => option === text);
}

function finite(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,4}(\.\d{1,6})?$/.test(text)) return undefined;
  return Number(text);
}

function within(value: number | undefined, least: number, most: number): number | undefined {
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

/** Width and height as in 1084x616. */
function frameOf(text: string | undefined): Frame | undefined {
  const [, width, height] = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text ?? '') ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

function cameraOf(text: string): Camera | undefined {
  const parts = text.split(',');
  const longitude = within(finite(parts[0]), -180, 180);
  const latitude = within(finite(parts[1]), -85, 85);
  const zoom = within(finite(parts[2]), ...zoomRange);
  if (parts.length > 4) return undefined;
  if (longitude === undefined || latitude === undefined || zoom === undefined) return undefined;
  return roundCamera({ longitude, latitude, zoom, frame: frameOf(parts[3]) });
}

function yearsOf(text: string, { start, end }: Domain): YearRange | undefined {
  const years = text.split(',').map((part) => within(finite(part), start, end));
  const [from, to] = years;
  if (years.length !== 2 || from === undefined || to === undefined) return undefined;
  return Number.isInteger(from) && Number.isInteger(to) && from < to ? [from, to] : undefined;
}

const selectionKinds = ['place', 'area', 'country', 'route', 'flow', 'source'] as const;

/** A part of the state by itself, unless it is unknown. */
function part<Key extends keyof ViewState>(
  key: Key,
  value: ViewState[Key] | undefined,
): Partial<ViewState> | undefined {
  return value === undefined ? undefined : { [key]: value };
}

/**
 * Reads what a link says under one key. Undefined: it makes no sense, and the state stays as it was.
 * @param lose called where only a part of it makes sense
 */
type Reader = (
  text: string,
  grammar: ViewGrammar,
  lose: () => void,
) => Partial<ViewState> | undefined;

/** All that a link may say; anything else in an address, such as the name of a section, is no link. */
export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    't',
    (text, { domain }, lose) => {
      const t = finite(text);
      if (t === undefined) return undefined;
      if (clampTime(t, domain) !== t) lose();
      return { t: roundTime(clampTime(t, domain)) };
    },
  ],
  [
    'at',
    (text, _, lose) => {
      if (text === first) return { camera: undefined };
      const camera = cameraOf(text);
      if (camera && !camera.frame && text.split(',').length > 3) lose();
      return part('camera', camera);
    },
  ],
  [
    'hide',
    (text, _, lose) => {
      const named = new Set(text.split(','));
      const hidden = layerIds.filter((id) => named.has(id));
      if (hidden.length < named.size && text) lose();
      return { hidden: hidden.length > 0 ? new Set(hidden) : nothingHidden };
    },
  ],
  [
    'show',
    (text, { knows, presentId }) => {
      const [kindText, ...rest] = text.split(':');
      const kind = oneOf(selectionKinds, kindText);
      const selection = kind && { kind, id: presentId(rest.join(':')) };
      return selection && knows(selection) ? { selection } : undefined;
    },
  ],
  ['lead', (leading, { leadings }) => (leadings.has(leading) ? { leading } : undefined)],
  ['lang', (text) => part('language', oneOf<Language>(languages, text))],
  ['theme', (text) => part('theme', oneOf<Theme>(themes, text))],
  ['sheet', (text) => part('sheet', oneOf<Sheet>(sheets, text))],
  ['map', (text) => (text === 'still' ? { still: true } : undefined)],
  [
    'figure',
    (text, { presentId, knowsFigure }) => {
      const figure = presentId(text);
      return knowsFigure(figure) ? { figure } : undefined;
    },
  ],
  [
    'drawn',
    (text, { choices, presentId, defaults }, lose) => ({
      drawn: text.split(',').reduce((drawn, pair) => {
        const [conflict = '', figure = ''] = pair.split(':');
        const id = presentId(figure);
        if (choices.get(conflict)?.ids.has(id)) return choosing(drawn, choices, conflict, id);
        lose();
        return drawn;
      }, defaults.drawn),
    }),
  ],
  ['data', (data) => (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(data) ? { data } : undefined)],
  ['years', (text) => (text === 'documented' ? { documentedOnly: true } : undefined)],
  [
    'compare',
    (text, { domain }) =>
      part(
        'compared',
        /^\d{4}$/.test(text) ? within(Number(text), domain.start, domain.end) : undefined,
      ),
  ],
  ['ui', (text) => part('interface', oneOf<Interface>(interfaces, text))],
  ['start', (text) => part('start', oneOf<Start>(starts, text))],
  ['play', (text, { domain }) => part('play', yearsOf(text, domain))],
  ['loop', (text) => (text === 'on' ? { loops: true } : undefined)],
  [
    'highlight',
    (text, { knowsThing, presentId }, lose) => {
      const named = text.split(',').map(presentId);
      const highlighted = new Set(named.filter(knowsThing));
      if (highlighted.size < named.length) lose();
      return highlighted.size > 0 ? { highlighted } : undefined;
    },
  ],
  [
    'lesson',
    (text, { knowsLesson, presentId }) => {
      const lesson = presentId(text);
      return lesson.startsWith('~') || knowsLesson(lesson) ? { lesson } : undefined;
    },
  ],
  ['step', (text) => part('step', /^[1-9]\d?$/.test(text) ? Number(text) : undefined)],
  ['present', (text) => (text === 'on' ? { presents: true } : undefined)],
  ['answers', (text) => part('answers', oneOf<Answering>(answerings, text))],
  ['work', (work) => ({ work })],
]);

/** What a step says by itself: a link into a lesson that says it as well has left the step's view. */
export const ofStep: ReadonlySet<string> = new Set([
  ...['t', 'at', 'hide', 'show', 'lead', 'figure', 'drawn', 'years', 'compare', 'highlight'],
]);
