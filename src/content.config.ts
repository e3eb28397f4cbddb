import { defineCollection } from 'astro:content';
import { roleLoader } from './collections/role-loader.ts';
import { roleSchema } from './schemas/role.ts';

export const collections = {
  roles: defineCollection({ loader: roleLoader(), schema: roleSchema }),
};
