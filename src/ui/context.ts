import { createContext } from 'svelte';
import type { Atlas } from '../atlas';
import type { AtlasDetails } from '../atlas/details';
import type { Worksheet } from '../models/lesson/worksheet/sheet';
import type { PictureWords } from '../models/pictureWords';
import type { LiveMap, LiveMapOptions } from '../scene/renderer';
import type { Explorer } from '../state/explorer.svelte';
import type { PanelText } from '../text/panelText';
import type { Text } from '../text/text';
import type { PageState } from './pageState.svelte';
import type { Pieces } from './piece/pieces';

/** The one state of the page, and the intents that change it. Called where something happens. */
export const [getExplorer, setExplorer] = createContext<Explorer>();

/** The screen and the frame that the page stands in, and what is open on it beside the view. */
export const [getPage, setPage] = createContext<PageState>();

/** The parts of the page that come alive by themselves. */
export const [getPieces, setPieces] = createContext<Pieces>();

/** What panels and sheets speak from, which comes with the first of them. */
export interface Detailed {
  /** The package as the reader wants to see it. */
  readonly atlas: Atlas;
  /** Its long texts. */
  readonly details: AtlasDetails;
  /** All words that a panel or a sheet may say. */
  readonly text: PanelText;
}

export const [getDetailed, setDetailed] = createContext<Detailed>();

/** Lent by the page, so that what stands around the map and what draws it do not see each other. */
export interface Drawing {
  /** The map: a picture at once, and WebGL in its place as soon as that is wanted. */
  readonly createLiveMap: (options: Omit<LiveMapOptions, 'loadSurface'>) => LiveMap;
  /** Fetches the code of WebGL when the page is at rest, and runs nothing of it. */
  readonly fetchAhead: (signal: AbortSignal) => Promise<void>;
  /** The map as it stands, as an SVG file with the words that belong to it. */
  readonly pictureFile: (words: PictureWords) => Promise<string>;
  /** The map of a worksheet, in black on white. */
  readonly sheetMap: (text: Text, subject: Worksheet['map']) => Promise<SVGElement>;
}

export const [getDrawing, setDrawing] = createContext<Drawing>();
