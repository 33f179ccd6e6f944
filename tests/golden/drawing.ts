import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { overviewMarkup } from '../../geo/compiler/basemap/overview/markup';
import { fetchPhysicalNames } from '../../src/scene/base/physicalNames';
import { stageOf } from '../../src/scene/stage';
import { fitted, viewAt } from '../../src/scene/camera';
import { createBoard } from '../../src/scene/live/board';
import { poseOf } from '../../src/scene/live/steps';
import type { Explorer } from '../../src/state/explorer.svelte';
import { roomOf } from './rooms';
import type { GoldenView } from './views';

const project = path.resolve(import.meta.dirname, '../..');

/** Answers for the files of the base map, which the page fetches. */
const fetchFile = (url: string) =>
  Promise.resolve(new Response(readFileSync(path.join(project, url), 'utf8')));

const groundOf = (container: Element) =>
  container.querySelector('.stage > .ground:not(:first-child)');

/** Draws the picture of a view as the page draws it, where there is a document. */
export async function drawnPicture(view: GoldenView, explorer: Explorer): Promise<HTMLElement> {
  vi.stubGlobal('fetch', fetchFile);
  document.body.innerHTML = overviewMarkup();
  const container = document.createElement('div');
  const { scene, moment, given } = explorer;
  const { size, padding, covered, ...frame } = roomOf(view.room);
  const bounds = given.data.info.bounds[frame.bounds];
  const viewport = { stage: stageOf(bounds), size, padding };
  const { camera } = explorer.view;
  const board = createBoard(container, bounds, () => covered);
  const placement = {
    view: typeof camera === 'object' ? viewAt(camera, viewport) : fitted(bounds, viewport),
    viewport,
  };
  board.place(placement);
  board.draw({ scene, pose: poseOf(moment, true), ...placement });
  board.showPhysicalNames(await fetchPhysicalNames(new AbortController().signal));
  const coarse = groundOf(container);
  if (view.isCloseUp) await vi.waitUntil(() => groundOf(container) !== coarse);
  return container;
}
