import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { sizeFile, workerFile } from '../../offline/names.ts';
import { editionOf, type DataPackage } from '../prerender/dataPackage.ts';
import { bytesOf, entriesOf, filesOfPage } from './keptFiles.ts';
import { icons, iconFiles, webManifest, webManifestFile } from './webManifest.ts';
import { keepingWorker, removingWorker } from './worker.ts';

/** Lies in the public folder, which is no part of the bundle. */
const iconFile = 'favicon.svg';

/** Whether readers may keep a copy: `OFFLINE=off` takes also those away that were kept before. */
export function keepsCopies(): boolean {
  return process.env['OFFLINE'] !== 'off';
}

function contentOf(file: Rolldown.OutputBundle[string]): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}

/** Makes the page one that can be installed, and writes the worker that keeps it. Comes after all files. */
export function offline(dataset: DataPackage): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // In the page itself only: not in those for frames and of pinned data.
      handler: () => [
        {
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'manifest', href: `./${webManifestFile}` },
        },
      ],
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const icon = readFileSync(
          fileURLToPath(new URL(`../../../public/${iconFile}`, import.meta.url)),
          'utf8',
        );
        const own: [string, string | Uint8Array][] = [
          [webManifestFile, webManifest(dataset.title, dataset.description)],
          ...(await icons(icon)),
        ];
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName, source });
        for (const [file, content] of own) emit(file, content);
        if (!keepsCopies()) {
          emit(workerFile, await removingWorker());
          return;
        }
        const all = new Map([
          ...Object.entries(bundle).map(([file, output]): [string, string | Uint8Array] => [
            file,
            contentOf(output),
          ]),
          ...own,
          [iconFile, icon] as const,
        ]);
        const kept = filesOfPage(all, [iconFile, webManifestFile, ...iconFiles]);
        emit(sizeFile, String(bytesOf(kept)));
        emit(workerFile, await keepingWorker(entriesOf(kept), editionOf(dataset)));
      },
    },
  };
}
