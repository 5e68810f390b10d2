import type { Post } from '../posts/post';

/** Everything an adapter reads on a page, for the desk's health line and `npm run doctor`. */
export interface PageReading {
  own: string | null;
  composers: number;
  posts: Post[];
  health: { posts: number; missing: Record<string, number>; probe: number; broken: boolean };
}
