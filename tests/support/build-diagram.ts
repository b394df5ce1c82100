import type { Diagram, DiagramOf } from '@/course/schema/diagram';

type Examples = { readonly [Kind in Diagram['kind']]: DiagramOf<Kind> };

const named = (id: string) => ({ id, title: '一张图', description: '图上说的是这些。' });

/** One small diagram of each kind. */
const EXAMPLES: Examples = {
  grid: {
    ...named('grid'),
    kind: 'grid',
    across: { label: '能力', low: '没钱', high: '有钱' },
    up: { label: '意愿', low: '不愿', high: '愿意' },
    cells: [
      { across: 'low', up: 'high', title: '愿意缺钱', text: '谈排期。' },
      { across: 'high', up: 'high', title: '愿意有钱', text: '帮他走流程。' },
      { across: 'low', up: 'low', title: '不愿没钱', text: '快进法律程序。' },
      { across: 'high', up: 'low', title: '有钱不急', text: '谈条件。' },
    ],
  },
  chain: {
    ...named('chain'),
    kind: 'chain',
    steps: [
      { title: '双签', who: '孙磊', when: '10-16（周四）' },
      { title: '开票', text: '照终验单写。' },
      { title: '付款', who: '钱慧' },
    ],
  },
  ladder: {
    ...named('ladder'),
    kind: 'ladder',
    steps: [
      { title: '停供', when: '11-17', needs: '书面催告过', approves: '陈岚', back: '付清就恢复' },
      { title: '停服务', needs: '通知期到' },
      { title: '移交法务', approves: '罗总' },
    ],
  },
  bars: {
    ...named('bars'),
    kind: 'bars',
    unit: '万元',
    bars: [
      { label: '已收', value: 60, look: 'received' },
      { label: '广川旧账', value: 34.8, note: '125 天', look: 'overdue' },
      { label: '未到期', value: 12, look: 'plain' },
    ],
  },
};

/** A diagram of a kind: `buildDiagram('grid', { title: '…' })`. */
export function buildDiagram<Kind extends Diagram['kind']>(
  kind: Kind,
  overrides: Partial<Examples[Kind]> = {},
): Examples[Kind] {
  return { ...structuredClone(EXAMPLES[kind]), ...overrides };
}
