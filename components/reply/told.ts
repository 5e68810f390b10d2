/** A line about what just happened, with a way back. */
export interface Told {
  text: string;
  undo?: () => void | Promise<unknown>;
}

export type Tell = (told: Told | null) => void;
