import type { AtlasData } from '../../atlas/atlas';
import { languages } from '../../atlas/languages';
import { usualLongitude } from '../../atlas/world';
import { layerIds } from '../../view/layers';

/** What a link may say, by things that this package has: what stands in braces on the page for editors. */
export type LinkExamples = Readonly<Record<string, string>>;

/** Examples for the page for editors, from what the package holds. */
export function linkExamples({ info, places, flows }: AtlasData): LinkExamples {
  const { years, bounds } = info;
  const [west, south, east, north] = bounds.wide;
  const middle = [usualLongitude((west + east) / 2), (south + north) / 2].map((degrees) =>
    degrees.toFixed(1),
  );
  const { id: place = '' } = places.find(({ kind }) => kind === 'port') ?? places[0] ?? {};
  const flow = flows.find(({ gates }) => gates.includes(place)) ?? flows[0];
  return {
    camera: `${middle.join()},5,1084x616`,
    place: `place:${place}`,
    highlight: [place, flow?.id].filter(Boolean).join(),
    year: String(Math.round((years[0] + years[1]) / 2)),
    layers: layerIds.join(),
    languages: languages.map((language) => `<code>${language}</code>`).join(', '),
  };
}
