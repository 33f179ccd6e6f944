import type { Catalogue } from '../../message';
import type { comparison as english } from '../en/comparison';

/** Words of the switch for documented years and of the comparison of two years, on the map and beside the slider. */
export const comparison = {
  'comparison.documented only': 'Без интерполяции',
  'comparison.previous': 'К предыдущему документированному году',
  'comparison.next': 'К следующему документированному году',
  'comparison.with': 'Сравнить с',
  'comparison.none': 'Сравнить с…',
  'comparison.handle': 'Год для сравнения',
  'comparison.all': 'Все различия',
  'comparison.about': 'около {change}',
  'comparison.at least': 'не менее {change}',
  'comparison.range': 'от {low} до {high}',
  'comparison.percent': '{percent}%',
  'comparison.with share': '{change}, {percent}',
  'comparison.part': '{part}: {change}',
  'comparison.since': '{change} с {year}',
  'comparison.by': '{change} к {year}',
  'comparison.aside': '{value} ({words})',
  'comparison.not documented': 'за {year} год данных нет',
  'comparison.another scope': 'за {year} год охват иной',
  'comparison.part of a year': 'за {year} год лишь часть',
  'comparison.counted differently': 'в {year} году считали иначе',
  'comparison.volume': 'объём за {year} год неизвестен',
  'comparison.bounds overlap': 'неотличимо от {year} года',
  'comparison.signs': '+ новое, − прекращено',
} as const satisfies Catalogue<keyof typeof english>;
