import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pieces, type ServedPiece } from '../../src/ui/piece/pieces';

describe('the pieces of a page', () => {
  const listeners = new Map<string, () => void>();
  const done: string[] = [];
  let clock = 0;
  const noting = (name: string) => () => void done.push(name);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    vi.stubGlobal('addEventListener', (name: string, listener: () => void) =>
      listeners.set(name, listener),
    );
    vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
    listeners.clear();
    done.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('come alive in their order, long ones in a task of their own, those they hold behind the others', () => {
    const pieces = new Pieces();
    pieces.add(() => {
      done.push('outer');
      clock += 40;
      pieces.add(noting('inner'));
    });
    pieces.add(noting('other'));
    pieces.whenAlive(noting('alive'));
    expect(done).toEqual([]);
    for (const expected of [['outer'], ['outer', 'other', 'inner', 'alive']]) {
      vi.advanceTimersToNextTimer();
      expect(done).toEqual(expected);
    }
    vi.runAllTimers();
    expect(done).toEqual(['outer', 'other', 'inner', 'alive']);
    expect(listeners.size).toBe(0);
  });

  it('are all alive before what a reader does meanwhile is answered', () => {
    const pieces = new Pieces();
    pieces.add(() => {
      done.push('outer');
      pieces.add(noting('inner'));
    });
    pieces.whenAlive(noting('alive'));
    listeners.get('pointerdown')?.();
    expect(done).toEqual(['outer', 'inner', 'alive']);
    vi.runAllTimers();
    expect(done).toHaveLength(3);
  });

  it('do not come alive any more when they are gone', () => {
    const pieces = new Pieces();
    const cancel = pieces.add(noting('gone'));
    pieces.whenAlive(noting('alive'));
    cancel();
    vi.runAllTimers();
    expect(done).toEqual(['alive']);
  });

  it('are rendered by the build, by their numbers', () => {
    const served: ServedPiece[] = [];
    const children = createRawSnippet(() => ({ render: () => '' }));
    const piece = { props: { children }, context: new Map() };
    expect(new Pieces().serve(piece)).toBeUndefined();
    const pieces = new Pieces(served);
    expect([pieces.serve(piece), pieces.serve(piece)]).toEqual([0, 1]);
    expect(served).toHaveLength(2);
  });
});
