/** A drawing of boxes, lines and words, before it is written as SVG. */
export interface Picture {
  /** Name of its file where it stands alone, without the ending. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in full, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** What a shape stands for; the style sheet gives it its colors. */
type Role = 'box' | 'soft-box' | 'line' | 'gate' | 'walk' | 'run' | 'speed' | 'ground';

/** One shape; places and sizes in units of the picture. */
export type Shape =
  | { readonly kind: 'box'; readonly role: Role; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly round?: number }
  | { readonly kind: 'line'; readonly role: Role; readonly points: readonly (readonly [number, number])[] }
  | { readonly kind: 'words'; readonly text: string; readonly x: number; readonly y: number; readonly style: 'name' | 'detail'; readonly align?: 'middle' | 'end' };
