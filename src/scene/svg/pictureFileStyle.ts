import { palettes, type ThemeName } from '../../theme';
import ground from './picture.css?raw';
import marks from './pictureMarks.css?raw';
import { plainStyle } from './plainStyle';

/** The families that the file brings along, and such as a reader's own programs may have. */
export const fileFamilies = {
  sans: "'Source Sans 3 Variable', 'Gateway Han', 'Han', 'Scripts', 'Source Sans 3', 'Noto Sans', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Naskh Arabic', sans-serif",
  serif:
    "'Source Serif 4 Variable', 'Gateway Han', 'Han', 'Scripts', 'Source Serif 4', 'Noto Serif', 'Noto Serif SC', serif",
} as const;

/** The style of the picture for a file of its own, with that of the words beside the map. */
export function fileStyle(theme: ThemeName): string {
  const { ink, ink2, paper, plate } = palettes[theme];
  const { sans, serif } = fileFamilies;
  return `${plainStyle(ground + marks, theme, fileFamilies)}
.paper{fill:${paper}}
.ground-of-map{fill:${plate}}
.plate{fill:none;stroke:${ink};stroke-width:1px}
.title{font-family:${sans};font-weight:600;fill:${ink2}}
.sentence{font-family:${serif};font-weight:600;fill:${ink}}
.state{font-family:${sans};font-weight:600;fill:${ink}}
.source{font-family:${sans};fill:${ink2}}
.row{font-family:${sans};fill:${ink}}
.mark{color:${ink};fill:none;stroke:${ink};stroke-width:3.06px}`;
}
