import type { Component } from 'svelte';
import type { PanelText } from '../../text/panelText';
import type { Text } from '../../text/text';

/** Where the page offers a sheet, beside the ways that lead to it from what it is about. */
export type SheetPlace = 'header' | 'compact header' | 'menu';

/** What the page knows of a sheet before it is opened. */
export interface Sheet {
  /** On what opens it. */
  readonly name: (text: Text) => string;
  /** The heading of its dialog; its name, where it has none. */
  readonly title?: (text: Text) => string;
  readonly offeredIn?: readonly SheetPlace[];
  /** Where it is worth a stop before everything else on the page: what that stop is called. */
  readonly skip?: (text: Text) => string;
  /** Sheets with a tab stand in one dialog, with ways between them: what its way is called. */
  readonly tab?: (text: PanelText) => string;
  /** What it holds scrolls by itself, on a wider sheet. */
  readonly filled?: boolean;
  readonly load: () => Promise<{ readonly default: Component }>;
}
