/**
 * Length of a Chinese text in 字: every Han character counts one, and so does every run of Latin
 * letters or digits with what joins it (`348,000`, `2025-11-20`). Punctuation counts nothing.
 */
export function characterCount(text: string): number {
  return (
    text.match(/\p{Script=Han}|[\p{Script=Latin}\d]+(?:[.,:/%-]+[\p{Script=Latin}\d]+)*/gu)
      ?.length ?? 0
  );
}
