import type { Catalogue } from '../../message';
import type { parts as english } from '../en/parts';

/** 页面各部分尚未到达时的文字：搜索框、标题、等待与失败。 */
export const parts = {
  'part.waiting': '正在加载……',
  'part.failed': '页面的这一部分未能加载。',
  'part.retry': '重试',
  'panel.close': '关闭',
  'sources.title': '来源与数据',
  'search.label': '搜索地点、国家和数字',
  'search.placeholder': '查找口岸、城市或国家',
  'search.results': '搜索结果',
  'search.nothing': '没有找到此名称。',
  'search.count': { other: '{count}个结果' },
} as const satisfies Catalogue<keyof typeof english>;
