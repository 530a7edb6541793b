/** The version of this copy of the library; a test holds it equal to the package's. */
export const VERSION = '0.1.0';
