import { createContext } from 'svelte';
import type { Presenter } from './presenter.svelte';

/** What the slide, its buttons and the speaker's window all tell. */
export const [getPresenter, setPresenter] = createContext<Presenter>();
