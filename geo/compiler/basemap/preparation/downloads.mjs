import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const TOOLS = ['mapshaper@0.7.70', 'world-atlas@2.0.2', 'sharp@0.35.5'];

const PACKAGES = {
  'libmagics++-data': [
    './usr/share/magics/10m/ne_10m_admin_0_boundary_lines_land.*',
    './usr/share/magics/10m/ne_10m_admin_1_states_provinces_lines.*',
    './usr/share/magics/10m/ne_10m_rivers_lake_centerlines.*',
  ],
  'qgis-common': ['./usr/share/qgis/resources/data/world_map.gpkg'],
  'marble-qt-data': [
    './usr/share/marble/data/maps/earth/srtm/3/*',
    './usr/share/marble/data/naturalearth/ne_50m_lakes.pn2',
  ],
};

/** Runs a program in a folder and stops the preparation with its message if it fails. */
export function runProgram(program, parameters, folder) {
  const result = spawnSync(program, parameters, { cwd: folder, encoding: 'utf8' });
  if (result.status !== 0) {
    const reason = result.error?.message ?? result.stderr;
    throw new Error(`${program} ${parameters.join(' ')} failed: ${reason}`);
  }
  return result.stdout;
}

/** Installs the npm tools into the working folder, outside the repository. */
function installTools(folder) {
  if (existsSync(join(folder, 'node_modules', 'world-atlas'))) return;
  const options = ['--no-audit', '--no-fund', '--no-save'];
  runProgram('npm', ['--prefix', folder, 'install', ...options, ...TOOLS], folder);
}

/** Fetches one Debian package and unpacks only the named files. */
function unpackPackage(name, patterns, folder) {
  const isOfPackage = (file) => file.startsWith(`${name}_`) && file.endsWith('.deb');
  if (!readdirSync(folder).some(isOfPackage)) runProgram('apt-get', ['download', name], folder);
  const archive = readdirSync(folder).find(isOfPackage);
  const unpacked = join(folder, `${name}.tar`);
  if (existsSync(unpacked)) return;
  runProgram('sh', ['-c', 'dpkg-deb --fsys-tarfile "$1" > "$2"', 'sh', archive, unpacked], folder);
  runProgram('tar', ['-x', '-f', unpacked, '--wildcards', ...patterns], folder);
}

/** Brings everything the preparation reads into the working folder; a second run reuses it. */
export function downloadEverything(folder) {
  mkdirSync(folder, { recursive: true });
  installTools(folder);
  for (const [name, patterns] of Object.entries(PACKAGES)) unpackPackage(name, patterns, folder);
  const magics = join(folder, 'usr/share/magics/10m');
  const marble = join(folder, 'usr/share/marble/data');
  return {
    countries: join(folder, 'node_modules/world-atlas/countries-10m.json'),
    boundaryLines: join(magics, 'ne_10m_admin_0_boundary_lines_land.shp'),
    provinceLines: join(magics, 'ne_10m_admin_1_states_provinces_lines.shp'),
    rivers: join(magics, 'ne_10m_rivers_lake_centerlines.shp'),
    claimLines: join(folder, 'usr/share/qgis/resources/data/world_map.gpkg'),
    lakes: join(marble, 'naturalearth/ne_50m_lakes.pn2'),
    heights: join(marble, 'maps/earth/srtm/3'),
  };
}
