import type { Atlas } from '../atlas';
import { buildScene } from '../scene/buildScene';
import type * as Extras from '../scene/extras';
import { createPaths, type Paths } from '../scene/paths';
import { withoutNames, type Unnamed } from '../scene/labels/unnamed';
import type { Scene, Stop } from '../scene/scene';
import type { Text } from '../text/text';
import type { Domain } from '../timeline/clock';
import { selectedIds } from '../view/selectedIds';
import type { ViewState } from '../view/view';

/** What scenes are made from. */
export interface Drawn {
  readonly given: Atlas;
  /** With the claims that the reader has chosen. */
  readonly atlas: Atlas;
  readonly shownAtlas: Atlas;
  readonly text: Text;
  readonly view: ViewState;
  readonly grammar: { readonly domain: Domain };
  readonly player: { readonly playing: boolean };
  /** What may not be named on the map. */
  readonly unnamed: Unnamed;
}

/** With more flows than that there is no room for names that could stay where they are while years play. */
const mostSteady = 500;

/** What is drawn of a state: the scene that is shown, and while years play those of all years. */
export class Scenes {
  private readonly drawn: Drawn;

  constructor(drawn: Drawn) {
    this.drawn = drawn;
  }

  // Each part of the view by itself: what depends on one of them is not computed anew when another moves.
  private readonly paths: Paths = $derived.by(() => createPaths(this.drawn.given));
  private readonly year = $derived.by(() => Math.floor(this.drawn.view.t));
  private readonly between = $derived.by(() => !Number.isInteger(this.drawn.view.t));
  private readonly hidden = $derived.by(() => this.drawn.view.hidden);
  private readonly compared = $derived.by(() => this.drawn.view.compared);
  private readonly selection = $derived.by(() => this.drawn.view.selection);
  private readonly selected = $derived.by(() => selectedIds(this.drawn.atlas, this.selection));
  /** Ids of what the view is about. */
  private readonly about = $derived.by(() => this.drawn.view.highlighted);
  private fetched = $state.raw<typeof Extras>();
  private readonly extras = $derived.by(() => {
    if (this.compared === undefined && this.about.size === 0) return undefined;
    if (!this.fetched) void this.fetchExtras();
    return this.fetched;
  });
  /** What a reader selects does not step back for what the view is about. */
  private readonly highlighted = $derived.by(() => {
    const { about, extras, selected } = this;
    return about.size === 0
      ? undefined
      : extras?.highlightedIds(this.drawn.atlas, [...about, ...selected]);
  });
  private readonly playing = $derived.by(() => this.drawn.player.playing);

  private readonly played: readonly Scene[] | undefined = $derived.by(() => {
    if (!this.playing || this.drawn.atlas.flows.size > mostSteady) return undefined;
    const { start, end } = this.drawn.grammar.domain;
    const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
    return years.map((year) => this.sceneOf({ year, moving: false }));
  });

  /**
   * Rebuilt when the year interval, a layer, the selection, what the view is about or the language changes;
   * not once a frame.
   */
  readonly shown: Scene = $derived.by(() => {
    const stop = { year: this.year, moving: this.between };
    return { ...this.sceneOf(stop, this.compared), played: this.played };
  });

  /** They come with the first view that needs them, which until then is drawn without. */
  private async fetchExtras(): Promise<void> {
    try {
      this.fetched = await import('../scene/extras');
    } catch {
      // The next view that needs them asks again.
    }
  }

  /** Measures the lines that scenes are drawn along; without it the first scene takes twice as long. */
  measureLines(): void {
    for (const flow of this.drawn.given.data.flows) this.paths.ofFlow(flow);
  }

  private sceneOf(stop: Stop, compared?: number): Scene {
    const { hidden, selected, highlighted } = this;
    const { shownAtlas, text, unnamed } = this.drawn;
    const state = { stop, hidden, selected, highlighted, compared };
    const scene = buildScene(shownAtlas, this.paths, text, state, this.extras);
    if (unnamed.length === 0) return scene;
    return { ...scene, labels: withoutNames(scene.labels, unnamed) };
  }
}
