/** Leaves passages out of what is shown, and puts the ground in their place; no database. */
@NullMarked
package org.lanzarote.monitoring.replies.withholding;

import org.jspecify.annotations.NullMarked;
