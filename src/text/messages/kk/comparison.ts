import type { Catalogue } from '../../message';
import type { comparison as english } from '../en/comparison';

/** Дерегі бар жылдар қосқышының және екі жылды салыстырудың сөздері, картада және сырғытпа жанында. */
export const comparison = {
  'comparison.documented only': 'Тек дерегі бар жылдар',
  'comparison.previous': 'Дерегі бар алдыңғы жылға оралу',
  'comparison.next': 'Дерегі бар келесі жылға өту',
  'comparison.with': 'Салыстыру',
  'comparison.none': 'Салыстыру …',
  'comparison.handle': 'Салыстырылатын жыл',
  'comparison.all': 'Барлық айырмашылықтар',
  'comparison.about': 'шамамен {change}',
  'comparison.at least': 'кемінде {change}',
  'comparison.range': '{low} … {high}',
  'comparison.percent': '{percent}%',
  'comparison.with share': '{change}, {percent}',
  'comparison.part': '{part}: {change}',
  'comparison.since': '{change}, {year} жылдан бері',
  'comparison.by': '{change}, {year} жылға қарай',
  'comparison.aside': '{value} ({words})',
  'comparison.not documented': '{year} жыл құжатталмаған',
  'comparison.another scope': '{year} жылы басқа ауқымда',
  'comparison.part of a year': '{year} жылдың бір бөлігі ғана',
  'comparison.counted differently': '{year} жылы басқаша есептелген',
  'comparison.volume': '{year} жылғы көлем құжатталмаған',
  'comparison.bounds overlap': '{year} жылдан ажыратылмайды',
  'comparison.signs': '+ жаңа, − аяқталған',
} as const satisfies Catalogue<keyof typeof english>;
