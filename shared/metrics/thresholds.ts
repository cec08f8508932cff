/** Under so many answers nothing is said from a number. */
export const TOO_FEW = 10;

/** Above this share of numbers off the scale the scale itself is in doubt. */
export const MOST_STRAYS = 0.05;
