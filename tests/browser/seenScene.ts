import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Placement } from '../../src/scene/camera';
import { elementFrom, withDocument } from '../golden/document';
import { pictureOf, type Picture } from '../golden/picture';
import { bordersOf, waysOf } from '../rendered/borders';
import { drawnIn, nearest, type Drawn } from '../rendered/drawn';
import { file, outline, sceneOf, stage, years } from '../rendered/drawings';
import { differing, marksOf, states, textsOf } from '../rendered/facts';
import { inkAlong, lineAlong, lookOf, type Colour } from '../rendered/seen';
import { isIn, spotsOn, type Across } from '../rendered/spots';
import { twoFrames } from './shifts';

/** A scene, with the link that leads to it and the frame in which it is looked at. */
export interface Sighting {
  readonly link: string;
  /** Its year, or the one from which time is on its way to the next. */
  readonly year: number;
  readonly moving?: boolean;
  /** Ids of what it is about, which its link names. */
  readonly about?: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  /** Whether its boundaries are looked at, too, which takes its time. */
  readonly hasBorders?: boolean;
}

/** What the page has of a scene, whatever draws ground and flows. */
export interface OnPage {
  /** What draws them: the picture or WebGL. */
  readonly by: string | undefined;
  /** The top left corner of the map's frame on the page. */
  readonly corner: { readonly x: number; readonly y: number };
  readonly placement: Placement;
  /** The colours of the page, by their names, also where they are forced. */
  readonly colours: Readonly<Record<string, Colour>>;
  /** Marks and names, and in the picture all the rest. */
  readonly drawn: readonly Drawn[];
}

/** The same with its pixels. */
export interface Seen extends OnPage {
  readonly picture: Picture;
}

/** Follows a link on the open page, in a frame, with so much around its map. */
export async function follow(
  page: Page,
  { link, size }: Pick<Sighting, 'link' | 'size'>,
  ui = 'none',
): Promise<void> {
  await page.setViewportSize(size);
  await twoFrames(page);
  const fragment = `${link}&ui=${ui}`;
  // The page may still be writing where it was into the address.
  const arrive = () =>
    page.evaluate((hash) => {
      const [year = ''] = hash.split('&');
      if (!window.location.hash.includes(year)) window.location.hash = hash;
    }, fragment);
  await page.evaluate((hash) => (window.location.hash = hash), fragment);
  await twoFrames(page);
  await arrive();
  await twoFrames(page);
  // How things step back comes with the first view that is about something.
  if (link.includes('highlight='))
    await page.locator('.stage .marks .back').first().waitFor({ state: 'attached' });
}

/** From now on only the map is seen, without marks and names: elements in every drawing, they are read as such. */
export async function seeMapAlone(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `body * { visibility: hidden }
      .frame, .frame * { visibility: visible }
      .stage > :is(.discs, .marks, .labels), .stage > :is(.discs, .marks, .labels) * { visibility: hidden !important }`,
  });
}

/** Reads the elements of the map as they lie on the page. */
export async function read(page: Page): Promise<OnPage> {
  const { by, frame, view, markup, colours } = await page.evaluate(() => {
    const [board, around] = ['.stage', '.live-picture'].map((one) => document.querySelector(one));
    if (!board || !around) throw new Error('There is no live picture');
    const { left, top, width, height } = around.getBoundingClientRect();
    const lying = board.getBoundingClientRect();
    const probe = document.body.appendChild(document.createElement('i'));
    const resolved = (name: string) => {
      Object.assign(probe.style, { forcedColorAdjust: 'none', color: `var(--${name})` });
      const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
      const [red = 0, green = 0, blue = 0] = channels.map(Number);
      return [red, green, blue] as const;
    };
    const names = ['rail', 'road', 'air', 'border', 'halo'];
    const found = {
      by: document.querySelector<HTMLElement>('.frame')?.dataset['map'],
      frame: { x: Math.round(left), y: Math.round(top), width, height },
      view: {
        x: lying.left - Math.round(left),
        y: lying.top - Math.round(top),
        width: lying.width,
      },
      markup: board.innerHTML,
      colours: Object.fromEntries(names.map((name) => [name, resolved(name)])),
    };
    probe.remove();
    return found;
  });
  const size = { width: frame.width, height: frame.height };
  const placement = {
    view,
    viewport: { stage, size, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
  };
  const drawn = await withDocument(() =>
    drawnIn(
      elementFrom(markup),
      { ...view, size: [view.width, view.width / stage.aspect] },
      outline,
    ),
  );
  return { by, corner: { x: frame.x, y: frame.y }, placement, colours, drawn };
}

/** Looks at the map as it lies on the page. */
export async function look(page: Page): Promise<Seen> {
  const found = await read(page);
  const { width, height } = found.placement.viewport.size;
  const clip = { ...found.corner, width: Math.floor(width), height: Math.floor(height) };
  return { ...found, picture: pictureOf(await page.screenshot({ clip })) };
}

/** What is thinner, or shorter, in pixels, shows no state. */
const least = { width: 3, spots: 60 } as const;
const hasState = (spots: readonly Across[]) =>
  spots.length > least.spots && Math.max(...spots.map(({ width }) => width)) > least.width;

/** The looks of ribbons and splits, and of what is a ribbon in the last year only, by their ids. */
function looksOf({ year, moving = false, about }: Sighting, seenNow: Seen) {
  const { picture, placement, colours } = seenNow;
  const scene = sceneOf(year, moving, about);
  const fraction = moving ? 0.5 : 0;
  const seen: Record<string, string> = {};
  const wanted: Record<string, string> = {};
  const see = (id: string, mode: string, spots: readonly Across[], want: string) => {
    const [ink, ground] = [colours[mode === 'trade' ? 'border' : mode], colours['halo']];
    if (!hasState(spots) || !ink || !ground) return;
    seen[id] = lookOf(inkAlong(picture, spots, ink, ground));
    wanted[id] = want;
  };
  // Trade lies below all the rest, and is not seen where that runs across it.
  const above = { ...scene, ribbons: scene.ribbons.filter(({ mode }) => mode !== 'trade') };
  const ways = waysOf(above, placement);
  for (const ribbon of scene.ribbons) {
    const spots = spotsOn({ ribbons: [ribbon] }, placement, fraction, 2000);
    const free = ({ point }: Across) => ribbon.mode !== 'trade' || nearest(point, ways) > 12;
    // What steps back has hardly any ink, and still is seen; an arc is then as grey as the countries below it.
    const isBack = ribbon.stands === 'back';
    if (isBack && ribbon.mode === 'trade') continue;
    see(ribbon.id, ribbon.mode, spots.filter(free), isBack ? 'none' : states[ribbon.status]);
    if (isBack && hasState(spots.filter(free)))
      expect(lineAlong(picture, spots.filter(free), 2), ribbon.id).toBeGreaterThan(3);
  }
  for (const split of scene.splits)
    see(
      split.id,
      split.mode,
      spotsOn({ splits: [split] }, placement, fraction, 2000),
      split.stands === 'back' ? 'none' : 'hatched',
    );
  const known = new Set([...scene.ribbons, ...scene.splits].map(({ id }) => id));
  for (const ribbon of sceneOf(years[1]).ribbons) {
    const spots = spotsOn({ ribbons: [ribbon] }, placement, 0, 2000).filter(
      ({ width }) => width > 9,
    );
    if (!known.has(ribbon.id)) see(ribbon.id, ribbon.mode, spots, 'none');
  }
  return { seen, wanted };
}

/** Where boundaries run in a scene and would if they were closed, worked out once for all its drawings. */
const knownBorders = new Map<string, ReturnType<typeof bordersOf>>();
function bordersIn({ link, year, moving, about }: Sighting, placement: Placement) {
  const name = `${link} ${JSON.stringify(placement)}`;
  const borders = knownBorders.get(name) ?? bordersOf(sceneOf(year, moving, about), placement);
  knownBorders.set(name, borders);
  return borders;
}

/**
 * What is seen is the scene: every ribbon where it belongs and of its state, no boundary missing and none closed
 * that is open, every mark in its place, and no name that begins outside of the frame.
 */
export async function expectScene(sighting: Sighting, seen: Seen): Promise<void> {
  const { year, moving, about, hasBorders } = sighting;
  const { picture, placement, drawn } = seen;
  const scene = sceneOf(year, moving, about);
  const looks = looksOf(sighting, seen);
  expect(looks.seen).toEqual(looks.wanted);
  const marks = marksOf(drawn, placement);
  // Where the region is in the frame, ribbons are, or the place of one that is not.
  if (marks.length > 3) expect(Object.keys(looks.wanted).length).toBeGreaterThan(0);
  if (hasBorders) {
    const { drawn: open, closing } = bordersIn(sighting, placement);
    expect(open.length).toBeGreaterThan(50);
    expect(lineAlong(picture, open, 2)).toBeGreaterThan(40);
    expect(closing.length).toBeGreaterThan(0);
    for (const way of closing) expect(lineAlong(picture, way, 1)).toBeLessThan(20);
  }
  const beside = await withDocument(() => file(scene, placement));
  expect(differing(marks, marksOf(beside, placement))).toEqual([]);
  for (const { at, what } of textsOf(drawn)) expect(isIn(at, placement), what).toBe(true);
}
