import type { Atlas } from '../../../atlas';
import { linkTo, siteOf } from '../../../embed/address';
import { embedCode } from '../../../embed/code';
import { wantedHeight } from '../../../embed/height';
import { plainWords } from '../../../models/lesson/words';
import type { LessonText } from '../../../text/lessonText';
import { build } from '../../../view/build';
import { grammarOf } from '../../../view/grammar';
import { pageWithLesson } from '../../../view/lessonPage';
import { writeLesson } from '../../../view/lessonFile';
import type { OwnLesson } from '../../../view/ownLesson';
import type { ViewState } from '../../../view/view';
import { firstStep, lessonLink, siteHere } from '../lessonLink';

/** Whether the page as one file, with a lesson in it, can be made here. */
export const makesPages = build.singleFile !== '' || build.isSingleFile;

/** A name for files, of the title of a lesson. */
export function slugOf(atlas: Atlas, text: LessonText, { title }: OwnLesson): string {
  const words = plainWords(atlas, text, title).normalize('NFKC').toLowerCase();
  const slug = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return Array.from(slug).slice(0, 40).join('') || 'lesson';
}

/** The page that is one file, as it came. */
async function plainPage(): Promise<string> {
  const own = document.querySelector<HTMLAnchorElement>('#file')?.href;
  const { latest } = siteOf(window.location.href, build.edition);
  const answer = await fetch(build.isSingleFile && own ? own : latest + build.singleFile);
  if (!answer.ok) throw new Error(`The page was answered with ${String(answer.status)}`);
  return answer.text();
}

/** The page as one file that opens with the lesson. Throws where the page cannot be fetched. */
export async function lessonPage(own: OwnLesson): Promise<string> {
  const page = pageWithLesson(await plainPage(), writeLesson(own));
  if (page === undefined) throw new Error('The page has no place for a lesson');
  return page;
}

/** Pixels that articles have for a frame. */
const articleWidth = 640;

/** The code of a frame in which a lesson is a story. */
export function lessonEmbed(
  atlas: Atlas,
  text: LessonText,
  view: ViewState,
  { lesson, own }: { readonly lesson: string; readonly own: OwnLesson },
): string {
  const story = { ...firstStep(view, lesson), interface: 'minimal', start: 'map' } as const;
  const grammar = grammarOf(atlas, view.language);
  const place = siteHere();
  return embedCode({
    address: linkTo(place, story, grammar, 'latest'),
    link: lessonLink(atlas, view, lesson),
    title: plainWords(atlas, text, own.title),
    height: wantedHeight(articleWidth, 'minimal'),
    script: `${place.latest}embed.js`,
  });
}
