/** What a new role-play is made from. */
export type ScenarioPlace = {
  readonly id: string;
  readonly module: string;
  /** An objective of the module, to be replaced by those that the choices show. */
  readonly objective: string;
};

/** A small role-play that can be walked from start to end; all that is said in it is still to be written. */
export function scenarioSkeleton({ id, module, objective }: ScenarioPlace): string {
  return `# yaml-language-server: $schema=../../../docs/schemas/scenario.schema.json
# Write the best way first, then the mistakes, then lead them back together. 10 to 18 scenes in the end.
id: ${id}
format: 1
title: 【待写：四到八个字的名字】
module: ${module}
# chat, call or meeting; a scene may have its own
staging: meeting
goal: 【待写：这一趟要办成的事，一句话】
summary: 【待写：列表里看到的一两句，让人想走一趟】
minutes: 6
classMinutes: 12
brief:
  - 【待写：你是谁，对面是谁，欠多少，逾期到哪天】
  - 【待写：你能定什么，不能定什么】

cast:
  nar: {name: 旁白}
  ke: {name: 【待写：对方的姓名】, role: 【待写：对方的职务】, moods: [平静, 不满, 缓和]}

# Only "do" changes them. The first three are always on the screen.
meters:
  trust: {label: 信任, start: 50, min: 0, max: 100}
  risk: {label: 风险, start: 50, min: 0, max: 100, lowerIsBetter: true}

skills: {diag: 探因, close: 落实}
bands: [85, 70, 50]

start: d1
nodes:
  d1:
    stage: 【待写：这一段叫什么】
    lines:
      - ke.平静: 【待写：对方先说的一句，一口气说得完】
    ask: 【待写：这一步问学员什么】
    hint: 【待写：教练会问的一句，不说答案】
    choices:
      a:
        say: 【待写：听着有理、其实吃亏的一句】
        why: 【待写：它为什么诱人，对这位客户会怎样】
        better: 【待写：换成哪一句】
        rate: poor
        # The objectives that this choice shows.
        objectives: [${objective}]
        do: {trust: -5, risk: +4}
        react:
          - ke.不满: 【待写：对方听完怎么接】
        to: d2
      b:
        say: 【待写：先问清楚、再往下谈的一句】
        why: 【待写：它好在哪里】
        rate: good
        objectives: [${objective}]
        do: {trust: +5, risk: -4}
        score: {diag: 3}
        react:
          - ke.缓和: 【待写：对方听完怎么接】
        to: d2
      c:
        say: 【待写：方向对了、还差半步的一句】
        why: 【待写：差的半步是什么】
        better: 【待写：换成哪一句】
        rate: fair
        objectives: [${objective}]
        score: {diag: 1}
        react:
          - ke.平静: 【待写：对方听完怎么接】
        to: d2
  d2:
    stage: 【待写：这一段叫什么，收尾】
    enter:
      # What was done earlier comes back here.
      - {when: took(d1.a), since: d1, do: {trust: -5}, line: {ke.不满: 【待写：前面那句留下的后果】}}
    lines:
      - ke.平静: 【待写：对方的一句，逼你落实】
    ask: 【待写：这一步问学员什么，收尾】
    choices:
      a:
        say: 【待写：口头说定、没有凭据的一句】
        why: 【待写：差的半步是什么】
        better: 【待写：换成哪一句】
        rate: fair
        objectives: [${objective}]
        score: {close: 1}
        to: settle
      b:
        say: 【待写：拿过头的话压对方的那一句】
        why: 【待写：它越了哪条线，后果是什么】
        better: 【待写：换成哪一句】
        rate: over
        objectives: [${objective}]
        do: {trust: -15, risk: +15}
        score: {close: -1}
        to: settle
      c:
        say: 【待写：金额、日子、凭据都有的一句】
        why: 【待写：它好在哪里】
        rate: good
        objectives: [${objective}]
        do: {trust: +5, risk: -5}
        score: {close: 3}
        to: settle
  settle:
    route:
      - {when: crossed, to: e3}
      - {when: process >= 55, to: e1}
      - {to: e2}
  e1: {ending: A, outcome: 100, title: 【待写：最好的结局叫什么】, text: 【待写：拿到了什么，哪天到账】}
  e2: {ending: C, outcome: 40, title: 【待写：差一截的结局叫什么】, text: 【待写：少了什么，接下来怎样】}
  e3: {ending: D, outcome: 0, fails: true, title: 【待写：越线的结局叫什么】, text: 【待写：后果落在谁头上】}

# Every rule that matches is said in the debrief.
debrief:
  - {id: asked-first, when: took(d1.b), skill: diag, say: 【待写：做对了什么】}
  - {id: no-paper, when: took(d2.a), skill: close, say: 【待写：漏了什么，下次怎么补】}
questions:
  - 【待写：走完以后问学员的一个问题】
`;
}
