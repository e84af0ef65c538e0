/** Receipts of what was submitted, and whether what is kept is still what was submitted. */
@NullMarked
package org.lanzarote.monitoring.receipt;

import org.jspecify.annotations.NullMarked;
