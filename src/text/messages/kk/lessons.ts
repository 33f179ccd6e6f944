import { lesson } from './lesson';
import { presenter } from './presenter';
import { question } from './question';
import { worksheet } from './worksheet';
import { lessonEditor } from './lessonEditor';

/** Сабақтардың барлық сөзі бір файлда: ол бірден алынады. */
export const lessons = { ...lesson, ...presenter, ...question, ...worksheet, ...lessonEditor };
