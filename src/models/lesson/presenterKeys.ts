/*
 * What a key means before a class. A clicker is a keyboard with few keys: most send Page Down and Page Up, some
 * arrows, and `.` or B for a black screen. It has to work whatever has the focus, and whichever alphabet the
 * keyboard writes.
 */

/** What a key, or a button that stands for it, does. */
export type Doing =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'return'
  | 'notes'
  | 'speaker'
  | 'full screen'
  | 'leave';

export type Meaning =
  | { readonly kind: 'do'; readonly what: Doing }
  /** The number of a step, as far as it has been typed; empty when it is given up. */
  | { readonly kind: 'type'; readonly digits: string }
  | { readonly kind: 'jump'; readonly step: number }
  | { readonly kind: 'lift' }
  /** The key is held, or waits for another: it belongs to the presenter and does nothing. */
  | { readonly kind: 'nothing' };

/**
 * What has the focus, by the keys that it needs: a field to write in; a list or a slider, which arrows go
 * through; a control that Enter and Space press; the map, which the reader walks on by arrows.
 */
export type FocusKind = 'field' | 'list' | 'control' | 'map' | 'none';

/** A key, as the browser tells it. */
export interface Press {
  readonly key: string;
  /** The place of the key on the keyboard, which is the same in every alphabet. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

export interface Situation {
  readonly focus: FocusKind;
  /** Whether the view has left the step, and its keys with it. */
  readonly explores: boolean;
  /** Whether the screen is black or white. */
  readonly covered: boolean;
  /** Whether something lies over the slide that Escape closes first. */
  readonly closable: boolean;
  /** The digits typed so far. */
  readonly digits: string;
}

/** These are the clicker's, also where something that has the focus would know them. */
const always: ReadonlyMap<string, Doing> = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
]);

/**
 * The arrow to the right goes on in every language, those that are written from right to left too: it is the
 * key of a clicker, which has no left and right, before it is a direction.
 */
const arrows: ReadonlyMap<string, Doing> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const pressing: ReadonlyMap<string, Doing> = new Map([
  ['Enter', 'next'],
  [' ', 'next'],
]);

const letters: ReadonlyMap<string, Doing> = new Map([
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  ['r', 'return'],
  ['n', 'notes'],
  ['s', 'speaker'],
  ['f', 'full screen'],
]);

/** Keys that are none by themselves. */
const modifiers: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'NumLock',
  'Fn',
  'Dead',
  'Process',
  'Unidentified',
]);

/** No lesson has more steps than two digits can tell. */
const mostDigits = 2;

/** The letter of a key: its own, or the Latin one in its place, where the keyboard writes another alphabet. */
function letterOf({ key, code }: Press): string {
  const isForeign = key.length === 1 && key > '\u007f';
  if (!isForeign) return key.toLowerCase();
  return code === 'Period' ? '.' : code.replace(/^Key/, '').toLowerCase();
}

const doing = (what: Doing): Meaning => ({ kind: 'do', what });
const nothing: Meaning = { kind: 'nothing' };

/** While a number is being typed: what goes on with it. Any other key gives it up, and means what it means. */
function ofDigits({ key }: Press, { digits, focus }: Situation): Meaning | undefined {
  if (digits === '' || focus === 'field' || focus === 'list') return undefined;
  if (key === 'Enter') return { kind: 'jump', step: Number(digits) };
  if (key === 'Backspace') return { kind: 'type', digits: digits.slice(0, -1) };
  return key === 'Escape' ? { kind: 'type', digits: '' } : undefined;
}

/** Whether what has the focus needs a key itself. */
function isNeeded({ key }: Press, { focus, explores }: Situation): boolean {
  switch (focus) {
    case 'field':
      return true;
    case 'list':
      return key !== 'Escape';
    case 'control':
      return pressing.has(key);
    case 'map':
      return explores && (arrows.has(key) || pressing.has(key));
    case 'none':
      return false;
  }
}

/** @returns nothing where the key is not the presenter's, and goes on to whatever else listens */
export function meaningOf(press: Press, situation: Situation): Meaning | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = press;
  if (isComposing || altKey || ctrlKey || metaKey || modifiers.has(key)) return undefined;
  if (situation.covered) return repeat ? nothing : { kind: 'lift' };
  const found = always.get(key);
  const meaning = found ? doing(found) : ofDigits(press, situation);
  if (meaning) return repeat ? nothing : meaning;
  if (isNeeded(press, situation)) return undefined;
  if (key === 'Escape') return situation.closable ? undefined : doing('leave');
  // Some keyboards write digits and the full stop with Shift; with it, arrows and Space mean something else.
  const steps = shiftKey ? undefined : (arrows.get(key) ?? pressing.get(key));
  const letter = letters.get(letterOf(press));
  const what = steps ?? (key === 'Backspace' ? 'previous' : key === 'F5' ? 'full screen' : letter);
  if (what) return repeat ? nothing : doing(what);
  if (!/^\d$/.test(key)) return undefined;
  return { kind: 'type', digits: (situation.digits + key).slice(-mostDigits) };
}
