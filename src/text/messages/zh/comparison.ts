import type { Catalogue } from '../../message';
import type { comparison as english } from '../en/comparison';

/** Words of the switch for documented years and of the comparison of two years, on the map and beside the slider. */
export const comparison = {
  'comparison.documented only': '只看有记载的年份',
  'comparison.previous': '上一个有记载的年份',
  'comparison.next': '下一个有记载的年份',
  'comparison.with': '对比年份',
  'comparison.none': '对比年份…',
  'comparison.handle': '对比的年份',
  'comparison.all': '全部差异',
  'comparison.about': '约{change}',
  'comparison.at least': '至少{change}',
  'comparison.range': '{low}至{high}',
  'comparison.percent': '{percent}%',
  'comparison.with share': '{change}，{percent}',
  'comparison.part': '{part}：{change}',
  'comparison.since': '较{year}年{change}',
  'comparison.by': '到{year}年{change}',
  'comparison.aside': '{value}（{words}）',
  'comparison.not documented': '{year}年无记载',
  'comparison.another scope': '{year}年统计范围不同',
  'comparison.part of a year': '{year}年仅有部分时段',
  'comparison.counted differently': '{year}年统计口径不同',
  'comparison.volume': '{year}年货量无记载',
  'comparison.bounds overlap': '与{year}年无法区分',
  'comparison.signs': '+ 新增，− 终止',
} as const satisfies Catalogue<keyof typeof english>;
