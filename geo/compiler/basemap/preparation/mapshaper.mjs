import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './downloads.mjs';

/** Reads one layer of any vector file mapshaper knows and returns it as GeoJSON features. */
export function readLayer(folder, file, layer, commands = []) {
  const output = join(folder, `read-${layer}.json`);
  const target = ['-target', layer];
  runMapshaper(folder, [file, ...target, ...commands, '-o', output, 'format=geojson']);
  return readFeatures(output);
}

/** Runs mapshaper on GeoJSON features and returns the features it writes. */
export function transformFeatures(folder, features, commands) {
  const input = join(folder, 'transform-input.json');
  const output = join(folder, 'transform-output.json');
  writeFileSync(input, collection(features));
  runMapshaper(folder, [input, ...commands, '-o', output, 'format=geojson']);
  return readFeatures(output);
}

/** Builds one topology from named layers, so that shared borders become shared arcs. */
export function buildTopology(folder, layers) {
  const inputs = Object.entries(layers).map(([name, features]) => {
    const input = join(folder, `${name}.json`);
    writeFileSync(input, collection(features));
    return input;
  });
  const output = join(folder, 'topology.json');
  const options = ['format=topojson', 'no-quantization', 'target=*'];
  runMapshaper(folder, ['-i', ...inputs, 'combine-files', '-o', output, ...options]);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** A GeoJSON feature. */
export function feature(type, coordinates, properties = {}) {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

/** A GeoJSON feature collection as minified text. */
export function collection(features) {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function runMapshaper(folder, parameters) {
  const program = join(folder, 'node_modules/mapshaper/bin/mapshaper');
  runProgram(process.execPath, [program, ...parameters], folder);
}

function readFeatures(file) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  if (content.type === 'FeatureCollection') return content.features;
  return content.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}
