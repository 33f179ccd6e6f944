import type { Messages } from '../../message';

/** Words of the page itself: header, map frame, sheets. */
export const app = {
  'app.map': 'Map of {title}',
  'app.map keys':
    'Arrow keys go from mark to mark, Page Down and Page Up through all of them in the order of the table. Enter opens, Escape goes back. Shift and arrow keys move the map, + and − zoom.',
  'app.skip to table': 'To the table',
  'app.skip to record': 'Skip to the years',
  'app.menu': 'Menu',
  'app.language': 'Language',
  'app.theme': 'Appearance',
  'app.theme.auto': 'auto',
  'app.theme.light': 'light',
  'app.theme.dark': 'dark',
  'app.table': 'Table',
  'app.sources': 'Sources',
  'app.lessons': 'Lessons',
  'app.lesson invites': { one: '{count} step: {title}', other: '{count} steps: {title}' },
  'app.share': 'Share',
  'app.gesture.wheel': 'Use Ctrl and the wheel to zoom the map',
  'app.gesture.wheel on Mac': 'Use ⌘ and the wheel to zoom the map',
  'app.gesture.touch': 'Use two fingers to move the map',
  'app.key': 'Layers and key',
  'app.zoom in': 'Zoom in',
  'app.zoom out': 'Zoom out',
  'app.whole map': 'Show the whole map',
  'app.schematic':
    'Lines are schematic. Disputed boundaries are dashed; the map takes no position.',
  'app.no map': 'The map is a still picture here: {reason}.',
  'app.no map.missing': 'WebGL 2 is not available',
  'app.no map.lost': 'the browser has lost the drawing context',
  'app.no map.untrue': 'the device draws other colours than it is told',
  'app.no map.slow': 'the device draws the moving map too slowly',
  'app.try again': 'Try the moving map again',
  'app.still': 'Still picture instead of the moving map',
  'app.region': 'All about the region',
} as const satisfies Messages;
