import { it } from 'vitest';
import { expectAsKept } from '../../golden/check';
import { goldenViews } from '../../golden/views';
import { useSetting } from '../setting';

const setting = useSetting({ hasWebGL: true });

it.each(goldenViews.filter(({ drawnBy, inBrowser }) => drawnBy === 'map' && inBrowser))(
  'the golden view $name shows what was looked at and kept',
  (view) => expectAsKept(setting, view),
);
