import { describe, expect, it } from 'vitest';
import { isHiddenWay } from '../../src/scene/layers/layers';
import { strengthsOf } from '../../src/scene/map/overlay/strengths';
import { backStrength } from '../../src/scene/scales';

describe('what runs', () => {
  it('is hidden with the layer of its mode, and what is counted with the measured flows too', () => {
    const counted = { mode: 'rail', isMeasured: true } as const;
    const service = { mode: 'rail', isMeasured: false } as const;
    expect(isHiddenWay(new Set(['rail']), counted)).toBe(true);
    expect(isHiddenWay(new Set(['flows']), counted)).toBe(true);
    expect(isHiddenWay(new Set(['flows']), service)).toBe(false);
    expect(isHiddenWay(new Set(['road', 'ports']), counted)).toBe(false);
    expect(isHiddenWay(new Set(['rail']), { mode: 'ferry', isMeasured: false })).toBe(true);
    expect(isHiddenWay(new Set(['rail']), { mode: 'sea', isMeasured: false })).toBe(false);
    expect(isHiddenWay(new Set(['sea']), { mode: 'sea', isMeasured: false })).toBe(true);
    expect(isHiddenWay(new Set(['partners']), { mode: 'trade', isMeasured: true })).toBe(true);
  });

  it('steps back while the row of another layer is pointed at in the key', () => {
    const all = { rail: 1, road: 1, air: 1, sea: 1, trade: 1 };
    expect(strengthsOf(undefined)).toEqual({ measured: all, running: all, back: backStrength });
    const { measured, running } = strengthsOf('road');
    expect(measured.road).toBe(1);
    expect(running.road).toBe(1);
    for (const strengths of [measured, running])
      for (const mode of ['rail', 'air', 'sea', 'trade'] as const) {
        expect(strengths[mode]).toBeLessThan(0.5);
        expect(strengths[mode]).toBeGreaterThan(0);
      }
    expect(strengthsOf('flows').measured).toEqual(all);
    expect(strengthsOf('flows').running.rail).toBeLessThan(0.5);
  });
});
