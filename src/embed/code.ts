import { escapeMarkup } from '../text/escape';

/** What the code of an embed is made of. */
export interface EmbedCode {
  /** Address of the frame. */
  readonly address: string;
  /** What the frame is called, for those who hear it. */
  readonly title: string;
  /** Pixels, without any script. */
  readonly height: number;
  /** Address of the script that adapts the height; none, when it is not wanted. */
  readonly script: string | undefined;
}

/**
 * What the article lets the frame do. To share with the system is not asked for: browsers that cannot do
 * it warn of a name that they do not know, and the link to copy is there.
 */
const allowed = 'fullscreen; clipboard-write';

/** The markup that an editor pastes: one frame, and a script if the height is to follow. */
export function embedCode({ address, title, height, script }: EmbedCode): string {
  const frame = [
    `<iframe src="${escapeMarkup(address)}"`,
    `  title="${escapeMarkup(title)}"`,
    `  width="100%" height="${String(Math.round(height))}" style="border:0;width:100%"`,
    `  loading="lazy" allow="${allowed}"></iframe>`,
  ];
  return [
    ...frame,
    ...(script === undefined ? [] : [`<script async src="${escapeMarkup(script)}"></script>`]),
  ].join('\n');
}
