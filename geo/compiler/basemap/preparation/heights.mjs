import { createRequire } from 'node:module';
import { join } from 'node:path';

const TILE = 675;
const COLUMNS = 16;
const ROWS = 8;
/** Pixels per degree of the whole height map, which runs from 180° W and 90° N. */
const RESOLUTION = (TILE * COLUMNS) / 360;

/** Grey values of the height map and the metres they stand for, read off at known places. */
const CALIBRATION = [
  [69, -150],
  [92, 0],
  [124, 150],
  [130, 300],
  [167, 850],
  [179, 1000],
  [183, 1290],
  [188, 1607],
  [214, 3650],
  [231, 4900],
  [236, 6500],
  [255, 8500],
];

/** Reads the heights of an area in metres from the tiles of the world height map. */
export async function readHeights(folder, tiles, { west, south, east, north }) {
  const sharp = createRequire(join(folder, 'package.json'))('sharp');
  const left = Math.floor((west + 180) * RESOLUTION);
  const top = Math.floor((90 - north) * RESOLUTION);
  const width = Math.ceil((east + 180) * RESOLUTION) - left;
  const height = Math.ceil((90 - south) * RESOLUTION) - top;
  const metres = new Float32Array(width * height);
  const table = Float32Array.from({ length: 256 }, (_, grey) => metresOf(grey));
  for (let row = Math.floor(top / TILE); row < Math.min(ROWS, (top + height) / TILE); row += 1) {
    for (let column = Math.floor(left / TILE); column < (left + width) / TILE; column += 1) {
      // Beyond 180° the map begins anew.
      const turned = (column + COLUMNS) % COLUMNS;
      const file = join(tiles, number(row), `${number(row)}_${number(turned)}.jpg`);
      const greys = await sharp(file).greyscale().raw().toBuffer();
      copyTile(greys, column * TILE - left, row * TILE - top);
    }
  }
  return { metres, width, height, at };

  function copyTile(greys, offsetX, offsetY) {
    for (let y = Math.max(0, -offsetY); y < TILE && y + offsetY < height; y += 1) {
      for (let x = Math.max(0, -offsetX); x < TILE && x + offsetX < width; x += 1) {
        metres[(y + offsetY) * width + x + offsetX] = table[greys[y * TILE + x]];
      }
    }
  }

  /** The position of a point on this grid; pixel centres lie at whole numbers. */
  function at(longitude, latitude) {
    const x = (longitude + 180) * RESOLUTION - left - 0.5;
    const y = (90 - latitude) * RESOLUTION - top - 0.5;
    return [x, y];
  }
}

function metresOf(grey) {
  const next = Math.max(
    1,
    CALIBRATION.findIndex(([value]) => value >= grey),
  );
  const [fromGrey, fromMetres] = CALIBRATION[next - 1];
  const [toGrey, toMetres] = CALIBRATION[next];
  return fromMetres + ((grey - fromGrey) / (toGrey - fromGrey)) * (toMetres - fromMetres);
}

function number(index) {
  return String(index).padStart(6, '0');
}
