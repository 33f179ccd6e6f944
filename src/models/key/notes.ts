import type { Atlas } from '../../atlas';
import { secondsPerTrafficYear } from '../../flows/markers';
import { isShaded } from '../../scene/layers/partners/marks';
import type { Text } from '../../text/text';
import { shadeClasses } from '../shades';

/** What the marks of the key mean in full, of such marks as the package has. */
export function notesOf(atlas: Atlas, text: Text): readonly string[] {
  const { areas, countries } = atlas.data;
  const hasGroups = countries.some(({ id, kind }) => kind === 'group' && isShaded(atlas, id));
  return [
    text.say('key.markers', { seconds: secondsPerTrafficYear }),
    text.say('key.service marker'),
    `${text.say('key.taper')} ${text.say('key.lanes')}`,
    `${text.say('key.ports')} ${text.say('key.leader')}`,
    ...shadeClasses(atlas, text),
    ...(hasGroups ? [text.say('key.group shade')] : []),
    ...(areas.length > 0 ? [text.say('key.areas')] : []),
    text.say('app.schematic'),
  ];
}

/** The states of lines without a figure that there are. */
export function lineStates({ data }: Atlas): readonly ('service' | 'planned' | 'reference')[] {
  const hasPlans = data.routes.some((route) =>
    route.status.some(({ status }) => status === 'planned'),
  );
  return ['service', ...(hasPlans ? (['planned'] as const) : []), 'reference'];
}
