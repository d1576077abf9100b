/**
 * Words of grammar that say little about what an article is about. A query that holds other words as well is not
 * asked to match these (see `AnalyzeQueryOptions.stopWords`); the index keeps them, so that phrases can be found.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'và của là các những thì mà bị được đã đang sẽ với cho từ trong ngoài trên dưới này đó kia ấy ở tại về vào ra ' +
    'để do bởi vì nên nếu khi như cũng vẫn còn lại rất quá hơn nhất cùng theo đến tới cả mọi mỗi một nào gì ai sao ' +
    'rằng hay hoặc nhưng tuy dù song chỉ mới vừa rồi nữa không chưa chẳng đều thế vậy hãy đừng'
  ).split(' '),
);
