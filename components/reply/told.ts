/** A line about what just happened, with a way back. */
export interface Told {
  text: string;
  undo?: () => unknown;
}

export type Tell = (told: Told | null) => void;
