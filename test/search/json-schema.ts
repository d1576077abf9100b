/** As much of JSON Schema as our schema uses. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** What of a value is not as the schema says, each with its place. */
export function problemsOf(schema: Schema, value: unknown, place = ''): string[] {
  const at = place === '' ? '/' : place;
  if (schema.type !== undefined && !types[schema.type]!(value)) return [`${at}: no ${schema.type}`];
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [`${at}: ${String(value)} is none of them`];
  const problems: string[] = [];
  if (typeof value === 'string') {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
      problems.push(`${at}: pattern`);
    if (value.length < (schema.minLength ?? 0)) problems.push(`${at}: too short`);
  }
  if (typeof value === 'number' && value < (schema.minimum ?? -Infinity)) problems.push(`${at}: too small`);
  if (Array.isArray(value)) {
    problems.push(...value.flatMap((item, i) => problemsOf(schema.items!, item, `${place}/${i}`)));
  } else if (schema.properties !== undefined) {
    const object = value as Record<string, unknown>;
    for (const name of schema.required ?? [])
      if (!(name in object)) problems.push(`${at}: ${name} is missing`);
    for (const [name, item] of Object.entries(object)) {
      const inner = schema.properties[name];
      if (inner === undefined) problems.push(`${at}: ${name} is not known`);
      else problems.push(...problemsOf(inner, item, `${place}/${name}`));
    }
  }
  return problems;
}
