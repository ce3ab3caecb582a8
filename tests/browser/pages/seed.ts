/**
 * Put in front of every bundle: makes Math.random repeat itself from load to
 * load. Draft.js and React write random ids into the DOM; with this, two loads
 * of a page in which the same text is typed give the same bytes, so that the
 * tests compare the editor as it is instead of a cleaned-up copy. Content
 * scripts have a Math.random of their own and cannot disturb this one.
 */
let state = 1;
Math.random = () => {
  // Park and Miller's minimal standard generator.
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

export {};
