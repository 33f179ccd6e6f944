import { pinnedFolder } from '../embed/address';

/** A page about a leading row, all figures or a frame, in a language: `trains.ru.html`. */
const ofView = /^(?:(figures)|embed-(\w+)|([\w-]+))\.([\w-]+)\.html$/;

/**
 * Where a copy, which holds one page, shows what another page of the same build shows.
 * @param path below the folder of the page
 * @param edition of the data that the copy holds
 * @returns relative to that folder; undefined for what is no page, or one of other data
 */
export function addressInCopy(path: string, edition: string): string | undefined {
  const folder = pinnedFolder(edition);
  const file = path.startsWith(folder) ? path.slice(folder.length) : path;
  if (file === '' || file === 'index.html') return './';
  const [, figures, shown, row, language = ''] = ofView.exec(file) ?? [];
  if (figures) return `./#lang=${language}&sheet=table`;
  // A page for frames is named after what stands around its map, or after its year.
  if (shown && /^\d+$/.test(shown)) return `./#t=${shown}&lang=${language}&ui=minimal`;
  if (shown) return `./#lang=${language}&ui=${shown}`;
  return row && `./#lang=${language}&lead=${row}`;
}
