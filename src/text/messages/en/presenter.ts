import type { Messages } from '../../message';

/** Words of presenting to a class. */
export const presenter = {
  'present.start': 'Present',
  'present.tools': 'Presentation',
  'present.full screen': 'Full screen',
  'present.speaker': 'Speaker’s window',
  'present.notes': 'Notes',
  'present.no notes': 'No notes for this step.',
  'present.later':
    'The class sees this: notes that may tell the answer come with it. The speaker’s window has them now.',
  'present.black': 'Black',
  'present.leave': 'Leave',
  'present.covered': 'Bring the slide back',
  'present.refused':
    'The browser did not open a second window: the notes stand here, and N hides them.',
  'present.upcoming': 'Next: {title}',
  'present.answer': 'the answer',
  'present.last': 'This is the last step.',
  'present.time': 'Time',
  'present.since': 'Since the first step',
} as const satisfies Messages;
