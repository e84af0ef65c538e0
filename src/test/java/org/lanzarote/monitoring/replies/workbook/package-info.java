/** Claims about {@code form}, asked through HTTP and looked at with a spreadsheet library of another maker. */
@NullMarked
package org.lanzarote.monitoring.replies.workbook;

import org.jspecify.annotations.NullMarked;
