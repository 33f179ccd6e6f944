/** The compiled data package, provided by the plugin in `geo/compiler`: what the first screen needs. */
declare module 'virtual:atlas' {
  const atlas: import('./atlas').AtlasData;
  export default atlas;
}

/** Its long texts, for the panel, the sheet of sources and the search. */
declare module 'virtual:atlas/details' {
  const details: import('./details').AtlasDetails;
  export default details;
}

/** Its names in Chinese. */
declare module 'virtual:atlas/zh' {
  const names: import('./translations').NameLists;
  export default names;
}

/** Its names in Russian. */
declare module 'virtual:atlas/ru' {
  const names: import('./translations').NameLists;
  export default names;
}
