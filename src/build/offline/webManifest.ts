import { renderAsync } from '@resvg/resvg-js';
import { palettes } from '../../theme.ts';

/** Describes the page to a device on which it is installed; beside the page. */
export const webManifestFile = 'site.webmanifest';

/** Widths in pixels of the icons that browsers ask for. */
const widths = [192, 512] as const;
type Width = (typeof widths)[number];

function iconFile(width: Width): string {
  return `icon-${String(width)}.png`;
}

/** The addresses of the icons. */
export const iconFiles = widths.map(iconFile);

/** Draws the icons from the page's own. */
export async function icons(svg: string): Promise<readonly [file: string, png: Uint8Array][]> {
  return Promise.all(
    widths.map(async (width): Promise<[string, Uint8Array]> => {
      const image = await renderAsync(svg, { fitTo: { mode: 'width', value: width } });
      return [iconFile(width), image.asPng()];
    }),
  );
}

function iconEntry(width: Width, purpose: 'any' | 'maskable') {
  const sizes = `${String(width)}x${String(width)}`;
  return { src: iconFile(width), sizes, type: 'image/png', purpose };
}

/** @param title of the data package: before a colon, what it is about */
export function webManifest(title: string, description: string): string {
  const [shortTitle = title] = title.split(':');
  const { paper } = palettes.light;
  return JSON.stringify({
    id: './',
    name: title,
    short_name: shortTitle,
    description,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    // The icon has its ground up to the edge and what it shows within the circle that is never cut off.
    icons: [iconEntry(192, 'any'), iconEntry(512, 'any'), iconEntry(512, 'maskable')],
  });
}
