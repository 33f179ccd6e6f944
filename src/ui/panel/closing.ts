import { createContext } from 'svelte';

/** Closes the panel and leads the focus back to where the reader came from. Set by the panel. */
export const [getClosing, setClosing] = createContext<() => void>();
