import type { Language } from '../../src/atlas/names';
import type { Visitor } from '../browser/launch';
import type { RoomName } from './rooms';

/** A link, and the visitor who follows it. */
export interface Opening {
  readonly fragment: string;
  /** The picture is quick; the map in WebGL costs seconds. */
  readonly drawnBy: 'picture' | 'map';
  readonly language?: Language;
  readonly visitor?: Visitor;
}

/** An opening whose page is kept as a record, and maybe as a picture. */
export interface GoldenView extends Opening {
  readonly name: string;
  /** What would be lost if this view were not looked at. */
  readonly reason: string;
  /**
   * What is kept of it in a real browser besides: what is seen of its words there, or its picture as well.
   * A room that the page leaves to its map needs one such view, each theme and each renderer a picture.
   */
  readonly inBrowser?: 'words' | 'picture';
  /** What the page leaves to the map before such a visitor. */
  readonly room: RoomName;
  /** So close that the base map is fetched in full. */
  readonly isCloseUp?: boolean;
}

/** Larger than a frame in a text, smaller than a screen: software WebGL draws every pixel by hand. */
const mapSize = { width: 1000, height: 640 };

export const goldenViews: readonly GoldenView[] = [
  {
    name: 'year-2024',
    reason: 'the page as it opens: every kind of figure, and a total that two sources contest',
    fragment: 'at=first&map=still&lead=trains',
    drawnBy: 'picture',
    inBrowser: 'picture',
    room: 'desk',
  },
  {
    name: 'year-2023-dark',
    reason: 'both rail ports have a figure; every colour on dark paper',
    fragment: 't=2023&at=first&theme=dark&map=still&lead=trains',
    drawnBy: 'picture',
    inBrowser: 'picture',
    room: 'desk',
  },
  {
    name: 'year-2018-russian',
    reason: 'a year without a total, and the longest words in the second script',
    fragment: 't=2018&at=first&lang=ru&map=still&lead=trade',
    drawnBy: 'picture',
    language: 'ru',
    room: 'desk',
  },
  {
    name: 'year-2015',
    reason: 'an interpolated total and hardly a figure: what is not documented has to look so',
    fragment: 't=2015&at=first&map=still&lead=trade',
    drawnBy: 'picture',
    room: 'desk',
  },
  {
    name: 'year-2024-chinese',
    reason: 'letters of the device, and labels in another order of names',
    fragment: 'at=first&lang=zh&map=still&lead=trains',
    drawnBy: 'picture',
    language: 'zh',
    room: 'desk',
  },
  {
    name: 'phone-2021',
    reason: 'narrow bounds, a derived ribbon, the headline below the map, the record as one row',
    fragment: 't=2021&at=first&map=still&lead=trains',
    drawnBy: 'picture',
    inBrowser: 'picture',
    visitor: { width: 390, height: 844, hasTouch: true },
    room: 'phone',
  },
  {
    name: 'frame-2022-contested',
    reason: 'a frame in a news page, in a year whose total two sources state differently',
    fragment: 't=2022&at=first&map=still&lead=trade',
    drawnBy: 'picture',
    inBrowser: 'words',
    visitor: { width: 640, height: 400 },
    room: 'frame',
  },
  {
    name: 'smallest-frame',
    reason: 'a derived total where there is room for the region and its story alone',
    fragment: 't=2020&at=first&map=still&lead=trains',
    drawnBy: 'picture',
    inBrowser: 'picture',
    visitor: { width: 320, height: 240 },
    room: 'smallestFrame',
  },
  {
    name: 'panel-horgos',
    reason: 'a gateway with both modes, its series and its conflicts',
    fragment: 't=2023&at=first&show=place:horgos&map=still&lead=trains',
    drawnBy: 'picture',
    inBrowser: 'words',
    room: 'deskWithPanel',
  },
  {
    name: 'europe',
    reason: 'shades of partner countries and the ends of the lines, far from the region',
    fragment: 't=2024&at=30,50,3.2&map=still&lead=trade',
    drawnBy: 'picture',
    visitor: mapSize,
    room: 'medium',
  },
  {
    name: 'karakoram',
    reason: 'disputed boundaries are dashed, in the base map that is fetched close up',
    fragment: 't=2024&at=76.5,35.5,5.6&map=still&lead=trade',
    drawnBy: 'picture',
    inBrowser: 'words',
    visitor: mapSize,
    room: 'medium',
    isCloseUp: true,
  },
  {
    name: 'area-horgos',
    reason: 'an area of the free trade zone at its true size, road and rail port apart',
    fragment: 't=2024&at=80.6,44.2,6.5&map=still&lead=trade',
    drawnBy: 'picture',
    visitor: mapSize,
    room: 'medium',
    isCloseUp: true,
  },
  {
    name: 'map-2024',
    reason: 'the map in WebGL as it opens',
    fragment: 't=2024&at=first&lead=trains',
    drawnBy: 'map',
    visitor: mapSize,
    room: 'medium',
  },
  {
    name: 'map-2023-dark',
    reason: 'every colour of the map in WebGL on dark paper',
    fragment: 't=2023&at=first&theme=dark&lead=trains',
    drawnBy: 'map',
    inBrowser: 'picture',
    visitor: mapSize,
    room: 'medium',
  },
];
