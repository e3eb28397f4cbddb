import { getRoleViews, type RoleView } from './roles.ts';

/** Every id, and every id that a file had before, with the file. A static host can redirect no data: a former address serves the present file, which says its id. */
export async function getFilesByAddress(): Promise<{ id: string; view: RoleView }[]> {
  const views = await getRoleViews();
  return views.flatMap((view) => [view.id, ...view.role.formerly].map((id) => ({ id, view })));
}
