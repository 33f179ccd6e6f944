import { lesson } from './lesson';
import { presenter } from './presenter';
import { question } from './question';
import { worksheet } from './worksheet';
import { lessonEditor } from './lessonEditor';

export const lessons = { ...lesson, ...presenter, ...question, ...worksheet, ...lessonEditor };
