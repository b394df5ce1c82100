export const review = {
  title: '复习',
  intro: '做错的、蒙对的、情景里选亏了的，都会在你快忘的时候再问一次。',
  parts: { label: '这一页里', book: '错题本', days: '回访和考核', rules: '规则' },
  opening: '正在打开你的记录…',
  loading: '正在取题目…',

  today: {
    title: '今天',
    open: (when: string, number: number | null, all: number) =>
      number === null
        ? `${when} 开始的一次复习，${all} 题都答完了，还没看结果。`
        : `${when} 开始的一次复习，停在第 ${number} 题，共 ${all} 题。`,
    resume: '接着做',
    resumeEnd: '去看结果',
    counts: ({ items, interactions, decisions }: Counts) =>
      [
        ...(items > 0 ? [`${items} 道题`] : []),
        ...(interactions > 0 ? [`${interactions} 个课文练习`] : []),
        ...(decisions > 0 ? [`${decisions} 个情景里的决定`] : []),
      ].join('，'),
    due: (count: number, counts: string) => `今天要复习 ${count} 项：${counts}。`,
    dueStill: (done: number, count: number, counts: string) =>
      `今天做了 ${done} 项，还有 ${count} 项：${counts}。`,
    /** Two or more are waiting. */
    waiting: (count: number) => `到期的还有 ${count} 项，往后几天再排：一天最多 10 项。`,
    start: (count: number) => `开始复习（${count} 题）`,
    quick: '三分钟',
    quickWhy: ({ items, decisions }: Pick<Counts, 'items' | 'decisions'>) =>
      [
        ...(items > 0 ? [`${items} 道题`] : []),
        ...(decisions > 0 ? ['情景里的一个决定'] : []),
      ].join('，再加'),
    others: '今天还有这几项，单独做',
    redo: '去课文里重做',
    decide: '重新决定一次',
    full: '今天的 10 项做完了。剩下的排在后面几天，明天再来。',
    done: (count: number) => `今天的 ${count} 项做完了。`,
    none: '今天没有要复习的。',
    next: (day: string, count: number) => `下一次：${day}，${count} 项。`,
    checkIn: (day: number) => `第 ${day} 天回访到了`,
    checkInWhy:
      '一半问你错过、蒙对过的目标，两成问情景里选亏的目标，剩下的从学过的其他模块里混着抽。',
    checkInStart: (count: number) => `开始回访（${count} 题）`,
    checkInNothing: '这一次没有要问的：问过的目标都稳住了。',
  },

  empty: '错题本还是空的',
  emptyText: '做一次测验，答错的、没把握答对的会到这里来；课文练习没做全对的、情景里选亏了的也会。',
  emptyNew: (title: string) => `去做：${title}`,

  book: {
    title: '错题本',
    shelves: {
      learning: (count: number) => `在学 ${count}`,
      held: (count: number) => `已掌握 ${count}`,
      removed: (count: number) => `拿掉的 ${count}`,
    },
    shelf: '看哪一格',
    module: '模块',
    objective: '目标',
    kind: '来源',
    all: '全部',
    kinds: { item: '测验题', interaction: '课文练习', decision: '情景里的决定' },
    starred: '只看加星的',
    shown: (count: number) => `${count} 条`,
    nothing: {
      learning: '现在没有正在学的。',
      held: '这里还没有。答错以后，隔天答对两次，就会搬到这一格。',
      removed: '这里没有。你没有拿掉过哪一条。',
      filtered: '没有符合条件的。把上面的条件放宽一点。',
    },
    more: (count: number) => `再看 ${count} 条`,
    standings: {
      'sure-wrong': '有把握却错',
      wrong: '错',
      half: '没把握却对',
      right: '对',
    },
    /** A decision is not sure or unsure. */
    decided: { wrong: '选亏了', half: '还过得去', right: '选对了' },
    last: (date: string) => `${date} 答的`,
    right: (days: string) => `隔天答对 ${days} / 2 次`,
    next: (day: string) => `下次 ${day}`,
    nextToday: '今天问',
    heldByDays: '隔天答对过两次',
    heldByObjective: '目标已稳住',
    changed: '题目已更新',
    changedWhy: '题目改过，再答一次。',
    star: '加星',
    starIt: (title: string) => `加星：${title}`,
    remove: '拿掉',
    removeIt: (title: string) => `拿掉：${title}`,
    removed: (title: string) => `拿掉了：${title}。再答错才会回来。`,
    restore: '放回去',
    restoreIt: (title: string) => `放回去：${title}`,
    restored: '放回去了。',
    write: '记一笔',
    written: '记的一笔',
    noteLabel: '写给自己看的',
    look: '看解析',
    lookAt: (title: string) => `看解析：${title}`,
    lookBack: (section: string) => `回看：${section}`,
    redo: '去重做',
    redoIt: (title: string) => `去重做：${title}`,
    decide: '再决定一次',
    decideIt: (title: string) => `再决定一次：${title}`,
    steady: (count: number) => `已经稳住的目标（${count} 个）`,
  },
  note: {
    private: '只存在这台设备上，不上传。',
    saved: '✓ 已存在这台设备上',
    inMemory: '△ 暂时只在内存里，关掉页面就没了',
    saving: '正在存…',
    failed: '✕ 没存住，先别关页面',
  },

  days: {
    title: '回访和考核',
    intro: '学完以后第 1、7、30 天各问 8 题，第 90 天问 6 题，看还剩下多少。',
    start: '从哪天算起',
    startHint: '上课那天，或者学完那天。不填就从第一次做完测验那天算。',
    startFrom: (day: string) =>
      `现在从第一次做完测验那天算：${day}。想从上课那天算，就填上课那天。`,
    clearStart: '不用这个起点',
    startUnknown: '还没有起点。填一个日子，或者先做完一次测验。',
    checkIn: (day: number, count: number) => `第 ${day} 天，${count} 题`,
    states: { done: '✓ 做过了', due: '● 该做了', passed: '过了，不补', coming: '' },
    exam: '考核日期',
    examHint: '填了以后，考核那天以前到期的，会提前排到考核前一天为止，每天还是最多 10 项。',
    examOver: '这个日子已经过了。',
    examRoom: (count: number) =>
      `考核前排不下的还有 ${count} 项：一天 10 项，最要紧的先来。早点开始就排得下。`,
    clearExam: '清掉考核日期',
    calendar: '存进日历',
    calendarWhy:
      '下载一个 .ics 文件，用手机日历打开，到日子会提醒你。时间按你手机的钟，不经过任何服务器。',
    time: '几点提醒',
    times: { '09:00': '早上 9:00', '20:00': '晚上 20:00' },
    download: '下载日历文件',
    downloaded: '下载好了，用日历打开它。微信里打不开的话，换手机浏览器打开本课再下载。',
    downloadFailed: '没下载成：多半是网络断了，这一块还没存到设备上。联网打开一次再试。',
    nothing: '先填一个日子，才有东西可以提醒。',
  },

  calendar: {
    name: '高效回款 · 复习',
    checkIn: (day: number, count: number) => `回款课第 ${day} 天回访：${count} 题`,
    checkInText: (minutes: number) => `大约 ${minutes} 分钟，打开就做。错过这天也没关系，随时补。`,
    evening: '回款课：今晚复习三分钟',
    eveningText: '趁今天记得，把课上没把握的再过一遍。',
    exam: '明天考核：先看一遍错题本',
    examText: '“有把握却错”的先看。',
  },

  rules: {
    title: '规则',
    list: [
      '进来的：测验和摸底里答错的、没把握答对的；课文练习没做全对的；情景里选亏了、越了线的。',
      '什么时候再问：按你的对错、把握和用时，估出你还记得几成，掉到九成左右再问。算法是公开的 FSRS，不用你自己打分。答错的第二天就问，最长隔 90 天。',
      '一天最多 10 项。歇一个月回来也只有 10 项：“有把握却错”的先来，再按快忘的先后，剩下的往后排。',
      '搬走：答错那天再答对不算；以后在两个不同的日子答对，就搬到“已掌握”，不会删掉。没把握答对，算半次。',
      '一个目标从错的那次以后在三个不同的日子答对，就算稳住，它的题不再推。哪天又答错，就回来。',
      '题目改过，会标“题目已更新”，再问你一次；以前的成绩不变。题库里拿掉的题不再问，记录还在。',
      '自己拿掉的，再答错才会回来。',
    ],
    table: '一次作答怎么算',
    columns: { answer: '对错和把握', time: '用时', as: '算作' },
    rows: [
      { answer: '错，或者只对一部分', time: '不论', as: '忘了，明天再问' },
      { answer: '对，没把握', time: '不论', as: '难，间隔短' },
      { answer: '对，有把握', time: '3 分钟以上', as: '难，间隔短' },
      { answer: '对，有把握', time: '20 秒到 3 分钟', as: '记得，间隔照常' },
      { answer: '对，有把握', time: '不到 20 秒', as: '很熟，间隔长' },
    ],
    tableNote:
      '课文练习和情景不问把握：全对、选对算“记得”，情景里选“还过得去”的算“难”，别的算“忘了”。',
  },

  session: {
    checkIn: (day: number) => `第 ${day} 天回访`,
    unknown: '这一次复习不在这台设备的记录里',
    unknownText: '链接可能来自另一台设备，或者这一次已经收起来了。答过的题照样记着。',
    title: (right: number, all: number) => `${all} 题里对了 ${right} 题`,
    items: '逐题',
    to: {
      held: '搬到“已掌握”',
      removed: '你拿掉过，不再问',
      next: (day: string) => `下次 ${day}`,
      none: '没错过，不进错题本',
    },
    goOnDecision: '再做一个情景里的决定',
    goOnItems: (count: number) => `今天还有 ${count} 题`,
    back: '回到复习',
  },

  decision: {
    name: '情景里的一个决定',
    gone: '这一步现在单独问不了',
    goneText:
      '情景后来改过，或者那一次的记录不在这台设备上。从头走一次这个情景，选好了它就会离开错题本。',
    toScenario: '去走这个情景',
    back: '回到复习',
  },
};

type Counts = {
  readonly items: number;
  readonly interactions: number;
  readonly decisions: number;
};
