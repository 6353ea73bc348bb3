/** Characters of a note that are read; what is longer is kept, and said to be unread. */
export const longestReadCharacters = 60_000;
