import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeights } from './heights.mjs';
import { writeGrey } from './pictures.mjs';
import { blur, interpolate } from './raster.mjs';
import { subject } from './prepared.mjs';

const [west, south, east, north] = subject.nearby;
const AREA = { west, south, east, north };
/** Pixels to a degree, and of the whole picture from west to east at most. */
const FINEST = 24;
const WIDEST = 1800;
const EARTH_RADIUS = 6371000;
const DEGREE = Math.PI / 180;

/** Where the light comes from, in degrees clockwise from north, and how much of it. */
const LIGHTS = [
  { azimuth: 315, share: 0.6 },
  { azimuth: 275, share: 0.25 },
  { azimuth: 5, share: 0.15 },
];
const ALTITUDE = 45;

/** Fine relief shows valleys, broad relief gives the ranges their body; sigma in degrees. */
const SCALES = [
  { share: 0.55, sigma: 0.06, exaggeration: 7 },
  { share: 0.45, sigma: 0.25, exaggeration: 24 },
];

/** Strength of the deepest shadow and of the brightest light. */
const DEPTH = { shadow: 0.75, light: 0.6 };
/** The picture fades out over so many degrees, so that its edge is never seen. */
const FADE = 3;

/** Writes the relief, and the corners between which it lies. */
export async function prepareRelief(folder, files, output) {
  const source = await readHeights(folder, files.heights, AREA);
  const sharp = createRequire(join(folder, 'package.json'))('sharp');
  await writeGrey(
    sharp,
    shadeAt(source, Math.min(FINEST, WIDEST / (east - west))),
    join(output, 'relief.webp'),
  );
  const coordinates = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  writeFileSync(join(output, 'relief.json'), JSON.stringify({ coordinates }));
}

/** Light and shadow from -1 to 1 at a resolution in pixels per degree of longitude. */
function shadeAt(source, resolution) {
  const grid = project(source, resolution);
  const shade = new Float32Array(grid.metres.length);
  for (const scale of SCALES) addShade(shade, grid, scale);
  const flat = Math.sin(ALTITUDE * DEGREE);
  const strength = shade.map((value, index) => {
    const longitude = AREA.west + ((index % grid.width) + 0.5) / resolution;
    const fade = fadeAt(longitude, grid.latitudes[Math.floor(index / grid.width)]);
    return value < 0
      ? (value / flat) * DEPTH.shadow * fade
      : (value / (1 - flat)) * DEPTH.light * fade;
  });
  return { strength, width: grid.width, height: grid.height };
}

/** Brings the heights from plate carrée to Web Mercator, in which the map stretches pictures. */
function project(source, resolution) {
  const smooth = blur(source.metres, source.width, source.height, 1);
  const top = mercator(AREA.north);
  const width = Math.round((AREA.east - AREA.west) * resolution);
  const height = Math.round((top - mercator(AREA.south)) * resolution);
  const metres = new Float32Array(width * height);
  const latitudes = Float32Array.from({ length: height }, (_, y) =>
    latitudeOf(top - (y + 0.5) / resolution),
  );
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const longitude = AREA.west + (x + 0.5) / resolution;
      const [sourceX, sourceY] = source.at(longitude, latitudes[y]);
      const value = interpolate(smooth, source.width, source.height, sourceX, sourceY);
      metres[y * width + x] = Math.max(-50, value);
    }
  }
  return { metres, latitudes, width, height, resolution };
}

/** Adds the light of one scale: above 0 a slope is lit, below 0 it lies in shadow. */
function addShade(shade, grid, { share, sigma, exaggeration }) {
  const { metres, latitudes, width, height, resolution } = grid;
  const ground = blur(metres, width, height, sigma * resolution);
  const flat = Math.sin(ALTITUDE * DEGREE);
  for (let y = 1; y < height - 1; y += 1) {
    const pixel = (EARTH_RADIUS * DEGREE * Math.cos(latitudes[y] * DEGREE)) / resolution;
    for (let x = 1; x < width - 1; x += 1) {
      const index = y * width + x;
      const east = ((ground[index + 1] - ground[index - 1]) / (2 * pixel)) * exaggeration;
      const north = ((ground[index - width] - ground[index + width]) / (2 * pixel)) * exaggeration;
      const length = Math.sqrt(1 + east * east + north * north);
      for (const light of LIGHTS) {
        const along =
          east * Math.sin(light.azimuth * DEGREE) + north * Math.cos(light.azimuth * DEGREE);
        const lit = (flat - along * Math.cos(ALTITUDE * DEGREE)) / length;
        shade[index] += share * light.share * (Math.max(0, lit) - flat);
      }
    }
  }
}

function fadeAt(longitude, latitude) {
  const inside = Math.min(
    longitude - AREA.west,
    AREA.east - longitude,
    latitude - AREA.south,
    AREA.north - latitude,
  );
  const share = Math.min(1, inside / FADE);
  return share * share * (3 - 2 * share);
}

function mercator(latitude) {
  return Math.log(Math.tan((45 + latitude / 2) * DEGREE)) / DEGREE;
}

function latitudeOf(y) {
  return (2 * Math.atan(Math.exp(y * DEGREE)) * 180) / Math.PI - 90;
}
