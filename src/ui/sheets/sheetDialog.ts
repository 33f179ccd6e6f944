import { partOf } from '../lazyPart/lazyPart';

/** What sheets lie in: it comes with the first of them. */
export const sheetDialog = partOf(async () => (await import('./SheetDialog.svelte')).default);
