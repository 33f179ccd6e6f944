import type { Snippet } from 'svelte';

/** What a piece of the page is rendered from; the build does it by itself, into the piece's element. */
export interface ServedPiece {
  readonly props: { readonly children: Snippet };
  readonly context: Map<unknown, unknown>;
}

/** Where these begin before all is alive, nothing waits any longer. */
const intents = ['pointerdown', 'keydown'] as const;

/** Milliseconds: small pieces share a task up to this, since each task more costs a picture of the page. */
const longEnough = 12;

/**
 * The pieces of the page come alive one after the other, in short tasks, so that the browser can paint and
 * answer in between. A piece may hold others: they wait behind those that wait already.
 */
export class Pieces {
  private readonly waiting = new Set<() => void>();
  private readonly onAlive: (() => void)[] = [];
  private isDue = false;

  /** @param served given by the build: it takes every piece, and none comes alive */
  constructor(private readonly served?: ServedPiece[]) {}

  /** Leaves a piece to the build. @returns its number there; undefined in a browser */
  serve(piece: ServedPiece): number | undefined {
    if (!this.served) return undefined;
    return this.served.push(piece) - 1;
  }

  /** Does something in a task of its own. @returns how to call it off */
  add(work: () => void): () => void {
    this.waiting.add(work);
    if (!this.isDue) {
      this.isDue = true;
      for (const intent of intents) addEventListener(intent, this.finish, true);
      setTimeout(this.next);
    }
    return () => this.waiting.delete(work);
  }

  /** Does something as soon as nothing waits. */
  whenAlive(work: () => void): void {
    this.onAlive.push(work);
    this.add(() => undefined);
  }

  private readonly next = (): void => {
    const begun = performance.now();
    for (const work of this.waiting) {
      this.waiting.delete(work);
      work();
      if (performance.now() - begun > longEnough) break;
    }
    if (this.waiting.size > 0) setTimeout(this.next);
    else this.finish();
  };

  /** What a reader does meanwhile is not lost: all that waits is done before it is answered. */
  private readonly finish = (): void => {
    for (const work of this.waiting) {
      this.waiting.delete(work);
      work();
    }
    this.isDue = false;
    for (const intent of intents) removeEventListener(intent, this.finish, true);
    for (const work of this.onAlive.splice(0)) work();
  };
}
