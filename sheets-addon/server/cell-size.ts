/** How large the cells of a new sheet are, in pixels; asking each row and column would cost a call apiece. */

export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;
