/** Said once a module: its seal is pressed. */
export const sealMoment = {
  pressed: (title: string) => `${title}：已盖印`,
  title: (module: string) => `${module}，这一页盖印了`,
  text: '课文学完了，测验过了，情景走通了。印只盖一次；测验和情景随时可以再做。',
  look: '看这一页',
  close: '接着学',
};
