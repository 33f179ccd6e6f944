/** deck.gl asks for something that `src/build/deckStubs.ts` leaves out of the build. */
export function refuse(part: string): never {
  throw new Error(`deck.gl needs its ${part}, which src/build/deckStubs.ts leaves out`);
}
