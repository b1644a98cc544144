// The table that crates/mapstyle writes, seen from map/: no build is needed to check what reads it.

import type { Table } from '../../../../../map/types.d.ts';

declare const table: Table;
export default table;
