import type { Messages } from '../../message';

/** 各图层的文字；英文在 `scene/layers/`。 */
export const layers = {
  'layer.flows.name': '有数字的货流',
  'layer.flows.rail': '铁路（有数字）',
  'layer.flows.road': '公路（有数字）',
  'layer.flows.trade': '弧线',
  'layer.flows.split': '分流无记载',
  'layer.flows.split here': '斜线：各路数字无记载',
  'layer.flows.unit': '{count}{unit}＝一个{marker}',
  'layer.flows.marker.rail': '标记',
  'layer.flows.marker.road': '标记',
  'layer.flows.marker.trade': '标记',
  'layer.rail.name': '铁路',
  'layer.rail.note': '无数字',
  'layer.road.name': '公路',
  'layer.road.note': '无数字',
  'layer.air.name': '航空',
  'layer.air.note': '吨位不详',
  'layer.ports.name': '口岸与货运量',
  'layer.ports.circle': '圆',
  'layer.ports.note': '{indicator}，按面积',
  'layer.areas.name': '自贸试验区片区',
  'layer.areas.note': '仅知面积',
  'layer.partners.name': '贸易伙伴',
  'layer.partners.note': '按贸易额',
} as const satisfies Messages;
