/** What a new lesson is made from. What is not said by its texts is taken from its neighbours. */
export type LessonPlace = {
  readonly id: string;
  readonly objective: string;
  readonly after: string | undefined;
  readonly company: string;
  /** First and last day of the story that the neighbour plays on. */
  readonly days: readonly [from: string, to: string];
  readonly jobAid: string;
};

/** A lesson with all its parts, in their order. */
export function lessonSkeleton(place: LessonPlace): string {
  const { id, objective, after, company, days, jobAid } = place;
  return `---
id: ${id}
title: 【待写：题目，说清学完会什么】
summary: 【待写：一句话，让人想点开】
# By its length; the check works it out.
minutes: 3
# What the lesson teaches.
objectives:
  - ${objective}
${after === undefined ? '' : `after:\n  - ${after}\n`}story:
  companies:
    - ${company}
  from: ${days[0]}
  to: ${days[1]}
takeaways:
  - 【待写：带走的第一句】
  - 【待写：带走的第二句】
  - 【待写：带走的第三句】
# The form that the lesson hands out.
jobAid: ${jobAid}
---

<Hook>

【待写：一件真出过的事，有金额、有日子，一百二十个字以内】

</Hook>

<Interaction id="${id}-guess" />

<Section id="first-idea" title="【待写：第一个要点】">

【待写：讲清这一点，用这家客户的人、单据和日子说话，不超过一百一十个字就要有图、有表或有事做】

</Section>

<Section id="second-idea" title="【待写：第二个要点】">

【待写：讲清这一点，接着上一段的人和事往下说】

</Section>

<WorkedExample id="example" title="【待写：算一遍】">

【待写：把案情里的数带进去，一步一步做给人看】

</WorkedExample>

<Interaction id="${id}-sort" />

<Interaction id="${id}-your-own" />

<Takeaways />

<JobAidLink />
`;
}

/** What the learner does in it: a guess, something to sort, and the learner's own customer. */
export function interactionsSkeleton({ id }: LessonPlace): string {
  return `# yaml-language-server: $schema=../../../docs/schemas/interactions.schema.json
interactions:
  - id: ${id}-guess
    type: guess
    title: 先猜一下
    instruction: 凭直觉点一个，不计分。
    question: 【待写：讲之前先问的一句，答案在后面的课文里】
    options:
      - id: first
        text: 【待写：很多人会选的一个】
        response: 【待写：为什么会这么想，差在哪里】
      - id: second
        text: 【待写：成立的那一个】
        response: 【待写：它为什么成立】
    key: second

  - id: ${id}-sort
    type: sort
    title: 【待写：分什么】
    instruction: 一张一张放进它该在的一格。
    groups:
      - id: one
        label: 【待写：第一格】
      - id: other
        label: 【待写：第二格】
    cards:
      - id: card-1
        text: 【待写：第一张卡】
        group: one
        reason: 【待写：为什么在这一格】
      - id: card-2
        text: 【待写：第二张卡】
        group: other
        reason: 【待写：为什么在这一格】
      - id: card-3
        text: 【待写：第三张卡】
        group: one
        reason: 【待写：为什么在这一格】

  - id: ${id}-your-own
    type: transfer
    title: 你那笔款呢
    instruction: 只存在你的设备上。
    fields:
      - id: mine
        label: 【待写：请学员为自己的客户写下什么】
`;
}
