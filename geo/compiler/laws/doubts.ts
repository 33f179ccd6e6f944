import { judge, type Law } from './law.ts';

/** What a row of `conflicts.csv` finds not to hold is one of its figures, and is not drawn. */
export const doubtedFiguresAreNotDrawn: Law = ({ conflicts }) =>
  judge(conflicts, ({ figures, drawn, doubted }, report) => {
    for (const id of doubted) {
      if (!figures.includes(id)) report('doubted', `some of ${figures.join(', ')}`, id);
      if (id === drawn) report('doubted', 'no figure that is drawn', id);
    }
  });

/** Confidence is about the statement, not about the reading of it: what we doubt has none of the highest. */
export const doubtedFiguresAreNotOfHighConfidence: Law = ({ conflicts, figures }) => {
  const doubts = new Map(
    conflicts.entries.flatMap(({ value: { id, doubted } }) =>
      doubted.map((figure) => [figure, id] as const),
    ),
  );
  return judge(figures, ({ id, confidence }, report) => {
    const conflict = doubts.get(id);
    if (conflict === undefined || confidence !== 'high') return;
    report('confidence', `medium or low, because ${conflict} doubts it`, confidence);
  });
};

/** Where the source gives no period, a note says so in words and why the figure stands where it does. */
export const undatedFiguresHaveANote: Law = ({ figures }) =>
  judge(figures, ({ undated, note }, report) => {
    if (undated === 'yes' && note === '')
      report('note', 'why it stands at its period, which its source does not give', note);
  });
