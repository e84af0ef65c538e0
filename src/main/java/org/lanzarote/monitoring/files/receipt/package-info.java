/** Receipts of what was submitted, and whether what is kept is still what was submitted. */
@NullMarked
package org.lanzarote.monitoring.files.receipt;

import org.jspecify.annotations.NullMarked;
