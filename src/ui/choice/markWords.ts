import { markWords } from '../../models/markWords';
import type { MarkWords } from '../../scene/renderer';
import type { Explorer } from '../../state/explorer.svelte';
import { loadPanelText } from '../../text/panelText';

/** How marks are called that the keys reach, in the reader's language as soon as its words are there. */
export async function loadMarkWords(explorer: Explorer): Promise<MarkWords> {
  let text = await loadPanelText(explorer.text.language);
  return (pick, index, count) => {
    const { language } = explorer.text;
    if (text.language !== language)
      void loadPanelText(language).then((next) => {
        text = next;
      });
    const words = markWords(explorer.shownAtlas, text, pick, explorer.view.t);
    return `${words}${text.say('record.stop')}${text.say('panel.mark', { index: index + 1, count })}`;
  };
}
