/** The compiled data package, provided by the plugin in `geo/compiler`: what the first screen needs. */
declare module 'virtual:atlas' {
  const atlas: import('./atlas').AtlasData;
  /** Makes it anew, so that a page decides when that takes its time. */
  export const openAtlas: () => import('./atlas').AtlasData;
  export default atlas;
}

/** Its long texts, for the panel, the sheet of sources and the search. */
declare module 'virtual:atlas/details' {
  const details: import('./details').AtlasDetails;
  export default details;
}

/** Its texts in each further language, fetched when they are asked for. */
declare module 'virtual:atlas/languages' {
  type Fetch = () => Promise<{ readonly default: readonly import('./translations').Translation[] }>;
  /** The names, for the first screen; the long texts. */
  const sources: Readonly<
    Record<import('./languages').FurtherLanguage, { readonly names: Fetch; readonly long: Fetch }>
  >;
  export default sources;
}
