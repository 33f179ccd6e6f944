import { panel } from './panel';
import { publication } from './publication';
import { sheet } from './sheet';

/** What panel, search and sheets say, in one file: it is fetched at once. */
export const details = { ...panel, ...publication, ...sheet } as const;
