import type { Messages } from '../../message';

/** Слова слоёв; английские стоят в папках `scene/layers/`. */
export const layers = {
  'layer.flows.name': 'Измеренные потоки',
  'layer.flows.rail': 'Ж/д, со счётом',
  'layer.flows.road': 'Авто, со счётом',
  'layer.flows.trade': 'Дуга',
  'layer.flows.split': 'Разделение неизвестно',
  'layer.flows.split here': 'штриховка: доли не документированы',
  'layer.flows.unit': '{count} {unit} = {marker}',
  'layer.flows.marker.rail': 'штрих',
  'layer.flows.marker.road': 'шеврон',
  'layer.flows.marker.trade': 'точка',
  'layer.rail.name': 'Железные дороги',
  'layer.rail.note': 'без счёта',
  'layer.road.name': 'Автодороги',
  'layer.road.note': 'без счёта',
  'layer.air.name': 'Авиация',
  'layer.air.note': 'тонны неизвестны',
  'layer.ports.name': 'Пункты пропуска, грузы',
  'layer.ports.circle': 'Круг',
  'layer.ports.note': '{indicator}, по площади',
  'layer.areas.name': 'Зона свободной торговли',
  'layer.areas.note': 'известен лишь размер',
  'layer.partners.name': 'Страны-партнёры',
  'layer.partners.note': 'оттенок — торговля',
} as const satisfies Messages;
