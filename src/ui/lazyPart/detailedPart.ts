import { loadDetails } from '../../atlas/loadDetails';
import { loadPanelText } from '../../text/panelText';
import { partOf } from './lazyPart';

/** A part of the page that speaks of figures and sources at length: its component, and what that speaks from. */
export function detailedPart<View>(load: () => Promise<{ readonly default: View }>) {
  return partOf(async (language) => {
    const [{ default: View }, { default: WithDetails }, details, text] = await Promise.all([
      load(),
      import('./WithDetails.svelte'),
      loadDetails(language),
      loadPanelText(language),
    ]);
    return { View, WithDetails, details, text };
  });
}
