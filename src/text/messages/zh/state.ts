import type { Catalogue } from '../../message';
import type { state as english } from '../en/state';

/** 数字的状态、缺失的原因、来源的措辞。 */
export const state = {
  'state.reported': '有报道',
  'state.derived': '推算',
  'state.interpolated': '插值',
  'state.absent': '无记载',
  'state.part': '非全年',
  'state.expected': '预计',
  'state.conflict': '来源不一致',
  'state.fault': '来源自身有误',
  'state.service': '有运行记载，运量无记载',
  'state.planned': '规划中',
  'state.reference': '无货运记载的线路',
  'absence.no series': '没有来源给出任何全年数字。',
  'absence.before first': '最早有记载的年份是{to}年。',
  'absence.after last': '最后有记载的年份是{from}年。',
  'absence.long gap': '{from}年至{to}年之间无记载；间隔过长，不作连线。',
  'absence.break of basis': '{from}年至{to}年之间统计口径改变，不作连线。',
  'state.computed from': '据{publisher}推算',
  'absence.part is higher': '{from}年至{to}年之间某年的部分数字已高于直线，故不作连线。',
  'absence.not joined': '增长率只属于某一年；{from}年与{to}年之间不作连线。',
  'qualifier.exact': '{value}',
  'qualifier.about': '约{value}',
  'qualifier.over': '超过{value}',
  'qualifier.nearly': '近{value}',
  'qualifier.up to': '至多{value}',
  'state.expected.value': '预计{value}',
  'absence.documented only': '只显示有记载的年份；{from}年与{to}年之间的连线已关闭。',
} as const satisfies Catalogue<keyof typeof english>;
