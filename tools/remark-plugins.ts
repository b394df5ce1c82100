import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { remarkParagraphs } from './remark-paragraphs.ts';

/**
 * How a lesson is read, the same in the build and in the content check. Without the two CJK
 * plugins `**` beside Chinese punctuation stays literal.
 */
export const remarkPlugins = [
  remarkFrontmatter,
  remarkGfm,
  remarkCjkFriendly,
  remarkCjkFriendlyGfmStrikethrough,
  remarkParagraphs,
];
