import { escapeMarkup } from '../text/escape';

/** What the code of an embed is made of. */
export interface EmbedCode {
  /** Address of the frame. */
  readonly address: string;
  /** Address of the whole page in the same view, for systems that take frames out. */
  readonly link: string;
  /** What the frame is called, for those who hear it, and the words of the link. */
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

/**
 * The markup that an editor pastes: one frame, a link that stays where a content system takes frames or
 * their styles out, and a script if the height is to follow.
 */
export function embedCode({ address, link, title, height, script }: EmbedCode): string {
  const frame = [
    `<iframe src="${escapeMarkup(address)}"`,
    `  title="${escapeMarkup(title)}"`,
    `  width="100%" height="${String(Math.round(height))}" style="border:0;width:100%"`,
    // Some systems drop the style: then a border would be drawn without the older word.
    `  frameborder="0" loading="lazy" allow="${allowed}"></iframe>`,
    `<p><a href="${escapeMarkup(link)}">${escapeMarkup(title)}</a></p>`,
  ];
  return [
    ...frame,
    ...(script === undefined ? [] : [`<script async src="${escapeMarkup(script)}"></script>`]),
  ].join('\n');
}
