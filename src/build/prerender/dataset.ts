import type { Atlas } from '../../atlas';
import { usualLongitude } from '../../atlas/world';
import { editionOf, type DataPackage } from './dataPackage';

/** What the description of the data set takes from the page. */
export interface DatasetOptions {
  readonly title: string;
  /** What it holds, the data themselves included. */
  readonly description: string;
  readonly dataset: DataPackage;
  /** Makes an address relative to the page complete, where the page's own is known. */
  readonly complete: (relative: string) => string;
  /** Address of the page; undefined where it is not known. */
  readonly page: string | undefined;
}

/** Rows of the record that may lead: what the data set is about. */
function leadingRows(atlas: Atlas) {
  return atlas.data.record.filter(({ role }) => role === 'choice');
}

/** The package as one file, and its description, which lists all others. */
function entries({ files }: DataPackage) {
  return files.filter(({ address }) => /\.zip$|\/datapackage\.json$/.test(address));
}

/** The data set in the words of schema.org, for search engines of data. */
export function datasetOf(
  atlas: Atlas,
  { title, description, dataset, complete, page }: DatasetOptions,
): object {
  const { years, bounds, region } = atlas.data.info;
  const [left, south, right, north] = bounds.narrow;
  const [west, east] = [left, right].map(usualLongitude);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description,
    identifier: editionOf(dataset),
    ...(page !== undefined && { url: page }),
    version: dataset.version,
    license: dataset.licence,
    temporalCoverage: years.join('/'),
    spatialCoverage: {
      '@type': 'Place',
      name: atlas.places.get(region)?.names.en ?? title,
      // schema.org writes a box as south west north east.
      geo: { '@type': 'GeoShape', box: [south, west, north, east].join(' ') },
    },
    variableMeasured: leadingRows(atlas).map(({ name }) => name.en),
    distribution: entries(dataset).map(({ address, title: name, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: mediaType,
      contentUrl: complete(address),
    })),
  };
}
