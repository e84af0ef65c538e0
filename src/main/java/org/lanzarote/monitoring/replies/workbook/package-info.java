/** A reply as a workbook that a ministry fills in offline: out, and in again. */
@NullMarked
package org.lanzarote.monitoring.replies.workbook;

import org.jspecify.annotations.NullMarked;
