import { first, roundCamera, roundTime, sameSight } from './camera';
import type { Camera } from './ids';
import { layerIds } from './layers';
import type { ViewGrammar } from './linkGrammar';
import { saidIn, type Said } from './linkText';
import { ofStep, readers } from './readers';
import type { ViewState } from './view';

function writtenCamera(camera: Camera): string {
  const { longitude, latitude, zoom, frame } = roundCamera(camera);
  const size = frame && `${String(frame.width)}x${String(frame.height)}`;
  return [longitude, latitude, zoom, ...(size ? [size] : [])].join(',');
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
  const explores = view.lesson !== undefined && [...said.keys()].some((key) => ofStep.has(key));
  return { view: { ...view, t, explores }, unread: [...unread] };
}

/** The state that a link says: {@link readLink} without what could not be read. */
export function parseView(fragment: string, grammar: ViewGrammar): ViewState {
  return readLink(fragment, grammar).view;
}

/**
 * What a link says even where it is the default: a default that another reader or a later package may not share.
 * `work` is what a pupil has handed in: the address of the page keeps it, and no link that is made there.
 */
export type Explicit = 't' | 'lang' | 'lead' | 'work';

/**
 * Writes a state as a fragment without `#`; what a link means without saying it is left out.
 * @param explicit what is written all the same
 */
export function serialiseView(
  view: ViewState,
  grammar: ViewGrammar,
  explicit: readonly Explicit[] = [],
): string {
  // What was explored is told from the step by what the link says.
  const told = view.explores ? ([...explicit, 't'] as const) : explicit;
  const written = entriesOf(view, grammar, told);
  const isAtStep = view.lesson !== undefined && !view.explores;
  const entries = isAtStep ? written.filter(([key]) => !ofStep.has(key)) : written;
  // Ids hold only letters, digits, "-" and "."; ":" and "," stay readable in a fragment.
  return entries.map(([key, value]) => `${key}=${encodeURI(value)}`).join('&');
}

function entriesOf(
  view: ViewState,
  { defaults, unsaidLeading, unsaidCamera }: ViewGrammar,
  explicit: readonly Explicit[],
): readonly (readonly [key: string, value: string])[] {
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
  if (view.highlighted.size > 0) entries.push(['highlight', [...view.highlighted].join(',')]);
  if (view.lesson !== undefined) {
    entries.push(['lesson', view.lesson], ['step', String(view.step)]);
    if (view.presents) entries.push(['present', 'on']);
    if (view.answers !== 'hidden') entries.push(['answers', view.answers]);
    if (view.work && explicit.includes('work')) entries.push(['work', view.work]);
  }
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
  return entries;
}
