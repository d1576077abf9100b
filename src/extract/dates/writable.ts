/** An object under construction: one field after the other, where spreads would make many small objects. */
export type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
