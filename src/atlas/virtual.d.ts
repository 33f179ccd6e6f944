/** The compiled data package, provided by the plugin in `geo/compiler`. */
declare module 'virtual:atlas' {
  const atlas: import('./atlas').AtlasData;
  export default atlas;
}
