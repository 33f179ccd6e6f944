// The page is served with its headline and its record, and a link to a question of a lesson must not show them:
// they may hold the answer. This runs before the page is whole; `browser/awaited.ts` shows it again.
if (/[#&]lesson=/.test(location.hash)) {
  const { dataset } = document.documentElement;
  const show = () => delete dataset.awaited;
  dataset.awaited = 'script';
  // Where the script of the page does not come, or cannot run, what was served is all there is.
  addEventListener('error', show);
  addEventListener('load', () => dataset.awaited === 'script' && show());
}
