import type { Catalogue } from '../../message';
import type { table as english } from '../en/table';

/** 数字表的词句；数字表由构建程序写入页面，页面脚本用不到它们。 */
export const table = {
  'table.title': '逐年数字表',
  'table.all figures': '逐年全部数字及其来源',
  'table.shown': '此处不运行脚本。{year}年：{lead}。',
  'table.whole page': '完整页面',
  'table.to map': '前往地图',
  'table.caption': '各数值均按来源的措辞列出，最近的年份在前。小号数字指向表下的来源。',
  'table.year': '年份',
  'table.marks': '符号说明',
  'table.source before': '来源',
  'table.also stated': '另有记载：',
  'table.formula': '= {arithmetic}',
  'table.break': '统计口径与{from}年不同',
  'table.sources': '本表来源',
  'table.no address': '网址不详',
  'table.absent.no series': '无记载：没有任何全年数字',
  'table.absent.before first': '{to}年以前无记载',
  'table.absent.after last': '{from}年以后无记载',
  'table.absent.long gap': '{from}年至{to}年之间无记载',
  'table.absent.break of basis': '无记载；{from}年至{to}年之间统计口径改变',
  'table.absent.part is higher': '无记载；{from}年至{to}年之间某年的部分数字已高于直线，故不作连线',
  'table.absent.not joined': '无记载；单年增长率之间不作连线',
  'table.absent.documented only': '无记载；只显示有记载的年份',
} as const satisfies Catalogue<keyof typeof english>;
