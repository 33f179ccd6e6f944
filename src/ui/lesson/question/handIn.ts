import type { Work } from '../../../atlas/answer';
import { linkTo } from '../../../embed/address';
import type { Explorer } from '../../../state/explorer.svelte';
import { build } from '../../../view/build';
import { grammarOf } from '../../../view/grammar';
import { writeLesson } from '../../../view/lessonFile';
import { lessonHere } from '../../../view/lessonHere';
import { longestLink } from '../../../view/linkText';
import { packed } from '../../../view/packed';
import { packedWork } from '../../../view/work';
import type { PageState } from '../../pageState.svelte';
import { firstStep, siteHere } from '../lessonLink';
import { textUnder } from '../opening/readHere';

/** What a link says for a lesson: one that stands in the page itself goes along in it. */
async function carried({ draft }: PageState, lesson: string): Promise<string | undefined> {
  if (lesson !== lessonHere) return lesson;
  const written = draft ? writeLesson(draft.own) : await textUnder(lesson);
  return typeof written === 'string' ? packed(written) : undefined;
}

/**
 * A link that hands answers in: the lesson with them, in the version of the data they were given in.
 * @param lesson its id
 * @returns undefined where they are too long for a link
 */
export async function handInLink(
  { given, view }: Explorer,
  page: PageState,
  lesson: string,
  work: Work,
): Promise<string | undefined> {
  const [whole, letters] = await Promise.all([carried(page, lesson), packedWork(work)]);
  if (whole === undefined || letters === undefined) return undefined;
  const first = { ...firstStep(view, whole), data: build.version };
  const link = linkTo(siteHere(), first, grammarOf(given, view.language), 'latest');
  const fragment = `${link.slice(link.indexOf('#') + 1)}&work=${letters}`;
  return fragment.length > longestLink ? undefined : `${link}&work=${letters}`;
}
