import type { Catalogue } from '../../message';
import type { comparison as english } from '../en/comparison';

/** Words of the switch for documented years and of the comparison of two years, on the map and beside the slider. */
export const comparison = {
  'comparison.documented only': 'پەقەت مەلۇماتى بار يىللار',
  'comparison.previous': 'ئالدىنقى مەلۇماتى بار يىل',
  'comparison.next': 'كېيىنكى مەلۇماتى بار يىل',
  'comparison.with': 'سېلىشتۇر',
  'comparison.none': 'سېلىشتۇر …',
  'comparison.handle': 'سېلىشتۇرۇلىدىغان يىل',
  'comparison.all': 'بارلىق پەرقلەر',
  'comparison.about': 'تەخمىنەن {change}',
  'comparison.at least': 'ئاز دېگەندە {change}',
  'comparison.range': '{low} — {high}',
  'comparison.percent': '{percent}%',
  'comparison.with share': '{change}، {percent}',
  'comparison.part': '{part}: {change}',
  'comparison.since': '{change}، {year}-يىلدىن بۇيان',
  'comparison.by': '{change}، {year}-يىلغا كەلگەندە',
  'comparison.aside': '{value} ({words})',
  'comparison.not documented': '{year}-يىل خاتىرىلەنمىگەن',
  'comparison.another scope': '{year}-يىلى باشقا دائىرىدە',
  'comparison.part of a year': '{year}-يىلنىڭ پەقەت بىر قىسمى',
  'comparison.counted differently': '{year}-يىلى باشقىچە ھېسابلانغان',
  'comparison.volume': '{year}-يىلدىكى مىقدار خاتىرىلەنمىگەن',
  'comparison.bounds overlap': '{year}-يىلدىن پەرقلەندۈرگىلى بولمايدۇ',
  'comparison.signs': '+ يېڭى، − ئاخىرلاشقان',
} as const satisfies Catalogue<keyof typeof english>;
