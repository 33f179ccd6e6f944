import type { Page } from 'playwright-core';
import type { Chapter } from './pageFacts';

const layerSelector = '.live-picture .stage > svg';

/**
 * How many elements of each kind a layer holds. A kind is told by the classes on the way down to it and by
 * what it uses; markers of one look share a path, so their outlines are counted. Labels are told one by
 * one: of theirs only the marks of their states and the dots of cities count.
 */
async function kindsOf(page: Page): Promise<readonly Chapter[]> {
  return page.locator(layerSelector).evaluateAll((layers) =>
    layers.map((layer) => {
      const counts = new Map<string, number>();
      for (const element of layer.querySelectorAll('path, circle, use, image')) {
        if (element.closest('defs, pattern')) continue;
        const names: string[] = [];
        for (let at = element; at !== layer; at = at.parentElement ?? layer)
          names.unshift(at.getAttribute('class') ?? '');
        const used = element.getAttribute('href')?.match(/^#.+/)?.[0] ?? `<${element.tagName}>`;
        const kind = [...names, used].filter(Boolean).join(' ');
        const outlines = layer.classList.contains('markers')
          ? (element.getAttribute('d') ?? '').split('z').length - 1
          : 1;
        counts.set(kind, (counts.get(kind) ?? 0) + outlines);
      }
      const lines = [...counts].map(([kind, count]) => `${kind} × ${String(count)}`);
      return { title: `layer ${layer.classList.value}`, lines: lines.sort() };
    }),
  );
}

/** The labels that found room, line by line, each kind by itself. */
async function labelsOf(page: Page): Promise<readonly Chapter[]> {
  return page.locator('.live-picture .labels > .name').evaluateAll((groups) =>
    groups.map((group) => ({
      title: `labels: ${group.classList.value}`,
      lines: [...group.querySelectorAll('text')]
        .map((text) => [...text.childNodes].map(({ textContent }) => textContent).join(' · '))
        .sort(),
    })),
  );
}

async function sizes(page: Page): Promise<Chapter> {
  const lines = await page.locator('.frame, .live-picture .stage').evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${element.classList[0] ?? ''}: ${String(Math.round(width))} × ${String(Math.round(height))}`;
    }),
  );
  return { title: 'sizes in pixels', lines };
}

/** What the picture is made of. */
export async function pictureChapters(page: Page): Promise<readonly Chapter[]> {
  return [await sizes(page), ...(await kindsOf(page)), ...(await labelsOf(page))];
}
