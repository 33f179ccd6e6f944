import { choosing, type Choices } from '../atlas/chosen';
import { languages, type Language } from '../atlas/names';
import { roundCamera, rounded, sameSight } from './camera';
import type { Camera, Frame, Sight } from './ids';
import { layerIds } from './layers';
import { saidIn, type Said } from './linkText';
import { clampTime, type Domain } from '../timeline/clock';
import {
  interfaces,
  nothingHidden,
  sheets,
  starts,
  themes,
  type Interface,
  type Selection,
  type Sheet,
  type Start,
  type Theme,
  type ViewState,
  type YearRange,
} from './view';

/** What a link may name, and what it means when it names nothing. */
export interface ViewGrammar {
  readonly defaults: ViewState;
  readonly domain: Domain;
  readonly leadings: ReadonlySet<string>;
  /**
   * What leads where a link says something, but not what leads. It stays what it was when the first links
   * were written, so that a package may put another row first and no link ever shows something else; the
   * bare address, which says nothing, shows what comes first now.
   */
  readonly unsaidLeading: string;
  /** What the map shows where a link says something, but not what is seen: for the same reason. */
  readonly unsaidCamera: Exclude<Sight, Camera>;
  readonly knows: (selection: Selection) => boolean;
  /** The present id of what a link names, which an earlier version may have called otherwise. */
  readonly presentId: (id: string) => string;
  readonly knowsFigure: (id: string) => boolean;
  readonly choices: Choices;
}

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

/** The name of the first view as it is now; the one of former links is `former`. */
const first = 'first';

function writtenCamera(camera: Camera): string {
  const { longitude, latitude, zoom, frame } = roundCamera(camera);
  const size = frame && `${String(frame.width)}x${String(frame.height)}`;
  return [longitude, latitude, zoom, ...(size ? [size] : [])].join(',');
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
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
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
]);

/** Time at the precision a link carries. */
export function roundTime(t: number): number {
  return rounded(t, 2);
}

/** What a link says, and what of it could not be read. */
export interface ReadLink {
  readonly view: ViewState;
  /** What made no sense, or not all of it, in the order of the link. */
  readonly unread: readonly Said[];
}

/** What visitors are counted by; it says nothing of the view. */
const tracking = /^utm_|clid$/i;

/** Reads a link's fragment. Total: whatever the string, the result is a valid state. */
export function readLink(fragment: string, grammar: ViewGrammar): ReadLink {
  const { defaults, unsaidLeading, unsaidCamera } = grammar;
  const said = new Map<string, Said>();
  for (const one of saidIn(fragment)) if (!said.has(one.key)) said.set(one.key, one);
  const saysSomething = [...said.keys()].some((key) => readers.has(key));
  const unread = new Set<Said>();
  const view = [...said.values()].reduce(
    (before, one): ViewState => {
      const lose = () => unread.add(one);
      const read = readers.get(one.key)?.(one.text, grammar, lose);
      if (!read && !tracking.test(one.key)) lose();
      return { ...before, ...read };
    },
    saysSomething ? { ...defaults, leading: unsaidLeading, camera: unsaidCamera } : defaults,
  );
  // Between two documented years there is nothing to show then.
  const t = view.documentedOnly ? Math.floor(view.t) : view.t;
  return { view: { ...view, t }, unread: [...unread] };
}

/** The state that a link says: {@link readLink} without what could not be read. */
export function parseView(fragment: string, grammar: ViewGrammar): ViewState {
  return readLink(fragment, grammar).view;
}

/** What a link says even where it is the default: a default that another reader or a later package may not share. */
export type Explicit = 't' | 'lang' | 'lead';

/**
 * Writes a state as a fragment without `#`; what a link means without saying it is left out.
 * @param explicit what is written all the same
 */
export function serialiseView(
  view: ViewState,
  { defaults, unsaidLeading, unsaidCamera }: ViewGrammar,
  explicit: readonly Explicit[] = [],
): string {
  const entries: [string, string][] = [];
  if (view.t !== defaults.t || explicit.includes('t'))
    entries.push(['t', String(roundTime(view.t))]);
  const beforeCamera = entries.length;
  const hidden = layerIds.filter((id) => view.hidden.has(id));
  if (hidden.length > 0) entries.push(['hide', hidden.join(',')]);
  if (view.selection.kind !== 'none') {
    entries.push(['show', `${view.selection.kind}:${view.selection.id}`]);
  }
  const beforeLeading = entries.length;
  if (view.language !== defaults.language || explicit.includes('lang'))
    entries.push(['lang', view.language]);
  if (view.theme !== defaults.theme) entries.push(['theme', view.theme]);
  if (view.sheet !== defaults.sheet) entries.push(['sheet', view.sheet]);
  if (view.still && !defaults.still) entries.push(['map', 'still']);
  if (view.figure !== undefined) entries.push(['figure', view.figure]);
  const drawn = [...view.drawn].map((pair) => pair.join(':'));
  if (drawn.length > 0) entries.push(['drawn', drawn.join(',')]);
  if (view.data !== undefined) entries.push(['data', view.data]);
  if (view.documentedOnly) entries.push(['years', 'documented']);
  if (view.compared !== undefined) entries.push(['compare', String(view.compared)]);
  if (view.interface !== defaults.interface) entries.push(['ui', view.interface]);
  if (view.start !== defaults.start) entries.push(['start', view.start]);
  if (view.play) entries.push(['play', view.play.join(',')]);
  if (view.loops) entries.push(['loop', 'on']);
  const { camera, leading } = view;
  const isOther = leading !== defaults.leading || !sameSight(camera, defaults.camera);
  if (entries.length > 0 || isOther || explicit.includes('lead')) {
    const written: typeof entries = [];
    if (typeof camera === 'object') written.push(['at', writtenCamera(camera)]);
    else if (camera !== unsaidCamera) written.push(['at', camera ?? first]);
    // A link that said neither, and nothing else, would be the bare address.
    const isBare = entries.length + written.length === 0;
    if (leading !== unsaidLeading || isBare || explicit.includes('lead'))
      entries.splice(beforeLeading, 0, ['lead', leading]);
    entries.splice(beforeCamera, 0, ...written);
  }
  // Ids hold only letters, digits, "-" and "."; ":" and "," stay readable in a fragment.
  return entries.map(([key, value]) => `${key}=${encodeURI(value)}`).join('&');
}
