import { palettes, type ThemeName } from '../../theme';
import ground from './picture.css?raw';
import marks from './pictureMarks.css?raw';
import { plainStyle } from './plainStyle';

/** Families that a reader's own programs may have, one after the other. */
const families = {
  sans: "'Source Sans 3', 'Noto Sans', 'Noto Sans SC', sans-serif",
  serif: "'Source Serif 4', 'Noto Serif', 'Noto Serif SC', serif",
} as const;

/** The style of the picture for a file of its own, with that of its title, sentence and credit. */
export function fileStyle(theme: ThemeName): string {
  const { ink, ink2 } = palettes[theme];
  return `${plainStyle(ground + marks, theme, families)}
.title{font:600 24px ${families.serif};fill:${ink}}
.subtitle{font-family:${families.serif};fill:${ink2}}
.line{font-family:${families.sans};fill:${ink}}
.credit{font-family:${families.sans};fill:${ink2}}`;
}
