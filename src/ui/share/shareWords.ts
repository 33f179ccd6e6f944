import { loadShareText } from '../../text/shareText';
import { partOf } from '../lazyPart/lazyPart';

/** The words of sharing and embedding, for what says a few of them. */
export const shareWords = partOf(loadShareText);
