/** Shorter words are too near to each other to be taken for one another. */
const shortest = 5;

/**
 * Whether a word begins with what was typed but for one slip: a letter wrong, missing, too many, or two of
 * them changed over.
 */
export function beginsButForOneSlip(word: string, typed: string): boolean {
  if (typed.length < shortest) return false;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const goesOn = (typedFrom: number, wordFrom: number) =>
    word.startsWith(typed.slice(typedFrom), wordFrom);
  const isTurned = typed[same] === word[same + 1] && typed[same + 1] === word[same];
  return (
    goesOn(same + 1, same + 1) ||
    goesOn(same, same + 1) ||
    goesOn(same + 1, same) ||
    (isTurned && goesOn(same + 2, same + 2))
  );
}
