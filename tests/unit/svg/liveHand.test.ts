import { describe, expect, it } from 'vitest';
import { gripOf, stepOf, turnOf } from '../../../src/scene/svg/live/hand';

const turn = (deltaY: number, deltaMode = 0, shiftKey = false) =>
  turnOf({ deltaY, deltaMode, shiftKey });

describe('a hand on the map', () => {
  it('drags with one finger', () => {
    expect(gripOf([{ x: 10, y: 20 }], [{ x: 14, y: 17 }])).toEqual({
      by: { x: 4, y: -3 },
      factor: 1,
      around: { x: 14, y: 17 },
    });
  });

  it('enlarges with two fingers that part, around their middle', () => {
    const before = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ];
    const after = [
      { x: 60, y: 110 },
      { x: 260, y: 110 },
    ];
    const { by, factor, around } = gripOf(before, after);
    expect(factor).toBeCloseTo(2, 9);
    expect(around).toEqual({ x: 160, y: 110 });
    expect(by).toEqual({ x: 10, y: 10 });
  });

  it('does not enlarge with fingers that touch each other', () => {
    const near = [
      { x: 100, y: 100 },
      { x: 101, y: 100 },
    ];
    const far = [
      { x: 80, y: 100 },
      { x: 120, y: 100 },
    ];
    expect(gripOf(near, far).factor).toBe(1);
  });
});

describe('a wheel', () => {
  it('comes closer upwards, by the same for the same turn, whatever its unit', () => {
    expect(turn(-120).zoom).toBeGreaterThan(0);
    expect(turn(120).zoom).toBeCloseTo(-turn(-120).zoom, 12);
    expect(turn(3, 1).zoom).toBeCloseTo(turn(120).zoom, 12);
    expect(turn(-1, 2).zoom).toBeGreaterThan(turn(-120).zoom);
    expect(turn(0).zoom).toBe(0);
  });

  it('is told from a trackpad, which zooms more for a pixel', () => {
    expect(turn(120).notched).toBe(true);
    expect(turn(4.000244140625).notched).toBe(true);
    expect(turn(2).notched).toBe(false);
    expect(turn(30).notched).toBe(false);
    expect(Math.abs(turn(49).zoom)).toBeGreaterThan(Math.abs(turn(51).zoom));
  });

  it('never zooms by more than one level at once, and by less with the shift key', () => {
    expect(Math.abs(turn(1e6).zoom)).toBeLessThanOrEqual(1);
    expect(Math.abs(turn(120, 0, true).zoom)).toBeLessThan(Math.abs(turn(120).zoom));
  });
});

describe('keys', () => {
  it('move the view towards their arrow and zoom by one level', () => {
    expect(stepOf('ArrowRight')).toEqual({ by: { x: -100, y: 0 }, zoom: 0 });
    expect(stepOf('ArrowUp')).toEqual({ by: { x: 0, y: 100 }, zoom: 0 });
    expect(stepOf('+')?.zoom).toBe(1);
    expect(stepOf('-')?.zoom).toBe(-1);
    expect(stepOf('a')).toBeUndefined();
  });
});
