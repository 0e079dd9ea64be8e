/** What is done to places only after a yes: leaving, removing, changing a role, releasing amounts, using a code. */
import { z } from 'zod';

/** All are about the Centrum that the person works on. */
export const deedSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('leave') }),
  z.strictObject({ do: z.literal('remove_member'), person: z.string() }),
  z.strictObject({ do: z.literal('change_role'), person: z.string(), role: z.enum(['coordinator', 'partner']) }),
  z.strictObject({ do: z.literal('release') }),
  z.strictObject({ do: z.literal('leave_programme'), programme: z.string() }),
  /** The code that was typed, by its hash. */
  z.strictObject({ do: z.literal('use_code'), key: z.string() }),
]);
export type Deed = z.infer<typeof deedSchema>;
