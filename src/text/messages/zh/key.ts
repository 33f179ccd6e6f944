import type { Catalogue } from '../../message';
import type { key as english } from '../en/key';

/** 图例文字；图例同时是图层开关。 */
export const key = {
  'key.tap': '图例：点击一行可显示或隐藏',
  'key.what': '图上是什么？',
  'key.more': '更多图例说明',
  'key.known': '记载程度',
  'key.markers': '一年的运量在{seconds}秒内通过。',
  'key.service marker': '稀疏的空心标记：运行有记载，运量无记载。',
  'key.lanes': '标记分两路相向而行：数字为两个方向合计，各占多少无记载。',
  'key.taper': '色带在统计地点最宽，随距离变细。',
  'key.ports': '口岸无色：当年无记载。带斜线：口岸不运行。',
  'key.leader': '细线：从口岸指向其数字。',
  'key.shades': '{symbol}：低于{first} · 自{breaks}',
  'key.areas': '各片区只公布了面积：此处为符号，放大至6级后为等面积的圆，绝不是边界。',
  'key.group shade': '斜线：仅知该组国家的合计。',
} as const satisfies Catalogue<keyof typeof english>;
