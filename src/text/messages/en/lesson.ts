import type { Messages } from '../../message';

/** Words of a lesson: the steps, and the ways between them. */
export const lesson = {
  'lesson.start': 'Start',
  'lesson.count': { one: '{count} step', other: '{count} steps' },
  'lesson.steps': 'Steps of the lesson',
  'lesson.of': '{step} of {count}',
  'lesson.previous': 'Previous',
  'lesson.next': 'Next',
  'lesson.leave': 'Leave the lesson',
  'lesson.return': 'Return to the step',
  'lesson.exploring': 'You are exploring.',
  'lesson.minutes': { one: '{count} minute', other: '{count} minutes' },
  'lesson.derived': '{state}: {words}',
  'lesson.missing': 'This lesson is not part of the data any more.',
  'lesson.unread': 'The lesson in this link could not be read.',
} as const satisfies Messages;
