import { detailedPart } from '../lazyPart/detailedPart';

/** What a dossier is shown with: its components, the long texts of the package, and its words. */
export const panelPart = detailedPart(() => import('./PanelView.svelte'));
