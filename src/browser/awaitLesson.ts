/*
 * The page is served with its headline and its record, and a link to a question of a lesson must not show them:
 * they may hold the answer. This is the first thing that the script runs; `awaited.ts` shows the page again.
 */
if (/[#&]lesson=/.test(location.hash)) document.documentElement.dataset['awaited'] = '';

export {};
