/**
 * Words of grammar that say little about what an article is about. A query that holds other words as well is not
 * asked to match these (see `AnalyzeQueryOptions.stopWords`); the index keeps them, so that phrases can be found.
 * Only words with marks are looked up: without them `cho` is as well chợ, chó or chờ.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'và của là các những thì mà bị được đã đang sẽ với cho từ trong này đó kia ấy ở tại để vì nếu khi như cũng vẫn ' +
    'mọi mỗi rằng hoặc nhưng đều rất'
  ).split(' '),
);
