import { languageEntry } from './atlas/languages';
import type { Language } from './atlas/names';
import { embeddedFonts } from './browser/embeddedFonts';
import { pictureData } from './browser/pictureData';
import { reliefUrl } from './scene/base/relief';
import { fetchPhysicalNames, type PhysicalName } from './scene/base/physicalNames';
import { closenessOf } from './scene/base/closeness';
import { fineZoom, pageBase } from './scene/svg/baseParts';
import { pictureSvg } from './scene/svg/pictureFile';
import type { PictureWords } from './scene/pictureWords';
import { terrainOf, type Terrain } from './scene/svg/terrain';
import type { Explorer } from './state/explorer.svelte';
import type { PageState } from './ui/pageState.svelte';
import type { Camera } from './view/ids';

/** The families of the page that a picture is set in; local names need fewer letters than a language. */
const familiesOf = (language: Language) => [
  ...['Source Sans 3 Variable', 'Source Serif 4 Variable', 'Scripts'],
  languageEntry(language).script === 'Hans' ? 'Han' : 'Gateway Han',
];

/** The base map in full where the overview is too coarse; without it the overview goes on. */
async function fineParts(
  camera: Camera | undefined,
  bounds: Parameters<typeof closenessOf>[2],
): Promise<ReadonlyMap<string, Terrain>> {
  const { longitude = 0, latitude = 0, zoom = 0 } = camera ?? {};
  if (!camera || closenessOf(zoom, [longitude, latitude], bounds) < fineZoom) return new Map();
  try {
    return await (await import('./scene/svg/fineBase')).fetchFineBase();
  } catch {
    return new Map();
  }
}

async function physicalNames(): Promise<readonly PhysicalName[]> {
  try {
    return await fetchPhysicalNames(new AbortController().signal);
  } catch {
    return [];
  }
}

/** The view on the page as an SVG file, in the shape of its map, with the words that belong to it. */
export async function viewFile(
  { scene, view }: Explorer,
  page: PageState,
  words: PictureWords,
): Promise<string> {
  const { clientWidth, clientHeight } = document.querySelector('main') ?? document.body;
  const sight =
    typeof view.camera === 'object'
      ? { camera: view.camera, bounds: page.bounds }
      : { camera: undefined, bounds: page.boundsOf(view.camera) };
  const [fine, physical, relief] = await Promise.all([
    fineParts(sight.camera, page.bounds),
    physicalNames(),
    pictureData(reliefUrl),
  ]);
  const outline = pageBase.path;
  return pictureSvg(
    scene,
    {
      ...{ ...sight, theme: page.theme, words, outline, physical, relief },
      shape: clientWidth < clientHeight ? 'tall' : 'wide',
      part: (id) => fine.get(id) ?? terrainOf(id, outline(id), pageBase.size()),
    },
    (letters) => embeddedFonts(letters, familiesOf(scene.language)),
  );
}
