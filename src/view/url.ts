import { choosing, type Choices } from '../atlas/chosen';
import type { Chosen } from '../atlas/figure';
import { languages, type Language } from '../atlas/names';
import { roundCamera, rounded, sameSight } from './camera';
import type { Camera, Frame, Sight } from './ids';
import { layerIds, type LayerId } from './layers';
import { clampTime, type Domain } from '../timeline/clock';
import {
  interfaces,
  nothingHidden,
  nothingSelected,
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

/** Links longer than this are cut before they are read. */
const longestLink = 4000;
/** At the least of them the world is as small as any map shows it. */
const zoomRange = [-2, 12] as const;

function oneOf<T extends string>(options: readonly T[], text: string | null): T | undefined {
  return options.find((option) => option === text);
}

function finite(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,4}(\.\d{1,6})?$/.test(text)) return undefined;
  return Number(text);
}

function within(value: number | undefined, least: number, most: number): number | undefined {
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

function parseTime(text: string | null, { domain, defaults }: ViewGrammar): number {
  const t = finite(text ?? undefined);
  return t === undefined ? defaults.t : rounded(clampTime(t, domain), 2);
}

function parseYear(text: string | null, { domain }: ViewGrammar): number | undefined {
  if (!/^\d{4}$/.test(text ?? '')) return undefined;
  return within(Number(text), domain.start, domain.end);
}

/** Width and height as in 1084x616. */
function parseFrame(text: string | undefined): Frame | undefined {
  const [, width, height] = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text ?? '') ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

function parseCamera(text: string): Camera | undefined {
  const parts = text.split(',');
  const longitude = within(finite(parts[0]), -180, 180);
  const latitude = within(finite(parts[1]), -85, 85);
  const zoom = within(finite(parts[2]), ...zoomRange);
  if (parts.length > 4) return undefined;
  if (longitude === undefined || latitude === undefined || zoom === undefined) return undefined;
  return roundCamera({ longitude, latitude, zoom, frame: parseFrame(parts[3]) });
}

/** The name of the first view as it is now; the one of former links is `former`. */
const first = 'first';

function parseSight(read: URLSearchParams, { defaults, unsaidCamera }: ViewGrammar): Sight {
  if (!saysSomething(read)) return defaults.camera;
  const text = read.get('at') ?? '';
  return text === first ? undefined : (parseCamera(text) ?? unsaidCamera);
}

function writtenCamera(camera: Camera): string {
  const { longitude, latitude, zoom, frame } = roundCamera(camera);
  const size = frame && `${String(frame.width)}x${String(frame.height)}`;
  return [longitude, latitude, zoom, ...(size ? [size] : [])].join(',');
}

function parsePlay(text: string | null, { domain }: ViewGrammar): YearRange | undefined {
  const parts = (text ?? '').split(',');
  const years = parts.map((part) => within(finite(part), domain.start, domain.end));
  const [first, last] = years;
  if (years.length !== 2 || first === undefined || last === undefined) return undefined;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first >= last) return undefined;
  return [first, last];
}

function parseHidden(text: string | null): ReadonlySet<LayerId> {
  if (!text) return nothingHidden;
  const named = new Set(text.split(','));
  return new Set(layerIds.filter((id) => named.has(id)));
}

const selectionKinds = ['place', 'area', 'country', 'route', 'flow', 'source'] as const;

function parseSelection(text: string | null, { knows, presentId }: ViewGrammar): Selection {
  const [kindText = '', ...rest] = (text ?? '').split(':');
  const kind = oneOf(selectionKinds, kindText);
  if (!kind) return nothingSelected;
  const selection: Selection = { kind, id: presentId(rest.join(':')) };
  return knows(selection) ? selection : nothingSelected;
}

function parseFigure(text: string | null, grammar: ViewGrammar): string | undefined {
  const id = grammar.presentId(text ?? '');
  return grammar.knowsFigure(id) ? id : undefined;
}

function parseDrawn(text: string | null, { choices, presentId, defaults }: ViewGrammar): Chosen {
  return (text ?? '').split(',').reduce((drawn, pair) => {
    const [conflict = '', figure = ''] = pair.split(':');
    return choices.has(conflict) ? choosing(drawn, choices, conflict, presentId(figure)) : drawn;
  }, defaults.drawn);
}

function parseVersion(text: string | null): string | undefined {
  return text && /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : undefined;
}

/** All that a link may say; anything else in an address, such as the name of a section, is no link. */
const keys = [
  ...['t', 'at', 'hide', 'show', 'lead', 'lang', 'theme', 'sheet', 'map', 'figure', 'drawn'],
  ...['data', 'years', 'compare', 'ui', 'start', 'play'],
] as const;

const saysSomething = (read: URLSearchParams) => keys.some((key) => read.has(key));

function parseLeading(read: URLSearchParams, grammar: ViewGrammar): string {
  const named = read.get('lead') ?? '';
  if (grammar.leadings.has(named)) return named;
  return saysSomething(read) ? grammar.unsaidLeading : grammar.defaults.leading;
}

/** Time at the precision a link carries. */
export function roundTime(t: number): number {
  return rounded(t, 2);
}

/** Reads a link's fragment. Total: whatever the string, the result is a valid state. */
export function parseView(fragment: string, grammar: ViewGrammar): ViewState {
  const { defaults } = grammar;
  const text = fragment.slice(0, longestLink).replace(/^#+/, '');
  const read = new URLSearchParams(text);
  const documentedOnly = read.get('years') === 'documented';
  const t = parseTime(read.get('t'), grammar);
  return {
    // Between two documented years there is nothing to show then.
    t: documentedOnly ? Math.floor(t) : t,
    camera: parseSight(read, grammar),
    hidden: parseHidden(read.get('hide')),
    selection: parseSelection(read.get('show'), grammar),
    leading: parseLeading(read, grammar),
    language: oneOf<Language>(languages, read.get('lang')) ?? defaults.language,
    theme: oneOf<Theme>(themes, read.get('theme')) ?? defaults.theme,
    sheet: oneOf<Sheet>(sheets, read.get('sheet')) ?? defaults.sheet,
    still: read.get('map') === 'still' || defaults.still,
    figure: parseFigure(read.get('figure'), grammar),
    drawn: parseDrawn(read.get('drawn'), grammar),
    data: parseVersion(read.get('data')),
    documentedOnly,
    compared: parseYear(read.get('compare'), grammar),
    interface: oneOf<Interface>(interfaces, read.get('ui')) ?? defaults.interface,
    start: oneOf<Start>(starts, read.get('start')) ?? defaults.start,
    play: parsePlay(read.get('play'), grammar),
  };
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
