import type { Message, Parameters } from '../../text/message';
import type { Text } from '../../text/text';
import type { LayerId } from '../../view/layers';

/**
 * How a layer says its own words. They stand in English in its folder, and in other languages in theirs, as
 * `layer.<id>.<key>`; what a language lacks is said in English.
 */
export function saying<Key extends string>(id: LayerId, words: Readonly<Record<Key, Message>>) {
  return (text: Text, key: Key, parameters?: Parameters): string =>
    text.sayOr(`layer.${id}.${key}`, words[key], parameters);
}
