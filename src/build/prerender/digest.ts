import { createHash } from 'node:crypto';

/** What names a content, in a file's name or in a policy. */
export function digestOf(text: string, form: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(form);
}
