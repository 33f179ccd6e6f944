import { panel } from './panel';
import { publication } from './publication';
import { sheet } from './sheet';

/** Панель, іздеу және парақтар сөздері бір файлда: ол бірден алынады. */
export const details = { ...panel, ...publication, ...sheet } as const;
