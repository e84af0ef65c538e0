/**
 * Puts an answer into words for people who read it on a page or in a file: its values, its table and its text.
 *
 * <p>The room reading prints one answer by it, the room compilation of analysis many. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.replies.printing;

import org.jspecify.annotations.NullMarked;
