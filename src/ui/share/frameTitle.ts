import type { Atlas } from '../../atlas';
import type { ViewState } from '../../view/view';
import type { ShareText } from '../../text/shareText';
import { titleWords } from '../../models/lesson/title';
import { subjectOfSelection } from '../../models/dossier/subject';

/** What a frame with a view is called: what it shows, of which place, in which years, in the view's language. */
export function frameTitle(
  atlas: Atlas,
  text: ShareText,
  { t, play, selection, lesson }: ViewState,
): string {
  const entry = atlas.data.lessons?.find(({ id }) => id === lesson);
  if (entry)
    return text.say('share.frame title of lesson', {
      title: text.name(atlas.data.info.title),
      lesson: titleWords(atlas, text, text.name(entry.title)),
    });
  const [from, to] = play ?? [Math.floor(t), Math.ceil(t)];
  const years = from === to ? String(from) : text.say('share.year range', { from, to });
  const title = text.name(atlas.data.info.title);
  const subject = subjectOfSelection(atlas, selection);
  return subject
    ? text.say('share.frame title of place', {
        title,
        place: text.name(subject.thing.names),
        years,
      })
    : text.say('share.frame title', { title, years });
}
