/**
 * The attachments of a reply: which of them answers may name, and their withdrawal.
 *
 * <p>Validation, reading, answer and bulk use it. Requests enter at
 * {@code /rounds/{round}/replies/{party}/attachments/{id}/withdraw}; the room reading lists and gives out the files.
 */
@NullMarked
package org.lanzarote.monitoring.replies.attached;

import org.jspecify.annotations.NullMarked;
