import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Bounds } from '../atlas/atlas';
import { directionOf } from '../atlas/languages';
import { followDroppedFiles } from '../browser/droppedFile';
import { watchVisibility } from '../browser/visibility';
import type { Embedding } from '../embed/embedding.svelte';
import { lookForUpdate } from '../offline/lookForUpdate';
import type { Update } from '../offline/updates';
import { low, phone } from '../queries';
import type { Padding } from '../scene/padding';
import type { DrawnBy, PointOf } from '../scene/renderer';
import type { Explorer } from '../state/explorer.svelte';
import type { LessonDraft } from '../state/lessonDraft.svelte';
import { serialiseView } from '../view/url';
import type { Sight } from '../view/ids';
import type { LayerId } from '../view/layers';
import type { Said } from '../view/linkText';
import type { Interface, ViewState } from '../view/view';
import { followSources } from './restsOn';

export type LessonForm = 'beside' | 'story' | 'present' | 'edit';

/** Pixels that the map keeps free at its edges, and at its end for what stands beside it. */
const margin = 24;
const beside = { panel: 414, column: 332 } as const;

/**
 * What no link says: the screen and the frame that the page stands in, whether it is seen, and what is
 * open on it beside the view.
 */
export class PageState {
  readonly embed: Embedding;
  /** Frames too short for a column keep search, settings and key behind one button. */
  menuOpen = $state(false);
  sharing = $state(false);
  /** The lesson that the reader makes, or has opened from a file; and whether it is being worked on. */
  draft = $state.raw<LessonDraft>();
  editing = $state(false);
  /** A file that the reader wants opened. */
  opening = $state.raw<File>();
  /** While it is printed. */
  onPaper = $state(false);
  /** The map, once it is there. */
  map = $state.raw<{ readonly zoomBy: (steps: number) => void }>();
  /** Where places lie on the map now, once it is there. */
  pointOf = $state.raw<PointOf>();
  /** A new version of the page, where a copy is kept. */
  update = $state.raw<Update>();
  /** Whether the link has been read. */
  arrived = $state(false);
  /** What of the link could not be read, until the reader has seen it. */
  unread = $state.raw<readonly Said[]>([]);
  visible = $state(true);
  drawnBy = $state<DrawnBy>('picture');
  /** The layer of the mark that is pointed at on the map: its row of the key is lit. */
  pointed = $state<LayerId>();
  /** The layer whose row of the key is pointed at: on the map the others step back. */
  lit = $state<LayerId>();
  private readonly explorer: Explorer;
  private readonly phone = new MediaQuery(phone);
  private readonly low = new MediaQuery(low);
  private readonly prefersDark = new MediaQuery('prefers-color-scheme: dark');
  private readonly prefersLessMotion = new MediaQuery('prefers-reduced-motion: reduce');

  constructor(explorer: Explorer, embed: Embedding) {
    this.explorer = explorer;
    this.embed = embed;
  }

  get reducedMotion(): boolean {
    return this.prefersLessMotion.current;
  }

  readonly theme: 'light' | 'dark' = $derived.by(() => {
    const { theme } = this.explorer.view;
    if (theme !== 'auto') return theme;
    return this.prefersDark.current ? 'dark' : 'light';
  });
  /** What is left of the page around the map, where a link asks for less than all. */
  readonly bare: Exclude<Interface, 'full'> | undefined = $derived.by(() => {
    const asked = this.explorer.view.interface;
    return asked === 'full' ? undefined : asked;
  });
  /** Frames without room for the heading, or asked to do without it. */
  readonly short: boolean = $derived.by(() => this.low.current || this.bare !== undefined);
  /** Whether the brief title is rendered: only where it shows. The build knows no frame and renders it. */
  readonly rendersBrief: boolean = $derived.by(() => typeof document === 'undefined' || this.short);
  /** Whether search, settings and the ways to the sheets are kept behind one button. */
  readonly compact: boolean = $derived.by(() => this.short || this.phone.current);
  /** Whether a panel stands on the page. */
  readonly selected: boolean = $derived.by(() => {
    const { kind } = this.explorer.view.selection;
    return kind !== 'none' && kind !== 'source' && !this.explorer.withholds;
  });
  /** Whether another view is looked for, for a step of the lesson that is being made. */
  readonly choosesView: boolean = $derived.by(
    () => this.editing && (this.draft?.isChoosingView ?? false),
  );
  /**
   * How a lesson stands on the page: beside the map, around it in an article, before a class, or with what
   * changes it. None: the page is as without one.
   */
  readonly lessonForm: LessonForm | undefined = $derived.by(() => {
    const { lesson, presents } = this.explorer.view;
    if (this.editing) return this.choosesView ? undefined : 'edit';
    if (lesson === undefined) return undefined;
    if (presents) return 'present';
    return this.bare ? 'story' : 'beside';
  });
  /** Whether nothing is on the page but the lesson and its map; while something is asked, nothing else is. */
  readonly isLessonOnly: boolean = $derived.by(
    () => (this.lessonForm ?? 'beside') !== 'beside' || this.explorer.withholds,
  );
  /** The first view of the map, as far as it has room. */
  readonly bounds = $derived.by(() => this.boundsOf(undefined));
  readonly padding: Padding = $derived.by(() => {
    const room = this.selected ? beside.panel : beside.column;
    const isAlone = (this.lessonForm ?? 'beside') !== 'beside';
    const end = this.phone.current || this.short || isAlone ? margin : room;
    // What stands beside the map stands where lines end.
    const [left, right] =
      directionOf(this.explorer.text.language) === 'rtl' ? [end, margin] : [margin, end];
    return { top: margin, left, bottom: margin, right };
  });

  /** What is fitted to the screen for a sight that is no camera. */
  boundsOf(sight: Exclude<Sight, object>): Bounds {
    const { bounds, formerBounds = bounds } = this.explorer.given.data.info;
    const { narrow, wide } = sight === 'former' ? formerBounds : bounds;
    return this.phone.current ? narrow : wide;
  }

  /** Complete address of the page with another view, for a citation. */
  addressOf(view: ViewState): string {
    const { origin, pathname } = window.location;
    return `${origin}${pathname}#${serialiseView(view, this.explorer.grammar)}`;
  }

  /** Follows what happens to the page and around it. @returns how to stop */
  readonly watch = (page: HTMLElement): (() => void) =>
    untrack(() => {
      const stops = [
        watchVisibility(page, (seen) => {
          this.visible = seen;
          this.embed.see(seen);
        }),
        this.embed.join(page),
        followSources(page),
        followDroppedFiles((file) => (this.opening = file)),
        lookForUpdate(page, (found) => (this.update = found)),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    });
}

/** The handle of the year, which every way to the record leads to. */
export function focusYear(): void {
  document.querySelector<HTMLElement>('[data-year-handle]')?.focus();
}
