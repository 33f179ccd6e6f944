import { lesson } from './lesson';
import { presenter } from './presenter';
import { question } from './question';
import { worksheet } from './worksheet';
import { lessonEditor } from './lessonEditor';

/** What lessons say, in one file: it is fetched at once. */
export const lessons = {
  ...lesson,
  ...presenter,
  ...question,
  ...worksheet,
  ...lessonEditor,
} as const;
