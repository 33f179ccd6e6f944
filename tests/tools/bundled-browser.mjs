import {
  createReadStream,
  createWriteStream,
  readFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { projectFolder } from '../../src/build/project.mjs';

const packageFolder = join(projectFolder, 'node_modules', '@sparticuz', 'chromium');

/** Whether there is a browser among the installed packages that runs on this system. */
export function hasBundledBrowser() {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(packageFolder);
}

/** Where it is unpacked: with the packages, so that removing them removes it too. */
function cacheFolder() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return join(projectFolder, 'node_modules', '.cache', 'browser', version);
}

/**
 * @param {string} name of a compressed file of the package
 * @param {NodeJS.WritableStream} target
 */
function decompress(name, target) {
  return pipeline(
    createReadStream(join(packageFolder, 'bin', name)),
    createBrotliDecompress(),
    target,
  );
}

/**
 * What an archive holds belongs to whoever unpacks it.
 * @param {import('tar-fs').Headers} header
 */
function asOwn(header) {
  return {
    ...header,
    uid: process.getuid?.() ?? header.uid,
    gid: process.getgid?.() ?? header.gid,
  };
}

/**
 * A font configuration: the system's own fonts where there are any, and the package's font so that
 * text is drawn even where there are none.
 * @param {string} folder
 */
function fontConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}

/**
 * Unpacks everything beside the target and then moves it there in one step, so that an interrupted
 * or a simultaneous run never leaves half a browser behind.
 * @param {string} folder
 */
async function unpack(folder) {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    const program = createWriteStream(join(draft, 'chromium'), { mode: 0o755 });
    await decompress('chromium.br', program);
    for (const archive of ['swiftshader', 'al2023', 'fonts'])
      await decompress(`${archive}.tar.br`, extract(draft, { map: asOwn }));
    writeFileSync(join(draft, 'fonts.conf'), fontConfiguration(folder));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Unpacks the browser once and says where it is, with the shared libraries it may need.
 * @returns {Promise<{ executablePath: string, libraries: string, fontConfiguration: string }>}
 */
export async function unpackBundledBrowser() {
  const folder = cacheFolder();
  await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontConfiguration: join(folder, 'fonts.conf'),
  };
}
