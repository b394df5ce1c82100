/** What questions say in other systems, in Simplified Chinese. Only the export needs it. */
export const exportedQuiz = {
  said: (by: string, text: string) => `${by}：“${text}”`,
  statement: (text: string) => `判断：${text}`,
  judged: (verdict: string, reason: string) => `${verdict}：${reason}`,
  group: (label: string, note: string) => `${label}：${note}`,
  unit: (unit: string) => `单位：${unit}`,
  paper: (title: string) => `【${title}】`,
  field: (label: string, value: string) => `${label}：${value}`,
  clause: (number: number, text: string) => `${number}. ${text}`,
  line: (number: number, text: string) => `第 ${number} 行：${text}`,
  message: (from: string, text: string) => `${from}：${text}`,
  placed: (prompt: string, target: string, feedback: string) =>
    `${prompt} → ${target}：${feedback}`,
  rightOrder: (steps: readonly string[]) => `顺序：${steps.join(' → ')}`,
  dated: (step: string, on: string) => `${step}（${on}）`,
  slip: (step: string, before: string, feedback: string) =>
    `把“${step}”放到“${before}”前面：${feedback}`,
  part: (number: number, all: number) => `${number}/${all}`,
};
