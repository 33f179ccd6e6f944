import type { Page } from 'playwright-core';
import type { Room } from './rooms';

/** The markup of a page without what is not seen of it, and with the state of its switches. */
export function seenMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.createElement('div');
    copy.innerHTML = document.body.innerHTML;
    const [elements, copies] = [document.body, copy].map((one) => [...one.querySelectorAll('*')]);
    // What has no box of its own may lend its place to what is inside.
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() || [...element.children].some(isSeen);
    elements?.forEach((element, index) => {
      const twin = copies?.[index];
      if (!isSeen(element)) twin?.remove();
      else if (element instanceof HTMLInputElement)
        twin?.toggleAttribute('checked', element.checked);
    });
    return copy.innerHTML;
  });
}

/** The size of the map and what lies over it, in hundredths of pixels at most. */
export function measuredRoom(page: Page): Promise<Pick<Room, 'size' | 'covered'>> {
  return page.locator('.frame').evaluate((frame) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    const rounded = (length: number) => Math.round(length * 100) / 100;
    const covered = [...(frame.parentElement?.children ?? [])].flatMap((other) => {
      const box = other.getBoundingClientRect();
      if (other === frame || other.ariaHidden === 'true' || box.width === 0) return [];
      return {
        left: rounded(box.left - left),
        top: rounded(box.top - top),
        right: rounded(box.right - left),
        bottom: rounded(box.bottom - top),
      };
    });
    return { size: { width: rounded(width), height: rounded(height) }, covered };
  });
}
