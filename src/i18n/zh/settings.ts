export const settings = {
  title: '设置',
  theme: '颜色',
  themes: { system: '跟随系统', light: '纸', dark: '夜' },
  type: '字号',
  types: { standard: '标准', large: '大', larger: '更大' },
  motion: '动效',
  motions: { system: '跟随系统', reduced: '少动', full: '照常' },
  guided: '情景里的教练',
  guidedOptions: { true: '每步之后讲为什么', false: '走完再讲' },
  kept: '选了就生效，存在这台设备上。',
};
