/**
 * Leaves passages out of a text that is shown, and puts the stated ground in their place; no database.
 *
 * <p>The publication of a reply and the copies of stakeholders' submissions use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.replies.withholding;

import org.jspecify.annotations.NullMarked;
