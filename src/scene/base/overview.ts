/** The parts of the base map that travel inside the page; a country by its ISO 3166-1 number. */
export type BaseId =
  | 'base-region'
  | 'base-ocean'
  | 'base-lakes'
  | 'base-former-lakes'
  | 'base-rivers-1'
  | 'base-provinces'
  | 'base-borders'
  | 'base-uncertain-borders'
  | `base-country-${string}`;

const page = () => (typeof document === 'undefined' ? undefined : document);

/**
 * The path of a part in SVG syntax, in units of {@link baseSize}, x to the east and y to the south;
 * '' where the page carries none. Areas are to be filled by the even-odd rule.
 */
export function basePath(id: BaseId): string {
  return page()?.getElementById(id)?.getAttribute('d') ?? '';
}

/** The ISO numbers of the countries that have a path of their own. */
export function overviewCountries(): string[] {
  const paths = page()?.querySelectorAll('svg.base-paths [id^="base-country-"]') ?? [];
  return [...paths].map(({ id }) => id.slice(-3));
}

/** Whether the page carries the overview at all. */
export const hasOverview = () => baseSize() > 0;

/** The width of the whole world in the units of the paths; 0 where the page carries none. */
export function baseSize(): number {
  return Number(page()?.querySelector('svg.base-paths')?.getAttribute('data-size') ?? 0);
}
