/** deck.gl asks for something that `scripts/leanDeck.ts` leaves out of the build. */
export function refuse(part: string): never {
  throw new Error(`deck.gl needs its ${part}, which scripts/leanDeck.ts leaves out`);
}
