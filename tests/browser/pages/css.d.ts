/** Style sheets come into a bundle as text. */
declare module "*.css" {
  const text: string;
  export default text;
}
