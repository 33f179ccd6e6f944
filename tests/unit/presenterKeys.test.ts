import { describe, expect, it } from 'vitest';
import {
  meaningOf,
  type FocusKind,
  type Press,
  type Situation,
} from '../../src/models/lesson/presenterKeys';

const still = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, repeat: false };
const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ...still,
  isComposing: false,
  ...more,
});
const slide: Situation = {
  focus: 'none',
  explores: false,
  covered: false,
  closable: false,
  digits: '',
};

/** What a key does, in a word; nothing where it is left to the page. */
function said(key: string, situation: Partial<Situation> = {}, more: Partial<Press> = {}) {
  const meaning = meaningOf(press(key, more), { ...slide, ...situation });
  if (!meaning) return undefined;
  if (meaning.kind === 'do') return meaning.what;
  if (meaning.kind === 'type') return `typed ${meaning.digits}`;
  return meaning.kind === 'jump' ? `to ${String(meaning.step)}` : meaning.kind;
}

describe('the keys of a clicker', () => {
  it('go on and back', () => {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'])
      expect(said(key), key).toBe('next');
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'])
      expect(said(key), key).toBe('previous');
    expect(['Home', 'End'].map((key) => said(key))).toEqual(['first', 'last']);
  });

  it('do so once, however long they are held', () => {
    expect(said('PageDown', {}, { repeat: true })).toBe('nothing');
    expect(said('b', {}, { repeat: true })).toBe('nothing');
  });

  it('have the rest of a presentation in letters, in any alphabet', () => {
    const all = ['b', 'B', '.', 'w', 'r', 'n', 's', 'f', 'F5', 'Escape'].map((key) => said(key));
    const full = 'full screen';
    expect(all).toEqual([
      'black',
      'black',
      'black',
      'white',
      'return',
      'notes',
      'speaker',
      full,
      full,
      'leave',
    ]);
    expect(said('и', {}, { code: 'KeyB' })).toBe('black');
    expect(said('ю', {}, { code: 'Period' })).toBe('black');
    expect(said('.', {}, { shiftKey: true })).toBe('black');
  });

  it('leave the keys of the browser alone', () => {
    expect(said('ArrowLeft', {}, { altKey: true })).toBeUndefined();
    expect(said('r', {}, { ctrlKey: true })).toBeUndefined();
    expect(said('w', {}, { metaKey: true })).toBeUndefined();
    expect(said('ArrowRight', {}, { shiftKey: true })).toBeUndefined();
    expect(['Tab', 'F11', '+', '-', 'x'].map((key) => said(key))).toEqual(Array(5).fill(undefined));
  });
});

describe('a key and what has the focus', () => {
  const on = (focus: FocusKind, explores = false) => ({ focus, explores });

  it('goes on and back from everywhere, with the keys that only clickers use', () => {
    for (const focus of ['field', 'list', 'control', 'map', 'none'] as const) {
      expect(said('PageDown', on(focus, true)), focus).toBe('next');
      expect(said('PageUp', on(focus, true)), focus).toBe('previous');
    }
  });

  it('is left to a field that is written in, and to a list that is gone through', () => {
    for (const key of ['b', ' ', '2', 'ArrowLeft', 'Backspace', 'Enter', 'Escape'])
      expect(said(key, on('field')), key).toBeUndefined();
    for (const key of ['ArrowDown', 'Home', ' ', 'b'])
      expect(said(key, on('list')), key).toBeUndefined();
    expect(said('Escape', on('list'))).toBe('leave');
    expect(said('ф', on('field'), { isComposing: true })).toBeUndefined();
  });

  it('presses a control that was reached by keys', () => {
    expect([' ', 'Enter'].map((key) => said(key, on('control')))).toEqual([undefined, undefined]);
    expect(said('ArrowRight', on('control'))).toBe('next');
  });

  it('walks on the map only while it is explored', () => {
    for (const key of ['ArrowRight', 'Home', 'Enter']) {
      expect(said(key, on('map')), key).not.toBeUndefined();
      expect(said(key, on('map', true)), key).toBeUndefined();
    }
    expect(said('r', on('map', true))).toBe('return');
  });
});

describe('a screen without the slide', () => {
  it('is lifted by any key, which does nothing else', () => {
    for (const key of ['PageDown', 'b', 'Escape', '3', 'x']) {
      expect(said(key, { covered: true }), key).toBe('lift');
    }
    expect(said('Shift', { covered: true })).toBeUndefined();
    expect(said('ArrowLeft', { covered: true }, { altKey: true })).toBeUndefined();
  });
});

describe('a number that is typed', () => {
  it('leads to its step with Enter', () => {
    expect(said('1')).toBe('typed 1');
    expect(said('2', { digits: '1' })).toBe('typed 12');
    expect(said('3', { digits: '12' })).toBe('typed 23');
    expect(said('Enter', { digits: '12' })).toBe('to 12');
  });

  it('is taken back, given up, or forgotten for another key', () => {
    expect(said('Backspace', { digits: '12' })).toBe('typed 1');
    expect(said('Escape', { digits: '1' })).toBe('typed ');
    expect(said('PageDown', { digits: '1' })).toBe('next');
  });
});

describe('Escape', () => {
  it('closes what lies over the slide before it leaves', () => {
    expect(said('Escape', { closable: true })).toBeUndefined();
    expect(said('Escape')).toBe('leave');
  });
});
