/**
 * A reply as a workbook (XLSX) that a ministry fills in offline and that comes in again.
 *
 * <p>A cell that was not changed is left alone, and what others saved meanwhile is not overwritten. The workbook
 * carries no files, its formulas are not evaluated, and the service does not keep it. No other room uses it. Requests
 * enter at {@code /rounds/{round}/replies/{party}/form}.
 *
 * <p>It is one feature, since what is written into a cell is what is read from it again: a new kind of answer is a change of both.
 */
@NullMarked
package org.lanzarote.monitoring.replies.workbook;

import org.jspecify.annotations.NullMarked;
