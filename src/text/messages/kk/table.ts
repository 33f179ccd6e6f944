import type { Catalogue } from '../../message';
import type { table as english } from '../en/table';

/** Жинақтау кезінде бетке жазылатын көрсеткіштер кестесінің сөздері. */
export const table = {
  'table.title': 'Көрсеткіштер, жылма-жыл',
  'table.all figures': 'Барлық көрсеткіш, жылма-жыл, дереккөздерімен',
  'table.shown': 'Мұнда скрипттер өшірілген. {year} ж.: {lead}.',
  'table.whole page': 'Бүкіл бет',
  'table.to map': 'Картаға',
  'table.caption':
    'Әр мән дереккөзде айтылғандай берілген, ең соңғы жыл бірінші тұр. Кішкентай сандар кесте астындағы дереккөздерге апарады.',
  'table.year': 'Жыл',
  'table.marks': 'Белгілер нені білдіреді',
  'table.source before': 'дереккөз ',
  'table.also stated': 'тағы айтылған: ',
  'table.formula': '= {arithmetic}',
  'table.break': '{from} жылғыдан басқаша есептелген',
  'table.sources': 'Кестенің дереккөздері',
  'table.no address': 'мекенжайы белгісіз',
  'table.absent.no series': 'бірде-бір толық жыл құжатталмаған',
  'table.absent.before first': '{to} жылға дейін құжатталмаған',
  'table.absent.after last': '{from} жылдан кейін құжатталмаған',
  'table.absent.long gap': '{from} және {to} жылдар аралығында құжатталмаған',
  'table.absent.break of basis':
    'құжатталмаған; есептеу тәсілі {from} және {to} жылдар аралығында өзгерген',
  'table.absent.part is higher':
    'құжатталмаған; {from} және {to} жылдар арасында сызық жоқ, себебі жылдың бір бөлігі жоғары',
  'table.absent.not joined': 'құжатталмаған; жекелеген жылдардың қарқыны сызықпен жалғанбайды',
  'table.absent.documented only': 'құжатталмаған; тек дерегі бар жылдар көрсетілген',
} as const satisfies Catalogue<keyof typeof english>;
