import type { Messages } from '../../message';

/** 图例文字；图例同时是图层开关。 */
export const key = {
  'key.title': '图层与图例',
  'key.layer.rail': '铁路',
  'key.layer.road': '公路',
  'key.layer.air': '航空',
  'key.layer.areas': '自贸试验区片区',
  'key.layer.ports': '口岸与货运量',
  'key.layer.partners': '贸易伙伴',
  'key.layer.flows': '有数字的货流',
  'key.note.rail': '线路与口岸',
  'key.note.road': '线路与口岸',
  'key.note.air': '航线，无吨位',
  'key.note.areas': '仅面积，无边界',
  'key.note.ports': '圆：当年货运量',
  'key.note.partners': '深浅：当年贸易额',
  'key.note.flows': '宽度：当年运量',
  'key.known': '记载程度',
  'key.markers': '一个标记＝每年{count}{unit}。一年的运量在{seconds}秒内通过。',
  'key.service marker': '稀疏的空心标记：运行有记载，运量无记载。',
  'key.lanes': '双车道：两个方向合计；各自数字无记载。',
  'key.taper': '色带在统计地点最宽，随距离变细。',
  'key.shades': '{symbol}：低于{first} · 自{breaks}',
  'key.group shade': '斜线：仅知该组国家的合计。',
  'key.circles': '圆面积：{indicator}',
  'key.marker unit': '{count} {unit}',
} as const satisfies Messages;
