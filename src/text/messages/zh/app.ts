import type { Catalogue } from '../../message';
import type { app as english } from '../en/app';

/** 页面本身的文字：页眉、地图框、面板。 */
export const app = {
  'app.map': '地图：{title}',
  'app.map keys':
    '方向键在标记之间移动，Page Down 和 Page Up 按表格的次序逐一经过。Enter 打开，Esc 返回。Shift 加方向键移动地图，+ 和 − 缩放。',
  'app.skip to table': '转到表格',
  'app.skip to record': '跳到年份',
  'app.menu': '菜单',
  'app.language': '语言',
  'app.theme': '外观',
  'app.theme.auto': '自动',
  'app.theme.light': '浅色',
  'app.theme.dark': '深色',
  'app.table': '表格',
  'app.sources': '来源',
  'app.lessons': '课程',
  'app.lesson invites': '{title}（{count}步）',
  'app.share': '分享',
  'app.gesture.wheel': '按住 Ctrl 并滚动滚轮可缩放地图',
  'app.gesture.wheel on Mac': '按住 ⌘ 并滚动可缩放地图',
  'app.gesture.touch': '用两指移动地图',
  'app.key': '图层与图例',
  'app.zoom in': '放大',
  'app.zoom out': '缩小',
  'app.whole map': '显示全图',
  'app.schematic': '线路为示意。有争议的边界以虚线表示；本图不持立场。',
  'app.no map': '此处显示静态地图：{reason}。',
  'app.no map.missing': 'WebGL 2 不可用',
  'app.no map.lost': '浏览器中断了绘图',
  'app.no map.untrue': '设备绘制的内容与要求不符',
  'app.no map.slow': '设备绘制动态地图速度过低',
  'app.try again': '重试动态地图',
  'app.still': '以静态图片代替动态地图',
  'app.region': '全区概况',
} as const satisfies Catalogue<keyof typeof english>;
