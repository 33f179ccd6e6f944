import type { Catalogue } from '../../message';
import type { presenter as english } from '../en/presenter';

export const presenter = {
  'present.start': '演示',
  'present.tools': '演示',
  'present.full screen': '全屏',
  'present.speaker': '演讲者窗口',
  'present.notes': '备注',
  'present.no notes': '此步骤没有备注。',
  'present.later': '全班都能看到这里：备注可能透露答案，显示答案时才出现。演讲者窗口中现在就有。',
  'present.black': '黑屏',
  'present.leave': '退出',
  'present.covered': '恢复显示',
  'present.refused': '浏览器没有打开第二个窗口。备注显示在这里，按N隐藏。',
  'present.upcoming': '下一步：{title}',
  'present.answer': '答案',
  'present.last': '这是最后一步。',
  'present.time': '时间',
  'present.since': '从第一步开始',
} as const satisfies Catalogue<keyof typeof english>;
