// `npm run fonts`: cuts the fonts that ship with the page down to the characters that the data and the
// words of the page use, into src/fonts/. A build does the same by itself where a letter is missing, and
// keeps it on this machine; what lies in src/fonts/ is there for everybody, without a network.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFonts } from './cutting.mjs';
import { ownFonts } from './shipped.mjs';
import { charactersOf, cuts, scriptCuts } from './subsets.mjs';

const wanted = [...cuts, ...scriptCuts()].map((cut) => ({
  cut,
  characters: charactersOf(cut),
  to: join(ownFonts, `${cut.name}.woff2`),
}));
await cutFonts(wanted);
for (const { cut, characters, to } of wanted) {
  const count = String([...characters].length).padStart(4);
  console.log(
    `${cut.name.padEnd(38)}${count} characters ${String(statSync(to).size).padStart(7)} B`,
  );
}
const covered = Object.fromEntries(wanted.map(({ cut, characters }) => [cut.name, characters]));
writeFileSync(join(ownFonts, 'characters.json'), `${JSON.stringify(covered, undefined, 2)}\n`);
