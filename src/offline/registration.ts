import { build } from '../view/build';
import { siteOf } from '../embed/address';
import { isFramed } from '../browser/framed';
import { workerFile } from './names';

/** The folder of the page: what a copy answers for. */
export function scopeOfPage(): string {
  return new URL('.', window.location.href).href;
}

/** The worker beside this page. */
export function workerAddress(): string {
  return scopeOfPage() + workerFile;
}

/** Whether this is the page that a copy holds: those of one row or of pinned data are others. */
function isKeptPage(): boolean {
  const page = window.location.href.replace(/[#?].*$/, '');
  const { latest } = siteOf(page, build.edition);
  return page === latest || page === `${latest}index.html`;
}

/** Whether a worker may answer for this page at all; frames in articles do not even ask. */
export function mayAnswer(): boolean {
  return build.keepsCopies && !isFramed() && window.isSecureContext && isKeptPage();
}

/** Whether a kept copy answers for this page. */
export function isAnsweredByCopy(): boolean {
  try {
    return mayAnswer() && navigator.serviceWorker.controller?.scriptURL === workerAddress();
  } catch {
    return false;
  }
}
