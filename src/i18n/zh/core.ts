/** What every page says, in Simplified Chinese: part of the first load. */
export const core = {
  language: { tag: 'zh-CN', name: '中文' },

  shell: {
    skipToContent: '跳到正文',
    places: '主要去处',
    contents: '课程目录',
    course: '课程',
    review: '复习',
    jobAids: '工具箱',
    record: '我的',
    search: '搜索',
    settings: '设置',
    lookUp: '查资料',
    books: '参考资料',
    caseFile: '案情',
    glossary: '词表',
    laws: '法条',
    loading: '正在打开…',
    pageTitle: (page: string, course: string) => `${page} · ${course}`,
    memoryOnly: '这台设备现在存不住学习记录',
    memoryOnlyWhy: {
      refused:
        '浏览器不让这个网页存东西（多半是无痕模式或内置浏览器）。可以照常学，但关掉页面就没了。',
      full: '设备的存储空间满了。新的记录暂时只在内存里，腾出空间后会自动补存。',
      broken: '浏览器的存储打不开。可以照常学，但关掉页面就没了。',
    },
    recordUnopened: '学习记录没打开',
    recordUnopenedText: '多半是网络断了。课文照常能看；要做题、存进度，请再打开一次。记录没有丢。',
    exportNow: '先导出一份备份',
    brokenRows: (count: number) => `有 ${count} 条旧记录读不出来，已单独放着，没有删除；其余照常。`,
  },

  problem: {
    notFoundTitle: '这一页不在了',
    notFoundText: '链接可能旧了，或者这一课改了地址。你的记录都还在。',
    goHome: '回课程首页',
    goModule: '看模块目录',
    brokenTitle: '这一页没打开',
    brokenText: '多半是网络断了，或者课程刚刚更新。记录没有丢。',
    retry: '再打开一次',
    details: '给维护者看的信息',
  },
};
