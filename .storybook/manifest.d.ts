/** Made by `npm run analyze`: not there yet in a fresh clone. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
