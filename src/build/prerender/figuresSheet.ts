import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourSheet } from '../../theme.ts';
import { projectFolder } from '../project.mjs';

/** A page with nothing but the figures of the record and their sources; its sheet is put in at the mark. */
export interface FiguresPage {
  readonly file: string;
  readonly html: string;
}

export const sheetMark = '<!--sheet-->';

function rulesIn(file: string): string {
  const sheet = readFileSync(join(projectFolder, 'src', file), 'utf8');
  return sheet.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s+/g, ' ');
}

/** The rules of the table alone, for a file that holds it below the page. */
export function tableSheet(): string {
  return rulesIn('ui/table/figuresTable.css').trim();
}

/**
 * The rules of a page of figures: the typefaces, tokens and colours of all pages, and the table.
 * @param sheets the rules of all components, with the addresses of the typefaces in this build
 */
export function figuresSheet(sheets: string): string {
  const faces = sheets.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const rules = [
    ...['app.css', 'paper.css'],
    ...['ui/table/figuresTable.css', 'build/prerender/figuresPage.css'],
  ];
  return [...faces, colourSheet(), ...rules.map(rulesIn)].join('').trim();
}
