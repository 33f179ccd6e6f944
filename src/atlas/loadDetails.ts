import type { AtlasDetails } from './details';

/** Fetches the long texts of the package; the browser keeps them. */
export async function loadDetails(): Promise<AtlasDetails> {
  return (await import('virtual:atlas/details')).default;
}
