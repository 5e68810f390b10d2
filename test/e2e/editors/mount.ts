/** Mounts one real editor into `box`, as a site would, and gives back how to read its own model. */
export type Mount = (box: HTMLElement) => () => string;
