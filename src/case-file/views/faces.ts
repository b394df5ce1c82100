import { featuresOf, type PortraitFeatures } from '@/ui/portrait-drawing';

/** How the people of the story look, by name. Each is told from all others at the size of a coin. */
export const faces: Readonly<Record<string, PortraitFeatures>> = {
  林一舟: { face: 'oval', hair: 'crop', glasses: 'none', age: 'young', clothes: 'shirt' },
  陈岚: { face: 'oval', hair: 'shortSwept', glasses: 'none', age: 'middle', clothes: 'jacket' },
  马德胜: {
    face: 'square',
    hair: 'receding',
    glasses: 'none',
    age: 'middle',
    clothes: 'shirt',
    beard: true,
  },
  韩立强: { face: 'round', hair: 'sidePart', glasses: 'none', age: 'young', clothes: 'suit' },
  方敏: { face: 'oval', hair: 'bob', glasses: 'round', age: 'young', clothes: 'knit' },
  贺建国: { face: 'round', hair: 'brush', glasses: 'none', age: 'middle', clothes: 'workwear' },
  苏珩: { face: 'long', hair: 'bun', glasses: 'square', age: 'young', clothes: 'jacket' },
  罗启明: { face: 'long', hair: 'sweptBack', glasses: 'round', age: 'middle', clothes: 'jacket' },
  赵卫东: { face: 'square', hair: 'sweptBack', glasses: 'none', age: 'senior', clothes: 'suit' },
  孙磊: {
    face: 'square',
    hair: 'crop',
    glasses: 'none',
    age: 'middle',
    clothes: 'workwear',
    beard: true,
  },
  钱慧: { face: 'oval', hair: 'perm', glasses: 'half', age: 'middle', clothes: 'blouse' },
  邱主任: { face: 'long', hair: 'grey', glasses: 'half', age: 'senior', clothes: 'shirt' },
  黄广川: { face: 'round', hair: 'bald', glasses: 'none', age: 'senior', clothes: 'jacket' },
  吴志勇: { face: 'long', hair: 'buzz', glasses: 'none', age: 'middle', clothes: 'workwear' },
  郑丽: { face: 'oval', hair: 'waves', glasses: 'square', age: 'middle', clothes: 'blouse' },
  许曼: { face: 'oval', hair: 'straight', glasses: 'none', age: 'young', clothes: 'jacket' },
  何俊: { face: 'oval', hair: 'curls', glasses: 'none', age: 'middle', clothes: 'knit' },
  梁洁: { face: 'round', hair: 'ponytail', glasses: 'none', age: 'young', clothes: 'shirt' },
  陆子昂: { face: 'long', hair: 'brush', glasses: 'square', age: 'young', clothes: 'knit' },
  金晶: { face: 'round', hair: 'pixie', glasses: 'none', age: 'young', clothes: 'workwear' },
  石磊: { face: 'square', hair: 'sidePart', glasses: 'square', age: 'middle', clothes: 'shirt' },
  小田: { face: 'oval', hair: 'fringe', glasses: 'round', age: 'young', clothes: 'knit' },
  魏国梁: {
    face: 'round',
    hair: 'buzz',
    glasses: 'none',
    age: 'senior',
    clothes: 'jacket',
    beard: true,
  },
};

/** How the story calls them when it does not use their names. */
const calledOtherwise: Readonly<Record<string, string>> = {
  老马: '马德胜',
  贺工: '贺建国',
  罗总: '罗启明',
  赵总: '赵卫东',
  孙工: '孙磊',
  钱科长: '钱慧',
  黄总: '黄广川',
  吴经理: '吴志勇',
  郑经理: '郑丽',
  许总: '许曼',
  何经理: '何俊',
  梁主管: '梁洁',
  陆总: '陆子昂',
  金总: '金晶',
  魏总: '魏国梁',
};

/** How somebody of that name looks. Whoever has not been drawn gets the features of a stranger. */
export function featuresOfName(name: string): PortraitFeatures {
  const known = Object.hasOwn(calledOtherwise, name) ? calledOtherwise[name] : name;
  return (known !== undefined && Object.hasOwn(faces, known) && faces[known]) || featuresOf(name);
}
