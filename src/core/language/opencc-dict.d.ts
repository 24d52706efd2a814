/** The package publishes its dictionaries without types. */
declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified[ other…]` pairs joined by `|`. */
  const pairs: string;
  export default pairs;
}
